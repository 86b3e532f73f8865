import { defineTheme } from "./defineTheme.ts";
import type { ModeColors, Theme } from "./Theme.ts";

/**
 * Writes a theme as style rules for what `selector` selects: for a stylesheet of your own, or one
 * made on a server, on pages whose security policy allows no style attributes.
 *
 * Colours of two modes come twice, for browsers that do not know `light-dark()`; those get the
 * light ones, or the dark ones of a theme whose scheme is dark.
 *
 * @throws {RangeError} if `selector` is empty or would end the rule, or if {@link defineTheme}
 * would throw.
 *
 * @example
 * ```ts
 * themeToCss({ "marker-radius": "0px" }, ".gazette");
 * // ".gazette {\n  --circa-marker-radius: 0px;\n}\n"
 * ```
 */
export function themeToCss(theme: Theme, selector: string): string {
  if (selector.trim() === "" || /[{};<]/.test(selector)) {
    throw new RangeError(`themeToCss: selector must be a CSS selector; received ${selector}.`);
  }
  const entries = Object.entries(defineTheme(theme)).flatMap(
    ([name, value]): [string, string | ModeColors][] =>
      value === undefined ? [] : [[name, value]],
  );
  if (entries.length === 0) return "";
  const first = theme.scheme === "dark" ? "dark" : "light";
  const plain = entries.map(([name, value]) =>
    declare(name, typeof value === "string" ? value : value[first]),
  );
  const both = entries.flatMap(([name, value]) =>
    typeof value === "string" ? [] : [declare(name, `light-dark(${value.light}, ${value.dark})`)],
  );
  const supported =
    both.length === 0
      ? ""
      : `@supports (color: light-dark(red, red)) {\n${indent(rule(selector, both))}}\n`;
  return `${rule(selector, plain)}${supported}`;
}

function declare(name: string, value: string): string {
  // "inherit" would take the scheme of another publication around this one.
  return `--circa-${name}: ${name === "scheme" && value === "inherit" ? "initial" : value};`;
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${indent(`${declarations.join("\n")}\n`)}}\n`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
