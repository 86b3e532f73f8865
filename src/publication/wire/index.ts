// Meridian Wire: dense, square, AP dates in monospaced figures.

export { wire } from "./wire.ts";
