import { kindOfValue } from "./inspectValue.ts";

/** Says what was received, briefly: `the text "Monday"`, `the number 7`, `a list`. */
export function describeValue(value: unknown): string {
  const kind = kindOfValue(value);
  if (typeof value === "string") return value === "" ? "an empty text" : quoteText(value);
  if (kind === "number") return `the number ${String(value)}`;
  if (kind === "date") return "a JavaScript Date";
  return names[kind] ?? String(value);
}

/** `text` in quotation marks, shortened where it is long. */
export function quoteText(text: string): string {
  return JSON.stringify(shortenText(text, 60));
}

/** `text`, or as much of it as `length` characters hold with an ellipsis. */
export function shortenText(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

const names: Readonly<Record<string, string>> = {
  absent: "nothing",
  null: "null",
  list: "a list",
  object: "an object",
  other: "something that JSON cannot hold",
};
