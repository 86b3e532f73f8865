// The explorer: one picture of very many events, drawn by hand where React would be in the way. It
// knows the browser that it draws in, and nothing of the page around it.

export { TimelineExplorer, type TimelineExplorerProps } from "./TimelineExplorer.tsx";
export type { TimelineExplorerHandle } from "./TimelineExplorerHandle.ts";
