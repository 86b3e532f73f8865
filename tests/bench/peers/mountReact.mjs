import { createRoot } from "react-dom/client";

/** Renders `child` into `element` as a page does, and returns what renders it again. */
export function mountReact(element, child) {
  const root = createRoot(element);
  root.render(child);
  return (next) => root.render(next);
}
