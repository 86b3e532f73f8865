import { expect, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { DateForms } from "./DateForms.tsx";
import { DateFormsCompared } from "./DateFormsCompared.tsx";
import {
  datesInLanguages,
  datesInStyles,
  languageStyles,
  newsroomStyles,
} from "./datesCompared.ts";
import { formGroups } from "./datesFiled.ts";

const meta = preview.meta({ title: "Dates as reporting gives them", component: DateForms });

type Canvas = ReturnType<typeof within>;

/** The cells of the row that begins with `head`. */
function cellsOf(canvas: Canvas, head: RegExp): HTMLElement[] {
  const row = canvas.getByRole("rowheader", { name: head }).closest("tr");
  if (row === null) throw new Error(`No row begins with ${head}.`);
  return within(row).getAllByRole("cell");
}

/** What is seen of each cell, without what is only heard. */
function printed(cells: readonly HTMLElement[]): (string | null)[] {
  return cells.map((cell) => (cell.querySelector("[aria-hidden]") ?? cell).textContent);
}

/** Every form of date: as it is reported, filed, printed, read aloud, told to machines and drawn. */
export const EachForm = meta.story({
  play: async ({ canvas }) => {
    const forms = formGroups.flatMap((group) => group.forms);
    await expect(canvas.getAllByRole("rowheader")).toHaveLength(forms.length + formGroups.length);
    const machineReadable: [head: RegExp, value: string | null][] = [
      [/At 6:05 p\.m\. in Moscow/, "2025-03-06T18:05+03:00"],
      [/At 9:30 p\.m\./, "2025-03-06T21:30-05:00"],
      [/“In February”/, "2025-02"],
      [/“In 2024”/, "2024"],
      [/Over the weekend/, null],
      [/Around March 14/, null],
      [/Since February/, null],
      [/Recently/, null],
    ];
    for (const [head, value] of machineReadable) {
      const time = cellsOf(canvas, head)[0]?.querySelector("time");
      await expect(time?.getAttribute("datetime") ?? null).toBe(value);
    }
  },
});

/** The same dates as six newsrooms print them. */
export const InEachStyle = meta.story({
  render: () => (
    <DateFormsCompared
      caption="As printed on Monday, March 24, 2025"
      dates={datesInStyles}
      styles={newsroomStyles}
    />
  ),
  play: async ({ canvas }) => {
    await expect(printed(cellsOf(canvas, /^2025-03-06$/))).toEqual([
      "March 6",
      "6 March",
      "6 March",
      "March 6",
      "March 6th",
      "2025-03-06",
    ]);
  },
});

/** The same dates in twelve languages, two of them in a calendar and digits of their own too. */
export const InEachLanguage = meta.story({
  render: () => (
    <DateFormsCompared
      caption="As printed on Monday, March 24, 2025"
      dates={datesInLanguages}
      styles={languageStyles}
      rows="styles"
    />
  ),
  play: async ({ canvas }) => {
    const [german] = printed(cellsOf(canvas, /^German$/));
    await expect(german).toBe("6. März 2024");
    const [persian] = printed(cellsOf(canvas, /^Persian, Solar Hijri/));
    await expect(persian).toBe("۱۶ اسفند ۱۴۰۲");
    await expect(canvas.getAllByRole("rowheader")).toHaveLength(14);
  },
});
