import "../../src/publication/styles.css";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultPublication } from "../../src/index.ts";
import { DateForms } from "../../stories/DateForms.tsx";

let host: HTMLElement;
let root: Root;

beforeAll(() => {
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
  flushSync(() => root.render(<DateForms publication={defaultPublication} />));
});

afterAll(() => {
  root.unmount();
  host.remove();
});

function rowsOf(says: string): HTMLTableRowElement[] {
  return [...host.querySelectorAll("tr")].filter(({ cells }) =>
    cells[0]?.textContent?.startsWith(`“${says}”`),
  );
}

/** The fills of a sign and its ends, as the picture has them: "cap light cap". */
function drawn(row: HTMLTableRowElement): string {
  const sign = row.querySelector("[data-circa-event]");
  if (sign === null) return "nothing";
  if (sign.querySelectorAll("[data-circa-fill]").length === 0) return "dot";
  const caps = sign.querySelectorAll(".circa-cap").length;
  const arrows = sign.querySelectorAll(".circa-arrow").length;
  const fills = [...sign.querySelectorAll("[data-circa-fill]")].map((bar) =>
    bar.getAttribute("data-circa-fill"),
  );
  return [`${caps} caps`, ...fills, ...(arrows > 0 ? ["arrow"] : [])].join(" ");
}

describe("DateForms, in AP style", () => {
  it.each([
    ["At 6:05 p.m. in Moscow", "6:05 p.m. GMT+3 March 6", "dot"],
    ["At 9:30 p.m.", "9:30 p.m. EST March 6", "dot"],
    ["From noon to 4:30 p.m.", "Noon–4:30 p.m. EST March 6", "2 caps solid"],
    ["Between 5 and 8 p.m.", "Between 5 and 8 p.m. EST March 6", "2 caps light"],
    ["On March 6", "March 6", "dot"],
    ["Over the weekend", "Over the weekend, March 22–23", "2 caps light"],
    ["March 3 through 9", "March 3–9", "2 caps solid"],
    ["Between March 3 and 12", "Between March 3 and 12; day not given", "2 caps light"],
    ["Around March 14", "About March 14", "0 caps fading-before light fading-after"],
    ["On March 6, it is believed", "Probably March 6", "dot"],
    ["On the 3rd or the 10th", "March 3 or March 10", "2 caps light"],
    ["In February", "In February", "2 caps light"],
    ["Early in February", "Early in February", "2 caps light"],
    ["In mid-February", "In mid-February", "2 caps light"],
    ["Begun in February, over on March 9", "February–March 9", "2 caps light solid"],
    ["Since February", "Since February", "1 caps light solid arrow"],
    ["Until March 6", "Until March 6", "1 caps fading-before light"],
    [
      "From March 6, to an end not given",
      "From March 6; end not given",
      "1 caps light fading-after",
    ],
    ["Under way", "Under way", "0 caps fading-before light arrow"],
    ["Before that", "Date not given · before March 6", "1 caps fading-before light"],
    ["After that", "Date not given · after March 6", "1 caps light fading-after"],
    ["Recently", "Recently", "nothing"],
    ["No word of when", "Date not given", "nothing"],
    ["In the spring of 2023", "Spring 2023", "2 caps light"],
    ["In the third quarter of 2023", "The third quarter of 2023", "2 caps light"],
    ["In 2024", "2024", "2 caps light"],
    ["In some month of 2024", "2024", "2 caps light"],
    ["In the 1980s", "The 1980s", "2 caps light"],
    ["Around 1984", "About 1984", "0 caps fading-before light fading-after"],
    ["In 1984, it is believed", "Probably 1984", "2 caps light"],
    ["In the 20th century", "The 20th century", "2 caps light"],
    ["In June 2004, around the 11th", "About June 11, 2004", expect.stringContaining("0 caps")],
    ["On a day of June 2004", "June 2004", "2 caps light"],
    ["On the Ides of March, 44 B.C.", "March 15, 44 B.C.", "dot"],
    ["170 million years ago", "170 million years ago", "dot"],
    ["About 66 million years ago", "About 66 million years ago", "dot"],
  ])("prints and draws “%s”", (says, printed, sign) => {
    const rows = rowsOf(says);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const cell = row.cells[1];
      const seen = cell?.querySelector("[aria-hidden]") ?? cell;
      expect(seen?.textContent).toBe(printed);
      expect(drawn(row)).toEqual(sign);
    }
  });

  it("draws nothing outside its column", () => {
    for (const sign of host.querySelectorAll("[data-circa-event]")) {
      const { left, right } = sign.getBoundingClientRect();
      const column = sign.closest("td")?.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual((column?.left ?? Infinity) - 4);
      expect(right).toBeLessThanOrEqual((column?.right ?? 0) + 4);
    }
  });
});
