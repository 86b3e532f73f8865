/** What a value from outside is, as far as a desk would say it. */
export type ValueKind =
  | "absent"
  | "null"
  | "text"
  | "number"
  | "boolean"
  | "list"
  | "date"
  | "object"
  | "other";

/** What a look at a part of a value gives: the part, or that looking threw. */
export type Glance<Part = unknown> =
  | { readonly ok: true; readonly part: Part }
  | { readonly ok: false; readonly part?: undefined };

/** Says what `value` is. A value that throws when it is looked at is `"other"`. */
export function kindOfValue(value: unknown): ValueKind {
  if (value === undefined) return "absent";
  if (value === null) return "null";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  if (typeof value !== "object") return "other";
  return glance(() => kindOfObject(value)).part ?? "other";
}

function kindOfObject(value: object): ValueKind {
  if (Array.isArray(value)) return "list";
  // Not instanceof: a Date may come from another frame.
  return Object.prototype.toString.call(value) === "[object Date]" ? "date" : "object";
}

/** Reads a property once; a getter or a proxy may throw. */
export function readProperty(value: unknown, key: string): Glance {
  return glance(() => Reflect.get(Object(value), key));
}

/** The names of the properties that `value` itself has; none where it refuses to tell. */
export function keysOf(value: unknown): readonly string[] {
  return glance(() => Object.keys(Object(value))).part ?? [];
}

/**
 * The indexes at which `list` has members, in order. A list may say that it is four thousand
 * million long and have three.
 */
export function indexesOf(list: unknown): readonly string[] {
  return keysOf(list).filter((key) => /^\d+$/.test(key));
}

/**
 * A date of the Temporal API as its text, which is EDTF; any other value as it is. It is known by
 * its tag, so that a polyfill's dates are read too.
 */
export function withTemporalAsText(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { part } = glance(() => {
    const tag: unknown = Reflect.get(value, Symbol.toStringTag);
    return typeof tag === "string" && tag.startsWith("Temporal.Plain") ? String(value) : undefined;
  });
  return part ?? value;
}

function glance<Part>(look: () => Part): Glance<Part> {
  try {
    return { ok: true, part: look() };
  } catch {
    return { ok: false };
  }
}
