// Night Desk: made for the dark.

export { nightdesk } from "./nightdesk.ts";
