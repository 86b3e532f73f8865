// The publications that come with Circa beside the default one, and the languages for any of them.

export { broadcaster } from "../broadcaster/index.ts";
export { broadsheet } from "../broadsheet/index.ts";
export { financial } from "../financial/index.ts";
export {
  arabic,
  english,
  french,
  german,
  japanese,
  type Language,
  persian,
  spanish,
} from "../languages/index.ts";
export { magazine } from "../magazine/index.ts";
export { nightdesk } from "../nightdesk/index.ts";
export { persianDaily } from "../persian/index.ts";
export { wire } from "../wire/index.ts";
