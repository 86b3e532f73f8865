/** Why a text is not EDTF. */
export interface EdtfFailure {
  readonly ok: false;
  /** Where reading stopped: an index into the text, from zero to its length. */
  readonly at: number;
  /** One sentence without a full stop: `expected …, received …`. */
  readonly message: string;
}

/** A place in a text that is being read. Reading moves it on; the first failure is kept. */
export interface Cursor {
  readonly text: string;
  at: number;
  failure: EdtfFailure | undefined;
}

/** Takes what the sticky `pattern` matches at the cursor and moves past it; `""` where nothing does. */
export function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const taken = pattern.exec(cursor.text)?.[0] ?? "";
  cursor.at += taken.length;
  return taken;
}

/** Takes `text` if it stands at the cursor; whether it did. */
export function takeText(cursor: Cursor, text: string): boolean {
  const isThere = cursor.text.startsWith(text, cursor.at);
  if (isThere) cursor.at += text.length;
  return isThere;
}

/** Records that `expected` was not found `at` a place, by default the cursor's own. */
export function fail(cursor: Cursor, expected: string, at: number = cursor.at): undefined {
  failureAt(cursor, expected, at);
}

/**
 * The failure of the cursor: an earlier one or, where there is none, that `expected` was not found
 * `at` a place. Received is what was taken since then, or what follows.
 */
export function failureAt(cursor: Cursor, expected: string, at: number): EdtfFailure {
  const following = /[\dX]+|\p{L}+|./su.exec(cursor.text.slice(at))?.[0] ?? "nothing";
  const received = cursor.text.slice(at, cursor.at) || following;
  cursor.failure ??= {
    ok: false,
    at,
    message: `expected ${expected}, received ${received.trim() || "a space"}`,
  };
  return cursor.failure;
}
