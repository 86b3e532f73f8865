import { createPublication, type Publication } from "../src/publication/index.ts";
import {
  arabic,
  english,
  french,
  german,
  japanese,
  type Language,
  persian,
  spanish,
} from "../src/publications.ts";
import { allPublications, publications } from "../stories/fixtures/publications.ts";

const languages: Readonly<Record<string, Language>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ar: arabic,
  fa: persian,
  ja: japanese,
};

interface ToolbarItem {
  readonly value: string;
  readonly title: string;
  readonly icon?: "sun" | "moon" | "browser" | "play" | "stop";
}

function toolbar(
  title: string,
  icon: "paintbrush" | "mirror" | "globe" | "transfer" | "time" | "lightning",
  items: ToolbarItem[],
) {
  return { title, icon, items, dynamicTitle: true };
}

/** What every story is shown with, until the toolbar says otherwise. */
export const initialGlobals = {
  publication: "broadsheet",
  mode: "own",
  language: "own",
  direction: "own",
  timeZone: "own",
  script: "on",
};

/** The toolbar: whose dress, and what of it is another's. */
export const globalTypes = {
  publication: {
    description: "Whose words, date style and look",
    toolbar: toolbar(
      "Publication",
      "paintbrush",
      allPublications.map(({ id, name }) => ({ value: id, title: name })),
    ),
  },
  mode: {
    description: "Light or dark",
    toolbar: toolbar("Mode", "mirror", [
      { value: "own", title: "The publication’s own mode" },
      { value: "light", title: "Light", icon: "sun" },
      { value: "dark", title: "Dark", icon: "moon" },
      { value: "auto", title: "As the system", icon: "browser" },
    ]),
  },
  language: {
    description: "The interface's words and dates; the story's own words stay",
    toolbar: toolbar("Language", "globe", [
      { value: "own", title: "The publication’s language" },
      { value: "en", title: "English" },
      { value: "de", title: "Deutsch" },
      { value: "fr", title: "Français" },
      { value: "es", title: "Español" },
      { value: "ar", title: "العربية" },
      { value: "fa", title: "فارسی" },
      { value: "ja", title: "日本語" },
    ]),
  },
  direction: {
    description: "Where lines begin",
    toolbar: toolbar("Direction", "transfer", [
      { value: "own", title: "The language’s direction" },
      { value: "ltr", title: "Left to right" },
      { value: "rtl", title: "Right to left" },
    ]),
  },
  timeZone: {
    description: "The zone of clock times",
    toolbar: toolbar("Time zone", "time", [
      { value: "own", title: "The publication’s policy" },
      { value: "UTC", title: "UTC" },
      { value: "America/New_York", title: "New York" },
      { value: "Europe/Kyiv", title: "Kyiv" },
      { value: "Asia/Tehran", title: "Tehran" },
      { value: "Asia/Tokyo", title: "Tokyo" },
    ]),
  },
  script: {
    description: "Hydrated, or the server’s markup alone",
    toolbar: toolbar("Script", "lightning", [
      { value: "on", title: "With script", icon: "play" },
      { value: "off", title: "Without script", icon: "stop" },
    ]),
  },
};

/** The publication that the toolbar asks for; `undefined` stands for the one chosen in it. */
export function dressPublication(
  globals: Readonly<Record<string, unknown>>,
  given: Publication | undefined,
): Publication | undefined {
  const base = given ?? publications[String(globals["publication"])];
  if (base === undefined) return undefined;
  const { language, direction, timeZone } = globals;
  const zone = timeZone === "own" || timeZone === undefined ? undefined : String(timeZone);
  return createPublication(base, {
    ...languages[String(language)],
    ...(direction === "ltr" || direction === "rtl" ? { direction } : {}),
    ...(zone === undefined ? {} : { timeZonePolicy: { clock: "publication", timeZone: zone } }),
  });
}
