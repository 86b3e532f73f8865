/** A colour as light of three wavelengths, 0 to 1 each, without gamma. */
export type LinearColor = readonly [red: number, green: number, blue: number];

/**
 * Reads a colour written as `#rgb` or `#rrggbb`.
 *
 * @throws {RangeError} if it is written in another way.
 */
export function parseHex(hex: string): LinearColor {
  const long = /^#[\da-f]{3}$/i.test(hex) ? hex.replace(/[\da-f]/gi, "$&$&") : hex;
  if (!/^#[\da-f]{6}$/i.test(long)) {
    throw new RangeError(`parseHex: hex must be like #rgb or #rrggbb; received ${hex}.`);
  }
  const channel = (at: number): number => expand(Number.parseInt(long.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** Writes a colour as `#rrggbb`; what no screen can show becomes the nearest channel. */
export function formatHex(color: LinearColor): string {
  const channels = color.map((value) =>
    Math.round(compress(Math.min(1, Math.max(0, value))) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${channels.join("")}`;
}

/** @see IEC 61966-2-1:1999, sRGB. */
function expand(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function compress(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

/** A row of numbers for each row of a result. */
type Matrix = readonly [LinearColor, LinearColor, LinearColor];

/** Multiplies a colour by a matrix. */
export function transform(color: LinearColor, matrix: Matrix): LinearColor {
  const [red, green, blue] = color;
  const row = ([a, b, c]: LinearColor): number => a * red + b * green + c * blue;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];

const conesToLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const labToCones: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];

const fromCones: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/**
 * A colour's lightness and its two axes of hue, in which equal steps look about equally large.
 *
 * @see Ottosson, A perceptual color space for image processing (2020), OKLab.
 */
export function toOklab(color: LinearColor): LinearColor {
  const [long, medium, short] = transform(color, toCones);
  return transform([Math.cbrt(long), Math.cbrt(medium), Math.cbrt(short)], conesToLab);
}

/** The colour of an OKLab value. */
export function fromOklab(lab: LinearColor): LinearColor {
  const [long, medium, short] = transform(lab, labToCones);
  return transform([long ** 3, medium ** 3, short ** 3], fromCones);
}
