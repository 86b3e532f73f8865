import type { DateStyle } from "../DateStyle.ts";
import { createDayClock, createTwelveHourClock } from "./clockTimes.ts";
import { createEnglishStyle } from "./createEnglishStyle.ts";

const writePointTime = createTwelveHourClock({ separator: ".", am: "am", pm: "pm" });

/** Day before month and a 24-hour clock: "6 March", "24 February 2024", "6 March, 14:30 GMT". */
export const dayMonthStyle: DateStyle = createEnglishStyle({
  id: "day-month",
  lang: "en-GB",
  order: "day-month",
  moment: "{date}, {time}{zone}",
  writeTime: createDayClock(":"),
});

/**
 * "6 March", "24 February 2024", "6 March, 2.30pm GMT".
 *
 * @see Guardian style guide, "dates" and "times".
 */
export const guardianStyle: DateStyle = createEnglishStyle({
  id: "guardian",
  lang: "en-GB",
  order: "day-month",
  moment: "{date}, {time}{zone}",
  writeTime: writePointTime,
});

/**
 * "March 6", "February 24 2024": no comma before the year.
 *
 * @see Financial Times Origami, o-date: "July 18 2020".
 */
export const ftStyle: DateStyle = createEnglishStyle({
  id: "ft",
  lang: "en-GB",
  order: "month-day",
  beforeYear: " ",
  moment: "{date}, {time}{zone}",
  writeTime: writePointTime,
});

/**
 * "March 6th", "February 24th 2024", "July 27th–August 3rd 2005".
 *
 * @see The Economist Style Guide, "dates".
 */
export const economistStyle: DateStyle = createEnglishStyle({
  id: "economist",
  lang: "en-GB",
  order: "month-day",
  beforeYear: " ",
  ordinalDays: true,
  moment: "{date}, {time}{zone}",
  writeTime: writePointTime,
});
