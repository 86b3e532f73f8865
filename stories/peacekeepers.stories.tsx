import { expect, within } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { Timeline } from "../src/index.ts";
import { peacekeepers } from "./fixtures/peacekeepers.ts";

const meta = preview.meta({
  title: "Newsroom stories/Chinese peacekeepers",
  component: Timeline,
  args: { chronology: peacekeepers },
});

/** The seven happenings in order of time, each dated no more precisely than the article dates it. */
const happenings = [
  { headline: "Spy agency alleges a pretext", date: "Date not given · before March 6" },
  { headline: "Kremlin: no talks on Chinese peacekeepers", date: "In February", time: "2025-02" },
  { headline: "Macron and Starmer rally 37 nations", date: "Under way" },
  { headline: "Lavrov rules out any compromise", date: "March 6", time: "2025-03-06" },
  { headline: "Report: Beijing in talks with Europe", date: "Over the weekend, March 22–23" },
  { headline: "China: the reports “are not true”", date: "Monday, March 24", time: "2025-03-24" },
  { headline: "Peskov: all sides must consent", date: "Date not given" },
];

/** Who said what about Chinese peacekeepers in Ukraine, and when: a story of mixed precision. */
export const RunningStory = meta.story({
  play: async ({ canvas, step }) => {
    const list = canvas.getByRole("list", { name: "Events in order of time" });
    const articles = within(list).getAllByRole("article");

    await step("lists every happening, in order of time", async () => {
      const headlines = articles.map((article) => within(article).getByRole("heading").textContent);
      await expect(headlines).toEqual(happenings.map(({ headline }) => headline));
    });

    await step("dates each as the reporting does", async () => {
      for (const [index, { date, time }] of happenings.entries()) {
        const article = within(articles[index] ?? list);
        await expect(article.getByText(date)).toBeVisible();
        const times = article
          .queryAllByRole("time")
          .map((element) => element.getAttribute("datetime"));
        await expect(times).toEqual(time === undefined ? [] : [time]);
      }
    });

    await step("says whom the denial answers, and links to it", async () => {
      const denial = canvas.getByRole("article", { name: "China: the reports “are not true”" });
      const link = within(denial).getByRole("link", { name: /denies the German newspaper/ });
      const answered = canvas.getByRole("article", {
        name: "Report: Beijing in talks with Europe",
      });
      await expect(link).toHaveAttribute("href", `#${answered.id}`);
      await expect(within(answered).getByText("Denied by China’s Foreign Ministry")).toBeVisible();
    });
  },
});

/** The same story in a phone's column. */
export const Narrow = meta.story({ parameters: { containerWidth: 426 } });

/** The same story at night. */
export const Dark = meta.story({ parameters: { mode: "dark" } });
