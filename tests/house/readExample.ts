import { parseSource } from "./parseSource.ts";

/** One line of an example and the result that the comment after it tells. */
export interface Claim {
  readonly code: string;
  /** As an expression; nothing where the comment is prose. */
  readonly result: string;
}

/** An example, ready to run. */
export interface Example {
  /** The example with each claim replaced by `claim(<code>, <result>)`. */
  readonly program: string;
  readonly claims: readonly Claim[];
}

/**
 * Reads the first block of code in the text of an `@example`. A statement that is followed by a
 * comment claims to give what the comment says, if that is an expression, or ends in one after a
 * colon.
 */
export function readExample(text: string): Example {
  const [, code = ""] = /```tsx?\n([\s\S]*?)```/.exec(text) ?? [];
  const { program, comments } = parseSource("example.ts", code);
  const claims: Claim[] = [];
  const statements = program.body.map((statement, index) => {
    const written = code.slice(statement.start, statement.end);
    const next = program.body[index + 1]?.start ?? code.length;
    const comment = comments
      .filter(({ start }) => statement.end <= start && start < next)
      .map(({ value }) => value.trim())
      .join("\n");
    const result = readResult(comment);
    if (statement.type !== "ExpressionStatement" || result === undefined) return written;
    const expression = written.replace(/;$/, "");
    claims.push({ code: expression, result });
    return `claim(${expression}, ${result});`;
  });
  return { program: statements.join("\n"), claims };
}

function readResult(comment: string): string | undefined {
  const afterColon = comment.slice(comment.indexOf(": ") + 2);
  return [comment, afterColon].find((text) => text !== "" && isValue(text));
}

/** Literals, lists and objects; a lone word is prose, except for the words that are values. */
function isValue(text: string): boolean {
  if (/^\w+$/.test(text)) return /^(true|false|null|undefined|NaN|Infinity|\d[\d_]*)$/.test(text);
  try {
    const [statement] = parseSource("result.ts", `void ${text};`).program.body;
    // "1990, 2000 and 2010" is a list to a reader and a comma operator to a parser.
    return (
      statement?.type === "ExpressionStatement" && statement.expression.type === "UnaryExpression"
    );
  } catch {
    return false;
  }
}
