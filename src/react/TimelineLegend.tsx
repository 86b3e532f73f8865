import type { ComponentPropsWithoutRef, JSX } from "react";
import type { LegendEntry } from "../scene/index.ts";
import { classNames, joinClassNames } from "./classNames.ts";
import { createKeys } from "./createKeys.ts";
import { fadeFill } from "./InkDefinitions.tsx";
import { Marker } from "./Marker.tsx";
import { Place } from "./Place.tsx";

/** Props of {@link TimelineLegend}; any other prop goes to the root `<ul>`. */
export interface TimelineLegendProps extends Omit<ComponentPropsWithoutRef<"ul">, "children"> {
  /** The signs in use, in the order in which they are explained. */
  entries: readonly LegendEntry[];
  /** The scope of the {@link InkDefinitions} on the page. */
  scope: string;
  /** Whether earlier is on the right. */
  mirrored?: boolean | undefined;
}

/** What the signs in use mean. Renders a `<ul>`, or nothing where there is no sign. */
export function TimelineLegend(props: TimelineLegendProps): JSX.Element | null {
  const { entries, scope, mirrored = false, className, ...rest } = props;
  if (entries.length === 0) return null;
  const keys = createKeys(entries.map(({ label }) => label));
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes it from an unmarked list
    <ul {...rest} role="list" className={joinClassNames(classNames.legend, className)}>
      {entries.map((entry, index) => (
        <li key={keys[index]} className={classNames.legendEntry}>
          {entry.type === "sign" ? (
            <SignGlyph sign={entry.sign} scope={scope} mirrored={mirrored} />
          ) : entry.type === "density" ? (
            <ColumnsGlyph />
          ) : (
            <ArcGlyph color={entry.color} />
          )}
          {entry.label}
        </li>
      ))}
    </ul>
  );
}

type Sign = Extract<LegendEntry, { type: "sign" }>["sign"];

interface Glyph {
  readonly fill: "light" | "solid" | "ends";
  readonly start: "cap" | "fade";
  readonly end: "cap" | "fade" | "arrow";
}

/** How each sign is drawn in small: what fills it, and how it begins and ends. */
const glyphs: Readonly<Record<Exclude<Sign, "dot" | "point">, Glyph>> = {
  within: { fill: "light", start: "cap", end: "cap" },
  throughout: { fill: "solid", start: "cap", end: "cap" },
  before: { fill: "light", start: "fade", end: "cap" },
  after: { fill: "light", start: "cap", end: "fade" },
  underWay: { fill: "light", start: "fade", end: "arrow" },
  ongoing: { fill: "solid", start: "cap", end: "arrow" },
  uncertainEnds: { fill: "ends", start: "cap", end: "cap" },
  approximate: { fill: "light", start: "fade", end: "fade" },
};

interface SignGlyphProps {
  readonly sign: Sign;
  readonly scope: string;
  readonly mirrored: boolean;
}

function SignGlyph({ sign, scope, mirrored }: SignGlyphProps): JSX.Element {
  if (sign === "dot" || sign === "point") {
    return (
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <Place x={9} y={9}>
          <Marker />
        </Place>
      </svg>
    );
  }
  const { fill, start, end } = glyphs[sign];
  const from = start === "fade" ? 16 : 1;
  const to = { fade: 28, arrow: 32, cap: 43 }[end];
  return (
    <svg width="44" height="14" viewBox="0 0 44 14" aria-hidden="true" focusable="false">
      <g transform={mirrored ? "translate(44 0) scale(-1 1)" : undefined}>
        <Bar x={from} width={to - from} data-circa-fill={fill === "solid" ? "solid" : "light"} />
        {fill === "ends" && <Bar x={12} width={20} data-circa-fill="solid" />}
        {start === "fade" && <Bar x={0} width={from} fill={fadeFill(scope, 0, "before")} />}
        {end === "fade" && <Bar x={to} width={44 - to} fill={fadeFill(scope, 0, "after")} />}
        {start === "cap" && <line className={classNames.cap} x1="1" x2="1" y1="1" y2="13" />}
        {end === "cap" && <line className={classNames.cap} x1="43" x2="43" y1="1" y2="13" />}
        {end === "arrow" && <path className={classNames.arrow} d="M32 1l11 6l-11 6z" />}
      </g>
    </svg>
  );
}

function Bar(props: ComponentPropsWithoutRef<"rect"> & DataFill): JSX.Element {
  return <rect className={classNames.bar} y="4" height="6" {...props} />;
}

interface DataFill {
  readonly "data-circa-fill"?: "solid" | "light";
}

function ColumnsGlyph(): JSX.Element {
  return (
    <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden="true" focusable="false">
      <path className={classNames.density} d="M0 14V9h6V4h6V0h6v7h6v7z" />
    </svg>
  );
}

function ArcGlyph({ color }: { readonly color: number }): JSX.Element {
  return (
    <svg
      width="30"
      height="16"
      viewBox="0 0 30 16"
      aria-hidden="true"
      focusable="false"
      data-circa-color={color}
    >
      <path className={classNames.arc} d="M5 9C5 0 26 0 26 13" />
      <path className={classNames.arcHead} d="M0.5 7.5h9L5 15.5z" />
    </svg>
  );
}
