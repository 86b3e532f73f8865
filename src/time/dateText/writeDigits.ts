/** A decimal numbering system, by its BCP 47 name. */
export type NumberingSystem = "latn" | "arab" | "arabext" | "beng" | "deva" | "thai" | "fullwide";

/** The code points of zero; the nine other digits follow in order (Unicode, property Nd). */
const zeros: Readonly<Record<NumberingSystem, number>> = {
  latn: 0x30,
  arab: 0x660,
  arabext: 0x6f0,
  beng: 0x9e6,
  deva: 0x966,
  thai: 0xe50,
  fullwide: 0xff10,
};

/**
 * Writes the ASCII digits of `text` as the digits of `system`; all else stays.
 *
 * @example
 * ```ts
 * writeDigits("1984", "arabext"); // "۱۹۸۴"
 * ```
 */
export function writeDigits(text: string, system: NumberingSystem): string {
  if (system === "latn") return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zeros[system] + Number(digit)));
}
