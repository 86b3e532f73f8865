// Sepideh, a Persian daily: from right to left, with both calendars.

export { persianDaily } from "./persianDaily.ts";
