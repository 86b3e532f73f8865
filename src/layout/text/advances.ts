/** The kinds of letters that widths are known of. */
export type FontFamily = "serif" | "sans" | "mono";

/** The characters that {@link advances} has columns for; the closing quotes share the opening ones'. */
export const tabulated: string = `${printableAscii()}–—‘“…`;

/** Advances in hundredths of an em, at the weights 400 and 700. */
export interface Advances {
  readonly regular: readonly number[];
  readonly bold: readonly number[];
}

/**
 * The advances of Source Serif 4 and of Libre Franklin, open faces as wide as those that newsrooms
 * set. From the fonts' own tables of horizontal metrics (hmtx).
 */
export const advances: Readonly<Record<"serif" | "sans", Advances>> = {
  serif: {
    regular: [
      24, 29, 38, 53, 52, 93, 73, 18, 36, 36, 46, 53, 30, 32, 30, 34, 53, 53, 53, 53, 53, 53, 53,
      53, 53, 53, 30, 30, 53, 53, 53, 41, 83, 71, 65, 66, 74, 64, 61, 72, 81, 38, 38, 71, 62, 94,
      77, 74, 62, 74, 69, 54, 63, 76, 71, 100, 67, 67, 59, 34, 34, 34, 53, 51, 40, 54, 62, 52, 61,
      53, 37, 56, 64, 33, 30, 59, 33, 96, 64, 58, 62, 60, 46, 47, 36, 63, 58, 84, 57, 59, 49, 36,
      29, 36, 53, 51, 81, 23, 44, 83,
    ],
    bold: [
      22, 34, 47, 57, 56, 97, 75, 24, 41, 41, 46, 56, 31, 35, 31, 39, 57, 57, 57, 57, 57, 57, 57,
      57, 57, 57, 31, 31, 56, 56, 56, 45, 91, 71, 69, 66, 75, 63, 61, 73, 80, 40, 41, 74, 61, 93,
      75, 75, 66, 75, 73, 58, 67, 76, 70, 104, 69, 67, 60, 38, 39, 38, 56, 54, 40, 57, 64, 54, 63,
      55, 38, 59, 66, 34, 33, 64, 35, 97, 66, 60, 64, 63, 50, 49, 38, 65, 58, 87, 60, 60, 51, 37,
      32, 37, 56, 54, 84, 25, 48, 88,
    ],
  },
  sans: {
    regular: [
      21, 24, 41, 60, 61, 92, 78, 24, 29, 29, 38, 56, 21, 38, 21, 34, 69, 47, 60, 64, 65, 65, 66,
      60, 67, 66, 21, 23, 54, 56, 54, 52, 83, 73, 70, 71, 72, 63, 60, 74, 74, 29, 42, 70, 60, 91,
      76, 76, 69, 77, 70, 64, 65, 71, 71, 105, 69, 68, 63, 29, 34, 29, 48, 52, 28, 55, 60, 54, 60,
      58, 38, 60, 58, 24, 24, 56, 24, 91, 58, 60, 60, 60, 38, 51, 39, 58, 55, 80, 54, 53, 48, 31,
      26, 31, 57, 56, 88, 22, 40, 75,
    ],
    bold: [
      21, 26, 47, 60, 66, 94, 84, 25, 31, 31, 47, 58, 25, 38, 25, 37, 71, 51, 64, 67, 69, 68, 69,
      62, 68, 68, 25, 26, 58, 58, 58, 54, 83, 77, 72, 73, 75, 65, 63, 75, 75, 32, 45, 74, 63, 95,
      76, 77, 72, 78, 72, 68, 68, 72, 73, 108, 73, 74, 68, 32, 37, 32, 48, 54, 31, 56, 61, 55, 61,
      59, 40, 63, 60, 27, 27, 60, 27, 92, 60, 60, 61, 61, 43, 53, 43, 59, 57, 82, 59, 57, 52, 37,
      25, 37, 61, 58, 91, 24, 47, 89,
    ],
  },
};

function printableAscii(): string {
  return Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");
}
