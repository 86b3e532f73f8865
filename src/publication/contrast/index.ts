// Whether colours can be told apart: contrast by WCAG, distance for four kinds of eyes.

export { type ContrastFigure, checkContrast } from "./checkContrast.ts";
export {
  type ColorVision,
  colorVisions,
  contrastOf,
  distanceOf,
  mixColors,
} from "./compareColors.ts";
