// The news that pages and the server are measured with: ten years of it, the same at every run.

import { createRandom } from "./random.mjs";

const DAY = 86_400_000;
const FROM = Date.UTC(2015, 0, 1);

/** The ten years that every peer shows at first, in milliseconds since the epoch. */
export const extent = [FROM, Date.UTC(2025, 0, 1)];

const subjects = ["Council", "Port authority", "Dockers’ union", "Regional court", "Ministry"];
const deeds = [
  "names a date",
  "rejects the plan",
  "is heard in public",
  "asks for more time",
  "publishes the accounts",
  "reopens talks on night shifts",
];

/**
 * `count` events in order of time, 70 % of them in clusters: what a desk has before it draws. Each
 * is `{ id, start, date, headline, summary, priority }`, `start` in milliseconds, `date` its day.
 */
export function createNews(count, seed = 1) {
  const random = createRandom(seed);
  const clusters = Math.min(500, Math.max(1, Math.round(count / 10)));
  const centres = Array.from({ length: clusters }, random);
  const starts = Float64Array.from({ length: count }, () => {
    const centre = centres[Math.floor(random() * clusters)];
    const share = random() < 0.7 ? centre + (random() - 0.5) / clusters : random();
    const [from, until] = extent;
    return from + Math.floor(Math.min(0.9999, Math.max(0, share)) * (until - from));
  }).sort();
  return Array.from(starts, (start, index) => ({
    id: `news-${index + 1}`,
    start,
    date: dayOf(start),
    headline: `${pick(subjects, random)} ${pick(deeds, random)}`,
    summary: "Both sides had been given until the end of the week to answer.",
    priority: Math.floor(random() * 3),
  }));
}

const days = new Map();

/** `YYYY-MM-DD`, one text a day however many events it has. */
function dayOf(start) {
  const day = Math.floor(start / DAY);
  const known = days.get(day) ?? new Date(day * DAY).toISOString().slice(0, 10);
  days.set(day, known);
  return known;
}

function pick(words, random) {
  return words[Math.floor(random() * words.length)];
}
