import type { PhraseResult } from "../../src/phrases.ts";

/** What a result says in short: its EDTF and extent, its candidates, its order, or "unresolved". */
export function shortResult(result: PhraseResult): string {
  if (result.kind === "date") return [result.edtf, result.extent ?? ""].join(" ").trim();
  if (result.kind === "ambiguous") return result.candidates.map(({ edtf }) => edtf).join(" or ");
  if (result.kind === "unresolved") return "unresolved";
  return "before" in result ? "before publication" : "after publication";
}
