import { faIR } from "date-fns/locale/fa-IR";
import { persianCalendar } from "../../time/dateText/calendars/index.ts";
import { persianMonthNames, persianWords } from "../../time/dateText/words/index.ts";
import { createLocaleStyle } from "../../time/index.ts";
import type { Language } from "../Language.ts";

/** Persian does not shorten the Gregorian months, on an axis neither. */
const monthNames = [
  "ژانویه",
  "فوریه",
  "مارس",
  "آوریل",
  "مه",
  "ژوئن",
  "ژوئیه",
  "اوت",
  "سپتامبر",
  "اکتبر",
  "نوامبر",
  "دسامبر",
];

/** Persian, with its own digits, and its own calendar beside the Gregorian. */
export const persian: Language = {
  lang: "fa",
  direction: "rtl",
  dateStyle: createLocaleStyle(faIR, {
    words: persianWords,
    numberingSystem: "arabext",
    monthNames,
  }),
  calendar: {
    id: "gregory",
    beside: createLocaleStyle(faIR, {
      words: persianWords,
      numberingSystem: "arabext",
      calendar: persianCalendar,
      monthNames: persianMonthNames,
    }),
  },
  numberingSystem: "arabext",
  quotes: ["«", "»"],
  creditLine: ({ author, agency }) => `عکس: ${[author, agency].filter(Boolean).join(" / ")}`,
  relationWords: {
    denies: { active: "تکذیب می‌کند", passive: "تکذیب از سوی" },
    disputes: { active: "رد می‌کند", passive: "رد از سوی" },
    confirms: { active: "تأیید می‌کند", passive: "تأیید از سوی" },
    supports: { active: "پشتیبانی می‌کند از", passive: "با پشتیبانی" },
    "responds-to": { active: "پاسخ می‌دهد به", passive: "پاسخ از سوی" },
    questions: { active: "تردید می‌کند در", passive: "تردید از سوی" },
    reports: { active: "گزارش می‌دهد از", passive: "به گزارش" },
    quotes: { active: "نقل می‌کند", passive: "به نقل از" },
    corrects: { active: "تصحیح می‌کند", passive: "تصحیح از سوی" },
    retracts: { active: "پس می‌گیرد", passive: "بازپس‌گیری از سوی" },
    continues: { active: "در ادامهٔ", passive: "ادامه با" },
    "leads-to": { active: "انجامید به", passive: "در پی" },
    "part-of": { active: "بخشی از", passive: "شامل" },
    before: { active: "پیش از", passive: "پس از" },
    after: { active: "پس از", passive: "پیش از" },
    during: { active: "در جریان", passive: "در همین حال" },
    "same-time": { active: "هم‌زمان با", passive: "هم‌زمان با" },
  },
  statusWords: {
    confirmed: "تأییدشده",
    reported: "گزارش‌شده؛ اینجا راستی‌آزمایی نشده",
    said: "گفته‌شده",
    claimed: "ادعا",
    alleged: "اتهام",
    unverified: "تأییدنشده",
    disputed: "مورد اختلاف",
    denied: "تکذیب‌شده",
    retracted: "پس‌گرفته‌شده",
    corrected: "تصحیح‌شده",
    false: "نادرست",
  },
  messages: {
    earlier: "پیش‌تر",
    undated: "تاریخ ذکر نشده",
    events: "رویدادها به ترتیب زمان",
    legend: "راهنمای نشانه‌ها",
    empty: "هنوز رویدادی نیست.",
    note: (publishedOn) => `تاریخ‌ها چنان‌که در گزارش ${publishedOn} آمده‌اند.`,
    resolvedNote: "تاریخ‌های نسبی از روی آن حساب شده‌اند.",
    sources: "منبع:",
    answered: (word, by) => `${word} ${by}`,
    more: (_, digits) => `+${digits} رویداد دیگر`,
    moreUndated: (_, digits) => `+${digits} رویداد دیگر، بدون تاریخ`,
    density: (most) => `شمار رویدادها: ${most} در بلندترین ستون`,
    signs: {
      dot: "در این روز",
      point: "در این تاریخ",
      within: "زمانی در این بازه",
      throughout: "از یک روز تا روز دیگر",
      before: "پیش از این، روز ذکر نشده",
      after: "پس از این، روز ذکر نشده",
      underWay: "در جریان، آغاز ذکر نشده",
      ongoing: "در جریان",
      uncertainEnds: "آغاز یا پایان در بخش روشن",
      approximate: "حدود این تاریخ",
    },
  },
};
