import { excerpt } from '../../audits/wording.ts';
import { pastAnnouncement } from '../../audits/page-kinds/ended-pages.ts';
import { statesPrice } from '../../offers/stated-price.ts';
import { daysBetween } from '../../values/day.ts';
import { monthNames, monthOf, saidDays } from '../../values/said-days.ts';
import { plainWords } from '../../audits/classification/kind-words.ts';
import { sentencesOf } from '../../values/strings/sentences-of.ts';

/** A sentence that was true until a day that is past. */
export interface PastNotice {
  readonly sentence: string;
  readonly kind: 'until' | 'prices' | 'season' | 'waiting' | 'announced';
}

/** Words before the day on which a notice ends, without accents. */
const ending = new RegExp(
  `(?:until|till|through|jusqu (?:au|en|a fin|a la fin (?:de|du mois de))|valable (?:jusqu au|avant le)|reouverture (?:le|en)|reopen(?:s|ing)? (?:on|in))(?: the)?(?: end of)?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))? (?:(\\d{1,2})(?:er|st|nd|rd|th)? )?(${monthNames})(?: (\\d{1,2})(?:st|nd|rd|th)?)? (20\\d\\d)`,
);
/** Prices of a year; those that hold since a year are of today. */
const pricesOf =
  /(?:tarifs?|prix|grille tarifaire|prices?|price list|rates?|fees|honoraires|cotisations?|inscriptions?)(?: [a-z]+){0,3} (?<!(?:depuis|since) )(20\d\d)(?: ?(?:\/|-)? ?(20\d\d))?(?!\d)/;
/** A short line that names prices or hours of a year: “2019 rates”, « Horaires 2019 », “2016 holiday hours”. */
const yearly =
  /^(?:[a-z]+ ){0,2}(20\d\d)(?: [a-z]+)? (?:prices|rates|fees|hours|timetable)$|^(?:nos |our )?(?:horaires?|opening hours|timetable)(?: [a-z]+){0,3} (20\d\d)$/;
/** The two ends of a season, the last one with its year. */
const seasonEnd = new RegExp(
  `(?:${monthNames})(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? 20\\d\\d)?\\s?(?:[-–—]|to|au|a|until|till|through|jusqu['’ ]?au)\\s?(?:the |le )?(?:\\d{1,2}(?:er|st|nd|rd|th)?\\s)?(${monthNames})(?: \\d{1,2}(?:st|nd|rd|th)?)?,? (20\\d\\d)`,
);
/** The next of something that comes again, at the beginning of a sentence. */
const next = /^\W*(?:(?:the|our|notre|nos|la|le|les) )?(?:next|prochaine?s?) [\p{L}'’ ]{3,40}\s?[:–—-]/iu;
/** A page that waits for its figures. */
const waiting =
  /(?:page|tarifs?|prix|prices?|rates?|fees)(?: [a-z]+){0,2} (?:en cours d(?:e)? (?:actualisation|mise a jour|modification)|being updated|to be (?:updated|confirmed))/;
const longestShown = 90;
/** Months after which a notice is past, and years after which prices are old. Working assumptions. */
const monthsLate = 2;
const yearsLate = 2;
/** Days after which a next time is past for whoever keeps the site. Working assumption. */
const daysLate = 14;

/** The first notice of a text that `today` (ISO day) has overtaken; null without one. */
export function pastNotice(text: string, today: string): PastNotice | null {
  for (const sentence of sentencesOf(text)) {
    const kind =
      kindOf(plainWords(sentence).join(' '), today) ??
      (isPastSeason(sentence, today) ? 'season' : null) ??
      (isPastDay(sentence, today) ? 'announced' : null);
    if (kind !== null) return { kind, sentence: excerpt(sentence.trim(), longestShown) };
  }
  return null;
}

function kindOf(words: string, today: string): PastNotice['kind'] | null {
  const end = ending.exec(words);
  if (end !== null && isPast(Number(end[4]), monthOf(end[2]!), today)) return 'until';
  const prices = pricesOf.exec(words);
  const named = yearly.exec(words);
  const year = Number(prices?.[2] ?? prices?.[1] ?? named?.[1] ?? named?.[2] ?? Infinity);
  if (year <= Number(today.slice(0, 4)) - yearsLate) return 'prices';
  return waiting.test(words) ? 'waiting' : null;
}

/** A price of a season that is over. */
function isPastSeason(sentence: string, today: string): boolean {
  if (!statesPrice(sentence)) return false;
  const plain = sentence.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
  const end = seasonEnd.exec(plain);
  return end !== null && isPast(Number(end[2]), monthOf(end[1]!), today);
}

/** An announcement of a past day, or a next time that is past: “Next session: Tuesday 18 August 2026”. */
function isPastDay(sentence: string, today: string): boolean {
  if (pastAnnouncement([sentence], today) !== null) return true;
  const day = next.test(sentence) ? saidDays(sentence, today).at(-1) : undefined;
  return day !== undefined && daysBetween(day, today) >= daysLate;
}

function isPast(year: number, month: number, today: string): boolean {
  const now = 12 * Number(today.slice(0, 4)) + Number(today.slice(5, 7));
  return now - (12 * year + month) >= monthsLate;
}
