// The publications that come with Circa and their languages, "circa/publications". Each is by
// itself: a page loads only those that it names.

export {
  arabic,
  broadcaster,
  broadsheet,
  english,
  financial,
  french,
  german,
  japanese,
  type Language,
  magazine,
  nightdesk,
  persian,
  persianDaily,
  spanish,
  wire,
} from "./publication/papers/index.ts";
