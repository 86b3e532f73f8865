// Calendars beside the Gregorian, each by itself, so that only those in use are loaded.

export { buddhistCalendar } from "./buddhistCalendar.ts";
export { createIntlCalendar } from "./createIntlCalendar.ts";
export { islamicCivilCalendar } from "./islamicCivilCalendar.ts";
export { persianCalendar } from "./persianCalendar.ts";
