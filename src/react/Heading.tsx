import { type ComponentPropsWithoutRef, createElement, type JSX } from "react";

/** Props of {@link Heading}; any other prop goes to the heading. */
export interface HeadingProps extends ComponentPropsWithoutRef<"h2"> {
  /** 1 to 6; what lies outside is drawn as the nearest. */
  level: number;
}

/** A heading whose level fits the page that it is put on. Renders `<h1>` to `<h6>`. */
export function Heading({ level, ...rest }: HeadingProps): JSX.Element {
  return createElement(headingOf(level), rest);
}

/** The element of a heading of `level`. */
export function headingOf(level: number): "h1" | "h2" | "h3" | "h4" | "h5" | "h6" {
  const nearest = Math.min(6, Math.max(1, Math.round(level)));
  return `h${nearest as 1 | 2 | 3 | 4 | 5 | 6}`;
}
