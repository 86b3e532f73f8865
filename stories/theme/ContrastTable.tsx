import type { JSX } from "react";
import { type ContrastFigure, checkContrast, type Theme } from "../../src/publication/index.ts";

/** Props of {@link ContrastTable}. */
export interface ContrastTableProps {
  /** Whose colours to measure. */
  theme: Theme;
}

/**
 * The least contrast of each thing that is seen, over all that it is seen against. What falls
 * short comes first. Renders a `<table>`.
 */
export function ContrastTable({ theme }: ContrastTableProps): JSX.Element {
  const rows = worstOfEach(measure(theme));
  const short = rows.filter(({ value, least }) => value < least).length;
  return (
    <table className="tokens">
      <caption aria-live="polite">
        {short === 0 ? "Nothing falls short." : `${short} of ${rows.length} fall short.`}
      </caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Hardest against</th>
          <th scope="col">Mode</th>
          <th scope="col">Figure</th>
          <th scope="col">At least</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.measure}-${row.what}`} data-short={row.value < row.least}>
            <th scope="row">{row.what}</th>
            <td>{row.against}</td>
            <td>{row.mode}</td>
            <td>
              {row.value.toFixed(row.measure === "contrast" ? 1 : 3)}
              {row.value < row.least && " – too little"}
            </td>
            <td>{row.least}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** While a colour is being typed it may be none. */
function measure(theme: Theme): ContrastFigure[] {
  try {
    return checkContrast(theme);
  } catch {
    return [];
  }
}

function worstOfEach(figures: readonly ContrastFigure[]): ContrastFigure[] {
  const worst = new Map<string, ContrastFigure>();
  for (const figure of figures.filter(({ wish }) => wish === "usual")) {
    const key = `${figure.measure} ${figure.what}`;
    const known = worst.get(key);
    if (!known || figure.value / figure.least < known.value / known.least) worst.set(key, figure);
  }
  return [...worst.values()].sort((a, b) => a.value / a.least - b.value / b.least);
}
