import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { defaultPublication, EventCard, type EventCardProps } from "../../src/index.ts";
import type { Chronology, ChronologyEvent } from "../../src/model/index.ts";
import { itemsOf } from "./itemsOf.ts";

const render = (
  event: Partial<ChronologyEvent>,
  props: Partial<EventCardProps> = {},
  story: Partial<Chronology> = {},
  publication = defaultPublication,
): string => {
  const filed = [event, { id: "other", headline: "The other", when: null }];
  const items = itemsOf(filed, story, publication);
  const item = items.find((one) => one.event.id !== "other");
  if (!item) throw new Error("no item");
  const given = { item, publication, headingLevel: 3, idPrefix: "story-" };
  return renderToStaticMarkup(<EventCard {...given} {...props} />);
};

describe("EventCard", () => {
  it("is an article that its heading names", () => {
    const html = render({ id: "vote", headline: "The vote" });
    expect(html).toMatch(/^<article [^>]*aria-labelledby="story-vote-headline"/);
    expect(html).toMatch(/<h3 id="story-vote-headline"[^>]*>The vote<\/h3>/);
  });

  it("reads in order: date, headline, summary, doubt, who said it, what it answers, sources", () => {
    const html = render(
      {
        summary: "The summary",
        statement: { by: ["ann"] },
        status: "alleged",
        sources: [{ name: "Reuters" }, { name: "AP", url: "https://example.org/" }],
      },
      {},
      {
        parties: [{ id: "ann", name: "Ann Lee" }],
        relations: [{ from: "e1", to: "other", kind: "responds-to" }],
      },
    );
    expect(html.replaceAll(/<[^>]+>/g, "|").replaceAll(/\|+/g, "|")).toBe(
      "|March 1|March 1, 2025|Event 1|The summary|Alleged|Ann Lee|responds to: The other|Source: |Reuters|, |AP|",
    );
  });

  it("links what it answers to the other's card, in words", () => {
    const relations = [{ from: "e1", to: "other", kind: "denies", note: "denies it all" }] as const;
    expect(render({}, {}, { relations })).toContain('<a href="#story-other">denies it all</a>');
  });

  it("says that a statement is denied, and by whom, in place of its status", () => {
    const html = render(
      { status: "reported" },
      {},
      {
        relations: [{ from: "other", to: "e1", kind: "denies" }],
      },
    );
    expect(html).toContain("Denied by The other");
    expect(html).not.toContain("Reported");
  });

  it("prints runs with their meanings: quotes, emphasis, links, languages", () => {
    const summary = [
      { text: "They are " },
      { text: "not true", quote: true, lang: "en-GB" },
      { text: "surely", emphasis: true, strong: true, href: "/archive" },
    ];
    expect(render({ summary })).toContain(
      'They are <span lang="en-GB">“not true”</span><a href="/archive"><strong><em>surely</em></strong></a>',
    );
  });

  it("keeps markup in texts as text", () => {
    const html = render({ headline: "<img src=x>", summary: [{ text: "<b>bold</b>" }] });
    expect(html).not.toMatch(/<img|<b>/);
    expect(html).toContain("&lt;img src=x&gt;");
  });

  it("shows a picture under its headline, with caption and credit as the publication writes it", () => {
    const photo = {
      kind: "image",
      url: "/pier.jpg",
      alt: "The pier",
      width: 600,
      height: 400,
    } as const;
    const html = render(
      { summary: "The summary", media: [{ ...photo, caption: "At dawn.", credit: "Lee" }] },
      {},
      {},
      { ...defaultPublication, creditLine: ({ agency }) => `Photograph: ${agency}` },
    );
    expect(html).toMatch(/<img[^>]* src="\/pier.jpg" alt="The pier" width="600" height="400"/);
    expect(html).toContain('loading="lazy"');
    expect(html.replaceAll(/<[^>]+>/g, "|").replaceAll(/\|+/g, "|")).toBe(
      "|March 1|March 1, 2025|Event 1|At dawn. |Photograph: Lee|The summary|",
    );
  });

  it.each(["video", "audio"] as const)(
    "loads nothing of a recording before it is played: %s",
    (kind) => {
      const html = render({ media: [{ kind, url: "/speech.mp4", alt: "The speech" }] });
      expect(html).toMatch(new RegExp(`<${kind} [^>]*preload="none"`));
      expect(html).toContain('aria-label="The speech"');
      expect(html).not.toContain("<figcaption");
    },
  );

  it("says what a picture shows where its address could run a script", () => {
    const media = [{ kind: "image", url: "javascript:alert(1)", alt: "The pier" }] as const;
    expect(render({ media })).toMatch(/<figure[^>]*>The pier<\/figure>/);
  });

  it.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
  ])("prints the text of a link to %j and no link, of data that nobody parsed", (url) => {
    const html = render({
      url,
      headline: "Headline",
      summary: [{ text: "Run", href: url }],
      sources: [{ name: "Source", url }],
    });
    expect(html).toMatch(/Headline.*Run.*Source/);
    expect(html).not.toMatch(/<a |script|data:/i);
  });

  it("keeps each id one word, whatever the event is called", () => {
    const html = render({ id: "the 100% vote" });
    expect(html).toMatch(/^<article id="story-the%20100%25%20vote"/);
    expect(html).toContain('aria-labelledby="story-the%20100%25%20vote-headline"');
  });

  it("marks headline and summary, and not the date, where their language is another", () => {
    const html = render({ summary: "Der Bericht" }, { textLang: "de" });
    expect(html.match(/<\w+[^>]* lang="de" dir="auto"/g)).toHaveLength(2);
    expect(html).toMatch(/<p class="circa-date"><time/);
  });

  it("passes class names and attributes on to its root", () => {
    const html = render({}, { className: "mine", "aria-hidden": true });
    expect(html).toMatch(/^<article aria-hidden="true"[^>]*class="circa-card mine"/);
  });

  it("hands its item to what draws in place of its parts", () => {
    const html = render(
      { summary: "Gone", media: [{ kind: "image", url: "/gone.jpg", alt: "Gone" }] },
      {
        renderDate: ({ date }) => <i>{date.spoken}</i>,
        renderHeadline: ({ event }) => event.headline.toUpperCase(),
        renderMedia: ({ event }) => <b>{event.media?.length}</b>,
        renderBody: ({ event }) => <em>{event.id}</em>,
        renderMeta: () => <hr />,
      },
    );
    expect(html).toMatch(/<i>March 1, 2025<\/i>.*EVENT 1.*<b>1<\/b><em>e1<\/em><hr\/>/);
    expect(html).not.toContain("Gone");
  });
});
