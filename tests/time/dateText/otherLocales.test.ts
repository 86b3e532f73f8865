import { ar } from "date-fns/locale/ar";
import { faIR } from "date-fns/locale/fa-IR";
import { he } from "date-fns/locale/he";
import { ja } from "date-fns/locale/ja";
import { ru } from "date-fns/locale/ru";
import { zhCN } from "date-fns/locale/zh-CN";
import { describe, expect, it } from "vitest";
import {
  arabicWords,
  chineseWords,
  hebrewWords,
  japaneseWords,
  persianWords,
  russianWords,
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
    "russian",
    createLocaleStyle(ru, { words: russianWords }),
    [
      "6 марта 2024 г.",
      "Февраль 2024 г.",
      "22–23 марта 2024 г.",
      "30 марта–2 апреля 2024 г.",
      "1939–1945 годы",
      "С февраля 2024 г.",
      "По 6 марта 2024 г.",
      "Продолжается; начало не указано",
      "Между 3 и 5 марта 2024 г.; день не указан",
      "Между февралём и апрелем 2024 г.; месяц не указан",
      "Около 1 марта 2024 г.",
      "Вероятно, около 1984 года",
      "1990-е годы",
      "XIX век",
      "15 марта 44 г. до н. э.",
      "Весна 2001 года",
      "Около 66 млн лет назад",
    ],
    ["С 22 по 23 марта 2024 года", "Февраль 2025 года"],
  ],
  [
    "japanese",
    createLocaleStyle(ja, { words: japaneseWords }),
    [
      "2024年3月6日",
      "2024年2月",
      "2024年3月22日〜23日",
      "2024年3月30日〜4月2日",
      "1939年〜1945年",
      "2024年2月から",
      "2024年3月6日まで",
      "継続中（開始時期の記載なし）",
      "2024年3月3日から5日の間（日の記載なし）",
      "2024年2月から4月の間（月の記載なし）",
      "2024年3月1日頃",
      "おそらく1984年頃",
      "1990年代",
      "19世紀",
      "紀元前44年3月15日",
      "2001年春",
      "約6600万年前",
    ],
    ["2024年3月22日から23日まで", "2025年2月"],
  ],
  [
    "chinese",
    createLocaleStyle(zhCN, { words: chineseWords }),
    [
      "2024年3月6日",
      "2024年2月",
      "2024年3月22日至23日",
      "2024年3月30日至4月2日",
      "1939年至1945年",
      "自2024年2月起",
      "截至2024年3月6日",
      "进行中（未注明开始时间）",
      "2024年3月3日至5日之间（未注明具体日期）",
      "2024年2月至4月之间（未注明月份）",
      "2024年3月1日前后",
      "可能是1984年前后",
      "1990年代",
      "19世纪",
      "公元前44年3月15日",
      "2001年春季",
      "约6600万年前",
    ],
    ["2024年3月22日至23日", "2025年2月"],
  ],
  [
    "arabic",
    createLocaleStyle(ar, { words: arabicWords }),
    [
      "6 مارس 2024",
      "فبراير 2024",
      "22 إلى 23 مارس 2024",
      "30 مارس إلى 2 أبريل 2024",
      "1939 إلى 1945",
      "منذ فبراير 2024",
      "حتى 6 مارس 2024",
      "لا يزال جاريًا؛ البداية غير مذكورة",
      "بين 3 و5 مارس 2024؛ اليوم غير مذكور",
      "بين فبراير وأبريل 2024؛ الشهر غير مذكور",
      "نحو 1 مارس 2024",
      "على الأرجح نحو 1984",
      "عقد 1990",
      "القرن 19",
      "15 مارس 44 ق.م",
      "ربيع 2001",
      "قبل نحو 66 مليون سنة",
    ],
    ["من 22 إلى 23 مارس 2024", "فبراير 2025"],
  ],
  [
    "hebrew",
    createLocaleStyle(he, { words: hebrewWords }),
    [
      "6 במרץ 2024",
      "פברואר 2024",
      "22 עד 23 במרץ 2024",
      "30 במרץ עד 2 באפריל 2024",
      "1939 עד 1945",
      "מאז פברואר 2024",
      "עד 6 במרץ 2024",
      "עדיין נמשך; ההתחלה לא צוינה",
      "בין 3 ל־5 במרץ 2024; היום לא צוין",
      "בין פברואר לאפריל 2024; החודש לא צוין",
      "בסביבות 1 במרץ 2024",
      "כנראה בסביבות 1984",
      "שנות ה־1990",
      "המאה ה־19",
      "15 במרץ 44 לפנה״ס",
      "אביב 2001",
      "לפני כ־66 מיליון שנה",
    ],
    ["22 עד 23 במרץ 2024", "פברואר 2025"],
  ],
  [
    "persian",
    createLocaleStyle(faIR, { words: persianWords }),
    [
      "6 مارس 2024",
      "فوریه 2024",
      "22 تا 23 مارس 2024",
      "30 مارس تا 2 آپریل 2024",
      "1939 تا 1945",
      "از فوریه 2024",
      "تا 6 مارس 2024",
      "در جریان؛ آغاز ذکر نشده",
      "بین 3 و 5 مارس 2024؛ روز ذکر نشده",
      "بین فوریه و آپریل 2024؛ ماه ذکر نشده",
      "حدود 1 مارس 2024",
      "احتمالاً حدود 1984",
      "دههٔ 1990",
      "سدهٔ 19",
      "15 مارس 44 پیش از میلاد",
      "بهار 2001",
      "حدود 66 میلیون سال پیش",
    ],
    ["از 22 تا 23 مارس 2024", "فوریه 2025"],
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
