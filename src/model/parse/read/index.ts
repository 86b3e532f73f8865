// Values from outside, whatever they are: looked at with care, kept where a schema allows, and
// described where it does not. Knows no chronology.

export { quoteText } from "./describeValue.ts";
export { createProblemReport, type ProblemReport } from "./ProblemReport.ts";
export { type ReadPlace, readBySchema } from "./readBySchema.ts";
export { plainWord, suggestWord } from "./suggestWord.ts";
