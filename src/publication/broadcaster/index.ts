// Northlight Public, a broadcaster: large letters, high contrast, plain words.

export { broadcaster } from "./broadcaster.ts";
