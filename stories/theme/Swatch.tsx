import type { JSX } from "react";

/** A colour and its name. Renders a `<span>`. */
export function Swatch({ color }: { color: string }): JSX.Element {
  return (
    <span className="swatch">
      <svg width="14" height="14" aria-hidden="true" focusable="false">
        <rect width="14" height="14" fill={color} stroke="currentColor" strokeOpacity="0.4" />
      </svg>
      <code>{color}</code>
    </span>
  );
}
