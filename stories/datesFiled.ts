import {
  about,
  type Chronology,
  type ChronologyEvent,
  lasting,
  on,
  type Relation,
  since,
  undated,
  underWay,
  type When,
  type WhenOptions,
  within,
} from "../src/index.ts";

interface BuilderArguments {
  readonly on: readonly [date: string, options?: WhenOptions];
  readonly within: readonly [from: string, to: string, options?: WhenOptions];
  readonly lasting: readonly [from: string, to: string, options?: WhenOptions];
  readonly since: readonly [from: string, options?: WhenOptions];
  readonly underWay: readonly [options?: WhenOptions];
  readonly about: readonly [date: string, options?: WhenOptions];
  readonly undated: readonly [options?: WhenOptions];
}

type Builders = {
  readonly [Name in keyof BuilderArguments]: (...args: BuilderArguments[Name]) => When;
};

const builders: Builders = { on, within, lasting, since, underWay, about, undated };

/** One form of date: the reporting's words, and how a desk files them. */
export interface DateForm {
  readonly id: string;
  readonly says: string;
  /** As it stands in a newsroom's code. */
  readonly code: string;
  readonly event: ChronologyEvent;
  readonly relation?: Relation | undefined;
}

/** Forms that share an axis. */
export interface FormGroup {
  readonly name: string;
  readonly forms: readonly DateForm[];
  readonly chronology: Chronology;
}

function form<Name extends keyof BuilderArguments>(
  says: string,
  name: Name,
  ...args: BuilderArguments[Name]
): DateForm {
  const id = says.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const event: ChronologyEvent = { id, headline: says, when: builders[name](...args) };
  const given: readonly (string | WhenOptions | undefined)[] = args;
  return { id, says, code: `${name}(${given.map(writeArgument).join(", ")})`, event };
}

/** The form with an order that the reporting gives beside its date. */
function ordered(kind: "before" | "after", says: string, other: DateForm): DateForm {
  const { event, code } = form(says, "undated");
  const relation: Relation = { from: event.id, to: other.id, kind };
  return { id: event.id, says, event, relation, code: `${code} and “${kind}”` };
}

function writeArgument(argument: string | WhenOptions | undefined): string {
  if (typeof argument !== "object") return JSON.stringify(argument);
  const entries = Object.entries(argument).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `{ ${entries.join(", ")} }`;
}

function group(name: string, forms: readonly DateForm[], timeZone = "UTC"): FormGroup {
  const chronology: Chronology = {
    title: name,
    publishedOn: "2025-03-24",
    timeZone,
    events: forms.map(({ event }) => event),
    relations: forms.flatMap(({ relation }) => relation ?? []),
  };
  return { name, forms, chronology };
}

const march6 = form("On March 6", "on", "2025-03-06");

/** Every form of date that a desk can file, as of Monday, March 24, 2025. */
export const formGroups: readonly FormGroup[] = [
  group(
    "Hours, for a paper in New York",
    [
      form("At 6:05 p.m. in Moscow", "on", "2025-03-06T18:05+03:00"),
      form("At 9:30 p.m.", "on", "2025-03-06T21:30"),
      form("From noon to 4:30 p.m.", "lasting", "2025-03-06T12:00", "2025-03-06T16:30"),
      form("Between 5 and 8 p.m.", "within", "2025-03-06T17:00", "2025-03-06T20:00"),
    ],
    "America/New_York",
  ),
  group("Days", [
    march6,
    form("Over the weekend", "within", "2025-03-22", "2025-03-23", {
      phrase: "Over the weekend",
      basis: "resolved",
    }),
    form("March 3 through 9", "lasting", "2025-03-03", "2025-03-09"),
    form("Between March 3 and 12", "within", "2025-03-03", "2025-03-12"),
    form("Around March 14", "about", "2025-03-14"),
    form("On March 6, it is believed", "on", "2025-03-06?"),
    form("On the 3rd or the 10th", "on", "[2025-03-03,2025-03-10]"),
    form("On the 3rd, the 10th and the 17th", "on", "{2025-03-03,2025-03-10,2025-03-17}"),
  ]),
  group("Months", [
    form("In February", "on", "2025-02", { phrase: "In February" }),
    form("Early in February", "within", "2025-02-01", "2025-02-10", {
      phrase: "Early in February",
    }),
    form("In mid-February", "within", "2025-02-11", "2025-02-20", { phrase: "In mid-February" }),
    form("Some time from January to March", "within", "2025-01", "2025-03"),
    form("Begun in February, over on March 9", "on", "2025-02/2025-03-09"),
  ]),
  group("Ends and orders", [
    march6,
    form("Since February", "since", "2025-02"),
    form("Until March 6", "on", "../2025-03-06"),
    form("From March 6, to an end not given", "on", "2025-03-06/"),
    form("To March 6, from a start not given", "on", "/2025-03-06"),
    form("Under way", "underWay", { phrase: "Under way" }),
    ordered("before", "Before that", march6),
    ordered("after", "After that", march6),
    form("Recently", "undated", { phrase: "Recently" }),
    form("No word of when", "undated"),
  ]),
  group("Parts of years", [
    form("In the spring of 2023", "on", "2023-21"),
    form("In the third quarter of 2023", "on", "2023-35"),
    form("In the first half of 2024", "on", "2024-40"),
    form("In 2024", "on", "2024"),
    form("In some month of 2024", "on", "2024-XX"),
  ]),
  group("Years", [
    form("In the 1980s", "on", "198X"),
    form("Around 1984", "about", "1984"),
    form("In 1984, it is believed", "on", "1984?"),
    form("In 1981, 1982 or from 1985 to 1987", "on", "[1981,1982,1985..1987]"),
  ]),
  group("Centuries", [
    form("In the 20th century", "on", "19XX"),
    form("From 1939 to 1945", "lasting", "1939", "1945"),
    form("In the 2010s", "on", "201X"),
  ]),
  group("Doubt about a part, in EDTF’s second level", [
    form("In June 2004, around the 11th", "on", "2004-06-~11"),
    form("On the 11th, perhaps of June 2004", "on", "2004-?06-11"),
    form("On a day of June 2004", "on", "2004-06-XX"),
    form("From around June 2 to around the 20th", "on", "2004-06-~02/2004-06-~20"),
  ]),
  group("Before Christ", [
    form("On the Ides of March, 44 B.C.", "on", "-0043-03-15"),
    form("In 31 B.C.", "on", "-0030"),
    form("In A.D. 14", "on", "0014"),
  ]),
  group("Deep time", [
    form("170 million years ago", "on", "Y-17E7"),
    form("From about 201 to 145 million years ago", "lasting", "Y-201000000~", "Y-145000000~"),
    form("About 66 million years ago", "about", "Y-66000000"),
  ]),
];
