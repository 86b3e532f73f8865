// What a form of words means, one reader a form. Knows dates, and no words of any language.

export { readers } from "./readers.ts";
