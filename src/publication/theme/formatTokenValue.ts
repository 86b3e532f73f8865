/**
 * Writes a design token's value as CSS; `undefined` where the type does not allow it. An alias
 * becomes a custom property.
 *
 * @see Design Tokens Community Group, Design Tokens Format Module 2025.10, chapters 8 and 9; Color
 * Module 2025.10.
 *
 * @example
 * ```ts
 * formatTokenValue("dimension", { value: 13, unit: "px" }); // "13px"
 * formatTokenValue("color", "{color.text}"); // "var(--circa-color-text)"
 * ```
 */
export function formatTokenValue(type: unknown, value: unknown): string | undefined {
  const alias = typeof value === "string" ? /^\{([\w.-]+)\}$/.exec(value)?.[1] : undefined;
  if (alias !== undefined) return `var(--circa-${alias.replaceAll(".", "-")})`;
  return typeof type === "string" ? writers[type]?.(value) : undefined;
}

const writers: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  color: writeColor,
  dimension: (value) => writeMeasure(value, ["px", "rem"]),
  duration: (value) => writeMeasure(value, ["ms", "s"]),
  number: writeNumber,
  fontWeight: writeNumber,
  fontFamily: writeFamilies,
  cubicBezier: (value) => {
    const numbers = allNumbers(value);
    return numbers?.length === 4 ? `cubic-bezier(${numbers.join(", ")})` : undefined;
  },
  strokeStyle: writeStroke,
};

function writeColor(value: unknown): string | undefined {
  if (!isObject(value) || value["colorSpace"] !== "srgb") return;
  const { hex, components } = value as { hex?: unknown; components?: unknown };
  if (typeof hex === "string" && /^#[\da-f]{6}$/i.test(hex)) return hex;
  const channels = allNumbers(components);
  if (channels?.length !== 3) return;
  return `#${channels
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function writeMeasure(value: unknown, units: readonly string[]): string | undefined {
  if (!isObject(value)) return;
  const { value: size, unit } = value as { value?: unknown; unit?: unknown };
  const known = typeof unit === "string" && units.includes(unit);
  return known && typeof size === "number" ? `${size}${unit}` : undefined;
}

function writeNumber(value: unknown): string | undefined {
  return typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;
}

function writeFamilies(value: unknown): string | undefined {
  const families: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = families.map((name) =>
    typeof name === "string" && /^[\w -]+$/.test(name)
      ? name.replace(/^.* .*$/, '"$&"')
      : undefined,
  );
  return names.length === 0 || names.includes(undefined) ? undefined : names.join(", ");
}

const strokes: Readonly<Record<string, string>> = {
  solid: "none",
  dashed: "6px 4px",
  dotted: "1.5px 3px",
};

/** As the value of `stroke-dasharray`. */
function writeStroke(value: unknown): string | undefined {
  if (typeof value === "string") return strokes[value];
  if (!isObject(value) || !Array.isArray(value["dashArray"])) return;
  const lengths = value["dashArray"].map((one: unknown) => writeMeasure(one, ["px", "rem"]));
  return lengths.length === 0 || lengths.includes(undefined) ? undefined : lengths.join(" ");
}

function allNumbers(value: unknown): readonly number[] | undefined {
  const isNumber = (one: unknown): one is number => typeof one === "number";
  return Array.isArray(value) && value.every(isNumber) ? value : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
