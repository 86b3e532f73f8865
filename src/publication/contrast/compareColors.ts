import { formatHex, fromOklab, type LinearColor, parseHex, toOklab, transform } from "./color.ts";

/** Kinds of colour vision: that of most people, and without red, green or blue cones. */
export type ColorVision = "usual" | "protanopia" | "deuteranopia" | "tritanopia";

/** Every {@link ColorVision}, the usual one first. */
export const colorVisions: readonly ColorVision[] = [
  "usual",
  "protanopia",
  "deuteranopia",
  "tritanopia",
];

/**
 * How much two colours differ in luminance, from 1 to 21.
 *
 * @throws {RangeError} if a colour is not like `#rrggbb`.
 *
 * @see WCAG 2.2, contrast ratio.
 *
 * @example
 * ```ts
 * contrastOf("#000000", "#ffffff"); // 21
 * ```
 */
export function contrastOf(one: string, other: string): number {
  const lights = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

function luminanceOf(hex: string): number {
  const [red, green, blue] = parseHex(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * How far two colours look apart to eyes of a kind, as a distance in OKLab: 0 for the same, 1 for
 * black and white. About 0.02 is the least that is noticed side by side.
 *
 * @throws {RangeError} if a colour is not like `#rrggbb`.
 *
 * @example
 * ```ts
 * distanceOf("#000000", "#ffffff"); // 1
 * ```
 */
export function distanceOf(one: string, other: string, vision: ColorVision = "usual"): number {
  const [a, b] = [labOf(one, vision), labOf(other, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function labOf(hex: string, vision: ColorVision): LinearColor {
  const seen = vision === "usual" ? parseHex(hex) : transform(parseHex(hex), deficiencies[vision]);
  return toOklab([Math.max(0, seen[0]), Math.max(0, seen[1]), Math.max(0, seen[2])]);
}

/**
 * What remains of red, green and blue light.
 *
 * @see Machado, Oliveira and Fernandes, A physiologically-based model for simulation of color
 * vision deficiency (2009), severity 1.
 */
const deficiencies: Readonly<
  Record<Exclude<ColorVision, "usual">, readonly [LinearColor, LinearColor, LinearColor]>
> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * Mixes `share` of one colour, 0 to 1, with the rest of another, as CSS `color-mix` does in OKLab.
 *
 * @throws {RangeError} if a colour is not like `#rrggbb`.
 */
export function mixColors(one: string, other: string, share: number): string {
  const [a, b] = [toOklab(parseHex(one)), toOklab(parseHex(other))];
  const mix = (x: number, y: number): number => x * share + y * (1 - share);
  return formatHex(fromOklab([mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2])]));
}
