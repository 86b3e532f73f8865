import { quoteText } from "./describeValue.ts";
import { plainWord, suggestWord } from "./suggestWord.ts";

/** What other formats and other hands call the parts of a chronology. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  date: ["when", "publishedOn", "published"],
  datetime: ["when", "published"],
  time: ["when"],
  start: ["when"],
  startdate: ["when"],
  end: ["when"],
  enddate: ["when"],
  edtf: ["date"],
  displaydate: ["phrase"],
  words: ["phrase"],
  title: ["headline", "label", "name"],
  headline: ["title", "label"],
  name: ["title", "label", "headline"],
  label: ["name", "headline", "title"],
  description: ["summary", "caption", "text", "alt"],
  body: ["summary", "text"],
  content: ["summary", "text"],
  text: ["summary", "headline"],
  uniqueid: ["id"],
  uid: ["id"],
  slug: ["id"],
  type: ["kind"],
  category: ["tags", "kind"],
  group: ["lane", "memberOf"],
  section: ["lane"],
  speaker: ["statement", "by"],
  author: ["statement", "by"],
  who: ["by", "actors"],
  source: ["sources", "from"],
  target: ["to"],
  location: ["place"],
  lat: ["latitude"],
  lng: ["longitude"],
  lon: ["longitude"],
  image: ["media"],
  photo: ["media"],
  src: ["url"],
  link: ["url", "href"],
  href: ["url"],
  thumbnail: ["url"],
  importance: ["priority"],
  weight: ["priority"],
  publishedat: ["publishedOn", "published"],
  pubdate: ["publishedOn", "published"],
  language: ["lang"],
  locale: ["lang"],
  tz: ["timeZone"],
  organisation: ["memberOf"],
  organization: ["memberOf"],
  periods: ["eras"],
  people: ["parties"],
  actors: ["parties"],
  links: ["relations", "sources"],
};

/**
 * Says that `key` is no part of an object that has the parts `all`, and which of the parts `free`,
 * not given yet, was probably meant.
 */
export function describeUnknownKey(
  key: string,
  free: readonly string[],
  all: readonly string[],
): string {
  const plain = plainWord(key);
  const names = Object.hasOwn(otherNames, plain) ? (otherNames[plain] ?? []) : [];
  const meant = names.find((name) => free.includes(name)) ?? suggestWord(key, free);
  const remedy = meant
    ? `Did you mean "${meant}"?`
    : `Remove it, or use one of these: ${all.join(", ")}.`;
  return `${quoteText(key)} is not known here and is not used. ${remedy}`;
}
