// What the interface says, one file a language. Any publication can be given any of them; no page
// loads one that it does not name.

export { english } from "../english.ts";
export type { Language } from "../Language.ts";
export { arabic } from "./arabic.ts";
export { french } from "./french.ts";
export { german } from "./german.ts";
export { japanese } from "./japanese.ts";
export { persian } from "./persian.ts";
export { spanish } from "./spanish.ts";
