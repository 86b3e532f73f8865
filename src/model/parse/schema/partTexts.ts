/** What one part of a chronology is, and what each of its properties is. */
export interface PartText {
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, string>> | undefined;
}

/** The descriptions that an editor shows while a chronology is written as JSON. */
export const partTexts: Readonly<Record<string, PartText>> = {
  chronology: {
    description: "A document of dated happenings: what a newsroom files and a timeline draws.",
    properties: {
      title: "The headline over the timeline.",
      summary: "A sentence under the title.",
      publishedOn:
        'The civil date of publication, YYYY-MM-DD, that relative phrases such as "on Monday" were read against.',
      asOf: 'The date that "still under way" refers to, in EDTF. Default: publishedOn.',
      timeZone: "The IANA zone of clock times that have no offset of their own. Default: UTC.",
      lang: "The language of the text, as a BCP 47 tag.",
      parties: "Who acts or speaks. Events name them by id.",
      events: "What happened, in any order; the timeline finds the order of time.",
      relations: "How events answer or follow each other.",
      eras: "Named stretches of time drawn behind the events.",
    },
  },
  party: {
    description: "Someone who acts or speaks: a person, an office, a state, a newspaper.",
    properties: {
      id: "Unique among the parties.",
      name: "The name as it is printed.",
      role: 'What they are: "spokesman".',
      memberOf: "The id of the party this one belongs to. Members share its colour.",
      color: "Which of the publication's eight colours it takes.",
    },
  },
  event: {
    description: "One happening: a statement, a report, an action, a situation.",
    properties: {
      id: "Unique among the events; also the end of its deep link.",
      headline: "What happened, in a line.",
      summary: "A sentence or two, as text or as runs of text. Never HTML.",
      when: "When it happened, as far as the reporting says; leave it out where it does not say.",
      kind: "What sort of happening it is.",
      occurrence: "Whether it has taken place.",
      status: "How far the desk stands behind the content; printed as a word.",
      statement: "What a party said, kept apart from the fact that it said it.",
      actors: "The ids of the parties that acted, where it is no statement of theirs.",
      sources: "Who reported it.",
      place: "Where it took place.",
      media: "Pictures and recordings that belong to it.",
      tags: "Words to find it by.",
      lane: "The row it belongs to, where events are drawn in named rows.",
      priority: "Which events stay when room runs out: the higher number. Default: 0.",
      url: "Where the headline links to.",
    },
  },
  when: {
    description:
      'A date in EDTF (ISO 8601-2): "2025-03-06", "2025-02" for some time in February, "[2025-03-22..2025-03-23]" for one of two days, "2022-02-24/.." for since, "/.." for under way, "2025-03~" for about. Or an object with the reporting\'s words. Or null: undated.',
  },
  datedWhen: {
    description: "A date as the reporting gives it, with the reporting's own words.",
    properties: {
      date: "The date in EDTF; leave it out where the reporting gives none.",
      phrase: 'The reporting\'s own words, as they are to be printed: "Over the weekend".',
      extent:
        'Whether it was one moment somewhere in the date or lasted all of it. Default: "throughout" for a/b, "within" for anything else.',
      basis: 'How the date is known. Default: "stated".',
    },
  },
  textRun: {
    description: "A run of text with at most one meaning of its own.",
    properties: {
      quote: "Whether it is in someone's own words; printed with quotation marks.",
      href: "Where it links to: http:, https:, mailto: or a path.",
      lang: "Its language, where it differs.",
    },
  },
  richText: { description: "Plain text, or runs where parts of it carry meaning. Never HTML." },
  statement: {
    description: "What a party said.",
    properties: {
      by: "The ids of the parties that said it, the first one first.",
      verb: 'The reporting verb: "said", "claimed".',
      text: "What was said, in the desk's words.",
      quote: "What was said, word for word and without quotation marks.",
    },
  },
  source: {
    description: "Who reported an event, or where it can be read.",
    properties: {
      name: "The name as it is printed.",
      role: 'What it did. Default: "reported".',
      published: "When it was published, in EDTF.",
      quote: "Its own words, without quotation marks.",
    },
  },
  place: {
    description: "Where an event took place.",
    properties: { latitude: "Degrees north.", longitude: "Degrees east." },
  },
  media: {
    description: "A picture or a recording. Nothing is fetched until it is shown.",
    properties: {
      alt: 'What it shows, for those who do not see it; "" where it only decorates.',
      width: "Its own width in CSS pixels.",
      height: "Its own height in CSS pixels.",
    },
  },
  relation: {
    description: 'How one event answers or follows another, read as "from kind to".',
    properties: {
      from: "The id of the event that answers: the denial.",
      to: "The id of the event that is answered: what is denied.",
      kind: 'What the one does to the other; "other" needs a label.',
      label: "The word to print in place of the kind's own.",
      accordingTo: "The id of the party that draws the link, where it is not evident.",
      note: "What to print of it beside the event.",
      order: 'Whether the order that the kind implies holds here. Default: "implied".',
      minLag: 'The least time between the two, as an ISO 8601 duration: "P1D".',
      maxLag: 'The most time between the two, as an ISO 8601 duration: "P3D".',
    },
  },
  era: {
    description: "A named stretch of time drawn behind the events.",
    properties: { when: "What it covers; an interval, or a coarse date such as 2024." },
  },
};
