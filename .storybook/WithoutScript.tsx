import type { JSX, ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** Shows what a server would send, with no React in it. Renders a `<div>`. */
export function WithoutScript({ children }: { children: ReactElement }): JSX.Element {
  const markup = renderToStaticMarkup(children);
  return (
    <div
      ref={(element) => {
        if (element) element.innerHTML = markup;
      }}
    />
  );
}
