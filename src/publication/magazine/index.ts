// Parallel, a magazine: display type, much white, one strong colour.

export { magazine } from "./magazine.ts";
