import type { RichText } from "../model/index.ts";

/** The text of a {@link RichText} without its meanings. */
export function plainText(text: RichText): string {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}
