/** News of createNews as Circa's chronology, which is told no more than the peers are. */
export function createChronology(news) {
  return {
    title: "Ten years of Harwick’s second terminal",
    publishedOn: "2025-01-01",
    events: news.map(({ id, date, headline, summary, priority }) => ({
      id,
      headline,
      summary,
      when: date,
      priority,
    })),
  };
}
