import type { Node } from "oxc-parser";
import type { SourceFile } from "./parseSource.ts";

/** A doc comment, without its stars. */
export interface DocComment {
  /** What stands before the first tag. */
  readonly description: string;
  /** The block tags in order, as `{ name: "default", text: "0" }`. */
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** The doc comment directly in front of `node`, if there is one. */
export function findDocComment(
  file: SourceFile,
  node: Pick<Node, "start">,
): DocComment | undefined {
  const comment = file.comments.findLast(({ end }) => end <= node.start);
  const isDirectlyBefore =
    comment !== undefined && file.text.slice(comment.end, node.start).trim() === "";
  return isDirectlyBefore && comment.type === "Block" && comment.value.startsWith("*")
    ? readDocComment(comment.value.slice(1))
    : undefined;
}

/**
 * Splits the text between the opening and closing stars into description and tags. Lines between
 * code fences are never tags.
 */
export function readDocComment(text: string): DocComment {
  const lines = text.split("\n").map((line) => line.replace(/^\s*\* ?/, ""));
  const description: string[] = [];
  const tags: { name: string; text: string }[] = [];
  let isCode = false;
  for (const line of lines) {
    const [, name, rest = ""] = /^\s*@(\w+)\s*(.*)$/.exec(isCode ? "" : line) ?? [];
    if (line.trimStart().startsWith("```")) isCode = !isCode;
    const open = tags.at(-1);
    if (name !== undefined) tags.push({ name, text: rest });
    else if (open === undefined) description.push(line);
    else open.text += `\n${line}`;
  }
  return {
    description: description.join("\n").trim(),
    tags: tags.map((tag) => ({ ...tag, text: tag.text.trim() })),
  };
}

/** What is wrong with a comment's first sentence and tags, if anything is. */
export function findFault(comment: DocComment | undefined): string | undefined {
  if (comment === undefined) return "has no doc comment";
  const [opening = ""] = comment.description.split(/\n\s*\n/);
  if (opening === "") return "has no description";
  if (!/[.:]$/.test(opening)) return "opens with a paragraph that does not end in a full stop";
  const empty = comment.tags.find(isEmptyParam);
  return empty && `has a @param that says no more than the signature: ${empty.text}`;
}

/** Nothing but the name again, a type, articles and forms of "to be". */
function isEmptyParam({ name, text }: { name: string; text: string }): boolean {
  if (name !== "param") return false;
  const [, parameter = "", rest = ""] = /^(?:\{.*?\}\s*)?(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  const isFiller = /^(a|an|the|is|to|use|of|this|string|number|boolean|object|array)$/i;
  const said = rest.split(/\W+/).filter((word) => word !== "" && !isFiller.test(word));
  return said.every((word) => parameter.toLowerCase().includes(word.toLowerCase()));
}
