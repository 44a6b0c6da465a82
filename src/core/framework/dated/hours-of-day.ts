import { plainText } from '../counters/plain-words.ts';

/** Hours of the day, from one to the other, 0–24. */
export type Hours = readonly [from: number, to: number];

/** Parts of the day, as people call them in both languages (working assumption: usual opening hours). */
const dayParts: readonly (readonly [RegExp, Hours])[] = [
  [
    /\b(?:middle of the day|midday|mid day|lunch ?times?|milieu de (?:la )?journee|heures? de midi|le midi)\b/,
    [11, 15],
  ],
  [/\b(?:mornings?|matins?|matinees?)\b/, [7, 12]],
  [/\b(?:afternoons?|apres midi)\b/, [12, 18]],
  [/\b(?:evenings?|soirs?|soirees?)\b/, [17, 22]],
];

const hour = String.raw`(\d{1,2})(?:[.:](\d{2})| ?h(?:eures?)? ?(\d{2})?)? ?(am|pm|a\.m\.|p\.m\.|o clock)?`;
const hourSpan = new RegExp(String.raw`\b${hour} (?:to|until|till|a|et) ${hour}(?![\d%])`, 'g');
const hourBound = new RegExp(
  String.raw`\b(before|avant|after|apres) (\d{1,2})(?:[.:]\d{2})? ?(h\b|heures?\b|am\b|pm\b|o clock\b)`,
  'g',
);
const clockSign = /\d ?(?:h\b|h\d|heures?\b|am\b|pm\b|o clock\b|[.:]\d{2}\b)/;
const lastHour = 24;
const noon = 12;
/** An hour below this one without “am” is of the afternoon in opening hours: nobody opens from 4 to 7 at night. */
const firstOpening = 7;

const atHour = (digits: string, minutes: string | undefined, half: string | undefined): number => {
  const value = Number(digits) + Number(minutes ?? 0) / 60;
  return half?.startsWith('p') === true && value < noon ? value + noon : value;
};

/** The hours of the day that a text names: “10 to 4”, « de 8 h à 15 h », « avant 15 h », “middle of the day”; none = it names none. */
export function hoursOfDay(text: string): Hours[] {
  const plain = plainText(text);
  const is24 = /\d ?h\b|\d ?heures?\b|\d ?[ap]m\b/.test(plain);
  const spans = [...plain.matchAll(hourSpan)].flatMap((found): Hours[] => {
    const [, from = '', fromMinutes, fromAfter, fromHalf, to = '', toMinutes, toAfter, toHalf] = found;
    let [first, last] = [atHour(from, fromMinutes ?? fromAfter, fromHalf), atHour(to, toMinutes ?? toAfter, toHalf)];
    if (!is24 && first < firstOpening) first += noon;
    if (last <= first) last += noon;
    return last > lastHour ? [] : [[first, last]];
  });
  const bounds = [...plain.matchAll(hourBound)].map(([, word = '', digits = '', half = '']): Hours => {
    const value = atHour(digits, undefined, half);
    return word === 'before' || word === 'avant' ? [0, value] : [value, lastHour];
  });
  const parts = dayParts.flatMap(([sign, hours]) => (sign.test(plain) ? [hours] : []));
  return [...spans, ...bounds, ...(spans.length + bounds.length === 0 ? parts : [])];
}

/** True for a text whose hours are those of a clock, not a span of any number. */
export const namesClock = (text: string): boolean => {
  const plain = plainText(text);
  return clockSign.test(plain) || dayParts.some(([sign]) => sign.test(plain));
};

/** Hours that two lists share. */
export const sharedHours = (one: readonly Hours[], other: readonly Hours[]): number =>
  one.reduce(
    (all, [from, to]) =>
      all + other.reduce((sum, [first, last]) => sum + Math.max(0, Math.min(to, last) - Math.max(from, first)), 0),
    0,
  );
