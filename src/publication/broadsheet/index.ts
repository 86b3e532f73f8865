// The Broadsheet: serif type on warm paper, hairlines.

export { broadsheet } from "./broadsheet.ts";
