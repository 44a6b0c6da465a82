import { moneyPatterns } from '../../values/strings/money-signs.ts';

const about = String.raw`(?:environ|à peu près|about|around|roughly|approx\.?|~|≈)`;
const unit = String.raw`(?:%|heures?|hours?|hrs?|h|par semaine|per week|a week|\/\s?(?:semaine|week))`;
/** Groups of three digits with a separator, or digits alone; then decimals. */
const digits = String.raw`(?:\d{1,3}(?:[\s.,'’]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?`;

/** Sources of the patterns of an amount in digits, and of words before a rough one. */
export const numberPatterns = { amount: `${digits}(?:\\s?k(?![a-z]))?`, about } as const;

const typed = new RegExp(
  String.raw`^(?:${about}\s*)?${moneyPatterns.before}?\s*(${digits})\s*(k)?\s*(?:${moneyPatterns.after}|\.?[-–])?(?:\s*${unit})*\.?$`,
  'iu',
);
const hoursAndMinutes = /^(\d+)\s*h(?:eures?)?\s*([0-5]\d)(?:\s*min\w*)?$/i;

/**
 * A number as people type it: `1 204,50`, `$3,000`, `25.000 €`, `2h`, `1h30`, `25k`. A sign followed by three digits
 * separates thousands, unless the number starts with 0. null when the text is not one number in digits.
 */
export function numberIn(answer: string): number | null {
  const bare = answer.trim().replaceAll(/[\u00a0\u202f]/g, ' ');
  const [, hours, minutes] = hoursAndMinutes.exec(bare) ?? [];
  if (hours !== undefined) return Number(hours) + Math.round((Number(minutes) / 60) * 100) / 100;
  const [, written, thousands] = typed.exec(bare) ?? [];
  if (written === undefined) return null;
  return plainNumber(written) * (thousands === undefined ? 1 : 1000);
}

const grouped = /^[1-9]\d{0,2}(?:[\s.,'’]\d{3})+(?=$|[.,])/;

function plainNumber(written: string): number {
  const whole = grouped.exec(written)?.[0] ?? '';
  const rest = written.slice(whole.length);
  return Number(whole.replaceAll(/\D/g, '') + rest.replaceAll(/\s/g, '').replace(',', '.'));
}

/** True for a word that means none at all, such as `rien`. */
export const isNothing = (answer: string): boolean =>
  /^(?:rien(?: du tout)?|zéro|zero|nothing|nil)$/i.test(answer.trim());

const parts: readonly (readonly [RegExp, number])[] = [
  [/^(?:la |une |a |one )?(?:moitié|half)$/i, 50],
  [/^(?:un |le |a |one )?(?:tiers|third)$/i, 33],
  [/^(?:un |le |a |one )?(?:quart|quarter)$/i, 25],
];

/** A part of a whole in words, percent: `la moitié` → 50; null for other words. */
export const percentInWords = (answer: string): number | null =>
  parts.find(([pattern]) => pattern.test(answer.trim()))?.[1] ?? null;

const limit =
  /^(?:pas plus d[e’']|(?:au )?max(?:imum)?(?: d[e’'])?|au plus|moins d[e’']|plus d[e’']|au moins|jusqu[’']à|(?:no|not) more than|at most|up to|less than|more than|at least)\s*|\s*(?:au (?:plus|maximum|moins)|max(?:imum)?\.?|at most|at least)$/giu;
const dozens: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  dozen: 12,
  hundred: 100,
};
const dozen = /^(?:une?|a|one)\s+(?:petite\s+|bonne\s+|good\s+)?(\p{L}+)(?:\s+(?:d[e’'].*|\p{L}+))?$/iu;
const countedNoun = /^(\d[\d\s.,]*?)\s+\p{L}[\p{L}\s’'-]*$/u;
/** A number for each month or week is another one. */
const rhythm = /\b(?:par|per|chaque|each|every)\b|\ban? (?:month|week|year|day)\b/iu;

/**
 * A number in a short sentence: `pas plus de 300 euros`, `une trentaine`, and where something is counted `30 clients`. null
 * when the sentence has no single number.
 */
export function numberInSentence(answer: string, { counts }: { readonly counts: boolean }): number | null {
  const bare = answer
    .trim()
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(limit, '');
  const plain = numberIn(bare);
  if (plain !== null || rhythm.test(bare)) return plain;
  const named = dozens[dozen.exec(bare)?.[1]?.toLowerCase() ?? ''];
  if (named !== undefined) return named;
  const written = counts ? countedNoun.exec(bare)?.[1] : undefined;
  return written === undefined ? null : numberIn(written);
}
