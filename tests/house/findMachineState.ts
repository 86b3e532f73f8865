import type { Argument, CallExpression, MemberExpression, NewExpression, Node } from "oxc-parser";
import { lineOf, type SourceFile, walk } from "./parseSource.ts";

/** Members of globals that answer with the machine's clock, chance, zone or surroundings. */
const forbiddenMembers: ReadonlySet<string> = new Set(["Date.now", "Math.random"]);

/** Globals whose every member tells of the machine. */
const forbiddenGlobals: ReadonlySet<string> = new Set([
  "crypto",
  "globalThis",
  "navigator",
  "performance",
  "process",
  "window",
]);

/** Methods of Date, and of what mimics it, that read or write in the machine's zone. */
const zonedMethod: RegExp =
  /^([gs]et(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Year)|getTimezoneOffset|to(Date|Time)String|toLocale\w*)$/;

/** Those that are safe once they are told a locale. */
const safeWithLocale: ReadonlySet<string> = new Set(["toLocaleLowerCase", "toLocaleUpperCase"]);

/**
 * Finds what depends on where and when the code runs: the clock, chance, and the locale, zone and
 * surroundings of the machine. One line for each, in the order written.
 */
export function findMachineState(file: SourceFile): string[] {
  return [...walk(file.program)].flatMap((node) => {
    const reason = objection(node);
    return reason === undefined ? [] : [`${file.path}:${lineOf(file, node)} ${reason}`];
  });
}

function objection(node: Node): string | undefined {
  switch (node.type) {
    case "NewExpression":
      return dateObjection(node) ?? localeObjection(node);
    case "CallExpression":
      return localeObjection(node) ?? callObjection(node);
    case "MemberExpression":
      return memberObjection(node);
    case "ImportDeclaration":
      return localIntervalObjection(node);
    default:
      return undefined;
  }
}

function dateObjection({ callee, arguments: given }: NewExpression): string | undefined {
  if (nameOf(callee) !== "Date") return undefined;
  if (given.length === 0) return "reads the clock with new Date()";
  return given.length > 1 ? "builds a Date in the machine's zone; use Date.UTC" : undefined;
}

function callObjection({ callee, arguments: given }: CallExpression): string | undefined {
  if (nameOf(callee) === "Date") return "reads the clock with Date()";
  const method = callee.type === "MemberExpression" ? propertyOf(callee) : undefined;
  if (method === undefined) return undefined;
  if (method === "localeCompare" && !namesLocale(given[1])) {
    return "compares in the machine's locale with localeCompare";
  }
  return safeWithLocale.has(method) && !namesLocale(given[0])
    ? `uses the machine's locale with ${method}`
    : undefined;
}

function localeObjection(node: CallExpression | NewExpression): string | undefined {
  const name = nameOf(node.callee);
  if (name === undefined || !/^Intl\.[A-Z]/.test(name) || name === "Intl.Locale") return undefined;
  if (!namesLocale(node.arguments[0])) return `uses the machine's locale with ${name}`;
  return name === "Intl.DateTimeFormat" && !namesZone(node.arguments[1])
    ? "uses the machine's zone with Intl.DateTimeFormat"
    : undefined;
}

function memberObjection(node: MemberExpression): string | undefined {
  const name = nameOf(node) ?? "";
  const [object = ""] = name.split(".");
  if (forbiddenMembers.has(name) || forbiddenGlobals.has(object)) return `uses ${name}`;
  const property = propertyOf(node) ?? "";
  return zonedMethod.test(property) && !safeWithLocale.has(property)
    ? `uses the machine's zone or locale with ${property}`
    : undefined;
}

/** d3-time has each interval twice: timeDay in the machine's zone and utcDay. */
function localIntervalObjection(
  node: Extract<Node, { type: "ImportDeclaration" }>,
): string | undefined {
  if (node.source.value !== "d3-time") return undefined;
  const local = node.specifiers.find(
    (one) =>
      one.type !== "ImportSpecifier" ||
      ("name" in one.imported && /^time(?!Interval$)/.test(one.imported.name)),
  );
  return local && "imports intervals in the machine's zone from d3-time";
}

/** The argument is given and is not the word `undefined`. */
function namesLocale(argument: Argument | undefined): boolean {
  return argument !== undefined && nameOf(argument) !== "undefined";
}

/** What is not written out on the spot is trusted; the tests in three zones decide. */
function namesZone(options: Argument | undefined): boolean {
  if (options?.type !== "ObjectExpression") return namesLocale(options);
  return options.properties.some(
    (one) => one.type === "SpreadElement" || nameOf(one.key) === "timeZone",
  );
}

/** `Intl.Collator` of that expression; nothing for what is not names and dots. */
function nameOf(node: Node): string | undefined {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression") return undefined;
  const object = nameOf(node.object);
  const property = propertyOf(node);
  return object === undefined || property === undefined ? undefined : `${object}.${property}`;
}

function propertyOf({ property, computed }: MemberExpression): string | undefined {
  if (property.type === "Literal") return String(property.value);
  return computed || property.type !== "Identifier" ? undefined : property.name;
}
