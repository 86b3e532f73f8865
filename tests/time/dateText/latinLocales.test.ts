import { de } from "date-fns/locale/de";
import { es } from "date-fns/locale/es";
import { fr } from "date-fns/locale/fr";
import { pl } from "date-fns/locale/pl";
import { pt } from "date-fns/locale/pt";
import { describe, expect, it } from "vitest";
import {
  frenchWords,
  germanWords,
  polishWords,
  portugueseWords,
  spanishWords,
} from "../../../src/time/dateText/words/index.ts";
import {
  createLocaleStyle,
  type DateStyle,
  formatTime,
  parseEdtf,
  resolveEdtf,
  type TimeText,
} from "../../../src/time/index.ts";

function format(edtf: string, style: DateStyle): TimeText {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return formatTime(resolveEdtf(parsed.value), style, { publishedOn: "2025-03-24" });
}

const dates = [
  "2024-03-06",
  "2024-02",
  "2024-03-22/2024-03-23",
  "2024-03-30/2024-04-02",
  "1939/1945",
  "2024-02/..",
  "../2024-03-06",
  "/..",
  "[2024-03-03..2024-03-05]",
  "[2024-02..2024-04]",
  "2024-03-01~",
  "1984%",
  "199X",
  "18XX",
  "-0043-03-15",
  "2001-21",
  "Y-66000000~",
];

type Row = [name: string, style: DateStyle, visible: string[], spoken: string[]];

describe.each<Row>([
  [
    "german",
    createLocaleStyle(de, { words: germanWords }),
    [
      "6. März 2024",
      "Februar 2024",
      "22.–23. März 2024",
      "30. März–2. April 2024",
      "1939–1945",
      "Seit Februar 2024",
      "Bis zum 6. März 2024",
      "Im Gange; Beginn nicht genannt",
      "Zwischen dem 3. und dem 5. März 2024; Tag nicht genannt",
      "Zwischen Februar und April 2024; Monat nicht genannt",
      "Um den 1. März 2024",
      "Wahrscheinlich um 1984",
      "1990er-Jahre",
      "19. Jahrhundert",
      "15. März 44 v. Chr.",
      "Frühling 2001",
      "Vor etwa 66 Millionen Jahren",
    ],
    ["22. bis 23. März 2024", "Februar 2025"],
  ],
  [
    "french",
    createLocaleStyle(fr, { words: frenchWords }),
    [
      "6 mars 2024",
      "Février 2024",
      "22–23 mars 2024",
      "30 mars–2 avril 2024",
      "1939–1945",
      "Depuis février 2024",
      "Jusqu’au 6 mars 2024",
      "En cours ; début non précisé",
      "Entre le 3 et le 5 mars 2024 ; jour non précisé",
      "Entre février et avril 2024 ; mois non précisé",
      "Vers le 1er mars 2024",
      "Probablement vers 1984",
      "Années 1990",
      "XIXe siècle",
      "15 mars 44 av. J.-C.",
      "Printemps 2001",
      "Il y a environ 66 millions d’années",
    ],
    ["Du 22 au 23 mars 2024", "Février 2025"],
  ],
  [
    "spanish",
    createLocaleStyle(es, { words: spanishWords }),
    [
      "6 de marzo de 2024",
      "Febrero de 2024",
      "22–23 de marzo de 2024",
      "30 de marzo–2 de abril de 2024",
      "1939–1945",
      "Desde febrero de 2024",
      "Hasta el 6 de marzo de 2024",
      "En curso; inicio no indicado",
      "Entre el 3 y el 5 de marzo de 2024; día no indicado",
      "Entre febrero y abril de 2024; mes no indicado",
      "Hacia el 1 de marzo de 2024",
      "Probablemente hacia 1984",
      "Años 1990",
      "Siglo XIX",
      "15 de marzo de 44 a. C.",
      "Primavera de 2001",
      "Hace aproximadamente 66 millones de años",
    ],
    ["Del 22 al 23 de marzo de 2024", "Febrero de 2025"],
  ],
  [
    "portuguese",
    createLocaleStyle(pt, { words: portugueseWords }),
    [
      "6 de março de 2024",
      "Fevereiro de 2024",
      "22–23 de março de 2024",
      "30 de março–2 de abril de 2024",
      "1939–1945",
      "Desde fevereiro de 2024",
      "Até 6 de março de 2024",
      "Em curso; início não indicado",
      "Entre 3 e 5 de março de 2024; dia não indicado",
      "Entre fevereiro e abril de 2024; mês não indicado",
      "Por volta de 1º de março de 2024",
      "Provavelmente por volta de 1984",
      "Anos 1990",
      "Século XIX",
      "15 de março de 44 a.C.",
      "Primavera de 2001",
      "Há cerca de 66 milhões de anos",
    ],
    ["De 22 a 23 de março de 2024", "Fevereiro de 2025"],
  ],
  [
    "polish",
    createLocaleStyle(pl, { words: polishWords }),
    [
      "6 marca 2024",
      "Luty 2024",
      "22–23 marca 2024",
      "30 marca–2 kwietnia 2024",
      "1939–1945",
      "Od lutego 2024",
      "Do 6 marca 2024",
      "W toku; nie podano początku",
      "Między 3 a 5 marca 2024; nie podano dnia",
      "Między lutym a kwietniem 2024; nie podano miesiąca",
      "Około 1 marca 2024",
      "Prawdopodobnie około 1984 roku",
      "Lata 90. XX wieku",
      "XIX wiek",
      "15 marca 44 p.n.e.",
      "Wiosna 2001",
      "Około 66 mln lat temu",
    ],
    ["Od 22 do 23 marca 2024", "Luty 2025"],
  ],
])("formatTime in %s", (_, style, ...[visible, spoken]) => {
  it.each(dates.map((date, i) => [date, visible[i]]))("prints %s as %s", (date = "", text = "") => {
    expect(format(date, style).visible).toBe(text);
  });

  it("says ranges with words and months with their year", () => {
    expect(["2024-03-22/2024-03-23", "2025-02"].map((date) => format(date, style).spoken)).toEqual(
      spoken,
    );
  });
});
