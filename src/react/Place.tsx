import type { ComponentPropsWithoutRef, JSX } from "react";

/**
 * A place on a picture at a share of its width or height, within which drawings are in pixels.
 * Renders a nested `<svg>`, because a `<g>` takes no percentages.
 */
export function Place(props: ComponentPropsWithoutRef<"svg">): JSX.Element {
  return <svg overflow="visible" {...props} />;
}

/**
 * The element of {@link Place}, for pictures with so many places that a component each takes time:
 * `<PlaceElement overflow="visible">`. It needs no title, as the picture around it is not read out.
 */
export const PlaceElement = "svg";
