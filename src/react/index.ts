// React components that take a scene apart. They compute nothing that a test could want.

export { createPlacer, type Placer } from "./createPlacer.ts";
export { EventCard, type EventCardProps, type EventRenderers } from "./EventCard.tsx";
export { EventDate, type EventDateProps } from "./EventDate.tsx";
export { EventList, type EventListProps } from "./EventList.tsx";
export { type Ink, InkDefinitions, type InkDefinitionsProps } from "./InkDefinitions.tsx";
export { MarkGlyph } from "./MarkGlyph.tsx";
export { Timeline, type TimelineProps } from "./Timeline.tsx";
export { TimelineAxis, type TimelineAxisProps } from "./TimelineAxis.tsx";
export { TimelineLegend, type TimelineLegendProps } from "./TimelineLegend.tsx";
export { type TimelineFrameProps, TimelineView, type TimelineViewProps } from "./TimelineView.tsx";
export { WidePicture, type WidePictureProps } from "./WidePicture.tsx";
