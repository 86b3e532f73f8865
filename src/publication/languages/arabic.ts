import { ar } from "date-fns/locale/ar";
import { arabicWords } from "../../time/dateText/words/index.ts";
import { createLocaleStyle } from "../../time/index.ts";
import type { Language } from "../Language.ts";

/** Arabic, with Arabic-Indic digits. */
export const arabic: Language = {
  lang: "ar",
  direction: "rtl",
  dateStyle: createLocaleStyle(ar, { words: arabicWords, numberingSystem: "arab" }),
  calendar: { id: "gregory" },
  numberingSystem: "arab",
  quotes: ["«", "»"],
  creditLine: ({ author, agency }) => `تصوير: ${[author, agency].filter(Boolean).join(" / ")}`,
  relationWords: {
    denies: { active: "ينفي", passive: "نُفي من قبل" },
    disputes: { active: "يعترض على", passive: "اعتُرض عليه من قبل" },
    confirms: { active: "يؤكد", passive: "أُكد من قبل" },
    supports: { active: "يؤيد", passive: "أُيد من قبل" },
    "responds-to": { active: "يرد على", passive: "رُد عليه من قبل" },
    questions: { active: "يشكك في", passive: "شُكك فيه من قبل" },
    reports: { active: "يورد", passive: "أُورد من قبل" },
    quotes: { active: "يقتبس", passive: "اقتُبس من قبل" },
    corrects: { active: "يصحح", passive: "صُحح من قبل" },
    retracts: { active: "يسحب", passive: "سُحب من قبل" },
    continues: { active: "يتابع", passive: "تُوبع من قبل" },
    "leads-to": { active: "أدى إلى", passive: "يلي" },
    "part-of": { active: "جزء من", passive: "يشمل" },
    before: { active: "قبل", passive: "بعد" },
    after: { active: "بعد", passive: "قبل" },
    during: { active: "خلال", passive: "في الأثناء" },
    "same-time": { active: "بالتزامن مع", passive: "بالتزامن مع" },
  },
  statusWords: {
    confirmed: "مؤكد",
    reported: "ورد في تقارير ولم نتحقق منه",
    said: "تصريح",
    claimed: "ادعاء",
    alleged: "مزعوم",
    unverified: "غير متحقق منه",
    disputed: "محل خلاف",
    denied: "منفي",
    retracted: "مسحوب",
    corrected: "مصحح",
    false: "غير صحيح",
  },
  messages: {
    earlier: "قبل ذلك",
    undated: "التاريخ غير مذكور",
    events: "الأحداث بترتيبها الزمني",
    legend: "كيف تُقرأ العلامات",
    periods: "الفترات",
    asOf: (date) => `حتى ${date}`,
    otherLane: "آخرون",
    empty: "لا أحداث بعد.",
    note: (publishedOn) => `التواريخ كما وردت في التغطية يوم ${publishedOn}.`,
    resolvedNote: "وحُسبت التواريخ النسبية منه.",
    sources: "المصدر:",
    answered: (word, by) => `${word} ${by}`,
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    showAll: "عرض الكل",
    keys: "مفاتيح الأسهم تنتقل من حدث إلى حدث، وعلامتا الزائد والناقص تغيّران المقياس، ومفتاحا الصفحة يتقدمان، و0 يعرض الكل، وEnter يفتح.",
    inView: ({ count, total, from, to }) => `${count} من ${total} حدث، من ${from} إلى ${to}`,
    listBefore: (count) => `السابقة: ${count}`,
    listAfter: (count) => `التالية: ${count}`,
    close: "إغلاق",
    sorting: "يجري ترتيب الأحداث",
    more: (count, digits) => `+${othersOf(count, digits)}`,
    moreUndated: (count, digits) => `+${othersOf(count, digits)}، بلا تاريخ`,
    density: (most) => `عدد الأحداث: ${most} عند أعلى عمود`,
    signs: {
      dot: "في هذا اليوم",
      point: "في هذا التاريخ",
      within: "في وقت ما خلال هذه المدة",
      throughout: "من يوم إلى آخر",
      before: "قبل ذلك، واليوم غير مذكور",
      after: "بعد ذلك، واليوم غير مذكور",
      underWay: "مستمر، والبداية غير مذكورة",
      ongoing: "مستمر",
      uncertainEnds: "بدأ أو انتهى في الجزء الفاتح",
      approximate: "نحو هذا التاريخ",
    },
  },
};

/** Arabic has a dual, and counts eleven and more with the singular. */
function othersOf(count: number, digits: string): string {
  const hundredth = count % 100;
  if (count === 1) return "حدث آخر";
  if (count === 2) return "حدثان آخران";
  if (hundredth >= 3 && hundredth <= 10) return `${digits} أحداث أخرى`;
  return hundredth > 10 ? `${digits} حدثًا آخر` : `${digits} حدث آخر`;
}
