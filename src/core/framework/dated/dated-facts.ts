import type { Company } from '../company/company.ts';
import { isStatedDate, type StatedDate, statedDates } from './stated-dates.ts';
import { monthNames, numberWords } from '../counters/counter-words.ts';
import { plainText } from '../counters/plain-words.ts';
import { addDays, addMonths, type Day } from '../../values/day.ts';

/** What a dated sentence of the company file is about. */
export type DatedKind = 'deadline' | 'end' | 'price-rise' | 'cost-rise' | 'departure' | 'works' | 'audit' | 'decision';

/** A sentence of the company file with the day that it gives. */
export interface DatedFact {
  readonly kind: DatedKind;
  /** The sentence, as the company writes it. */
  readonly text: string;
  readonly day: Day;
  /** Last day of a span such as “from 12 to 23 April”; null for one day. */
  readonly until: Day | null;
  /** Last day on which people can still be informed, or on which a thing that takes a stated time must begin; null when the same text asks for neither. */
  readonly noticeBy: Day | null;
  /** True when the day is the end of a month that the sentence alone names. */
  readonly isMonth: boolean;
  /** True when the same text says that the business stops without it. */
  readonly isVital: boolean;
  /** True for a sentence that no text may publish. */
  readonly isInternal: boolean;
  /** What the company says beside the day; absent for a date read in a sentence. */
  readonly stated?: StatedDate;
}

/** Signs of each kind, the first that applies decides; general words of any trade, without accents. */
const kindSigns: readonly (readonly [DatedKind, RegExp])[] = [
  ['decision', /\b(reponse|answer|accord|avis|verdict)\b.*\b(attendue?s?|awaited|expected|due)\b/],
  // what others charge the company changes no price of its own
  [
    'cost-rise',
    /^(?!.*\b(?:our|nos|notre)\b).*\b(?:(?:parcels?|postal|postage|carriers?|couriers?|freight|energy|electricity|gas|fuel|diesel|rent|suppliers?|wholesalers?)\b.*\b(?:rates?|prices?)|(?:tarifs?|prix) (?:postaux|de la poste|des? (?:transporteurs?|colis|fournisseurs?)|de l (?:energie|electricite)|du (?:gaz|gazole|carburant|transporteur|fournisseur)))\b.*\b(?:go up|goes up|rises?|increase\w*|augment\w*|hausse)\b/,
  ],
  [
    'price-rise',
    /\b(passe\w*|monte\w*|goes|go|will be) (a|to) (?=.*[£€])[£€]?\d|\b(prices?|rates?|fees?|tarifs?|prix)\b.*\b(go up|goes up|rises?|increase\w*|augment\w*|hausse)\b|\b(tarifs?|prix|prices?) ?(\+|plus|up) ?\d/,
  ],
  [
    'cost-rise',
    /\badds? \d+(\.\d+)? ?(%|per cent)|\b(augmente\w*|hausse|go(es)? up|rises?|price rise|increase\w*|plus cher)\b/,
  ],
  [
    'deadline',
    /\b(tender|call for (bids|projects)|appel d offres|appel a projets?|applications?|candidatures?)\b.*\b(closes?|clot\w*|ferme\w*|ends?)\b/,
  ],
  [
    'works',
    /\b(travaux|works?|ferme(r|ture|e|s|es|ee|ees)?|arrete\w*|shut\w*|closed|closing|closure|relaid|renovation|refit|demenage\w*|moves? to|move (office|premises|shop|workshop)s?)\b|\b(replaced|remplac\w*|repaired|refait\w*)\b.*\b(from|du) \d/,
  ],
  [
    'end',
    /\b(valables?|finit|finissent|closes|jusqu au|jusqu en|fin le|valid|until|expires?|ends|fin (du|de la|de l|des)|se termine|prend fin|lease|bail|termination|lose)\b/,
  ],
  [
    'deadline',
    /\b(a (deposer|rendre|envoyer|renouveler|declarer|remettre) (avant|le)|(is|are) due (on|by)|due (?:on |by )?(?:the )?(?:\d{1,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|to be (handed in|filed|sent|returned) (on|by)|avant le|au plus tard|before|by|no later than|deadline|must be (filed|sent|renewed))\b/,
  ],
  [
    'departure',
    /\b(retraite|quitte|s en va|depart (de|en)|conge (maternite|parental)|retires?|retiring|leaves? (us|the|in)|maternity leave)\b/,
  ],
  ['audit', /\b(audit(s|e|es|ed|eurs?|ors?|rices?|ing)?|inspect\w*|controle\w*)\b/],
  [
    'decision',
    /\b(attendue?s?|awaited|vote\w*|decide\w*|decision|reunion|comite|committee|meeting|hearing|audience)\b/,
  ],
];

/** What a note says about itself, not about the date. */
const secret =
  /^(?:ne pas (?:le )?dire(?: dehors)?|not (?:to be told|for publication)|confidentiel)\s?[:–-]\s?|^(?:and|et)\s/iu;

const monthPart = Object.keys(monthNames).join('|');
const dayDate = new RegExp(
  String.raw`\b(?:le |on |the )?([12]?\d|3[01])(?:er|st|nd|rd|th)? (?:of )?(${monthPart})(?: (20\d\d))?\b`,
  'g',
);
const monthDayDate = new RegExp(String.raw`\b(${monthPart}) ([12]?\d|3[01])(?:st|nd|rd|th)?(?:,? (20\d\d))?\b`, 'g');
/** The first day of `12 to 23 April`. */
const dayRange = new RegExp(
  String.raw`\b([12]?\d|3[01])(?: (?:au|to|and|et) (?:le |the )?| ?[–—] ?| )(?:[12]?\d|3[01]) (${monthPart})(?: (20\d\d))?\b`,
);
/** What was counted in the past is no date to keep, unless it gives a year to come. */
const pastSign =
  /^(des|of( the)?|sur) \d+\b|\b(decided|voted|broke|were|was|had|still with us|etaient|etait|ont ete|avons eu|l an dernier|last year)\b/;
/** What stopped in a month, or since: the month is behind, unless both days of a span are given. */
const stoppedSign = /\b(?:s est|se sont|arretee?s?|stopped|since|depuis)\b/;
/** A deadline names its day right after the word. */
const dueBefore = new RegExp(
  String.raw`\b(?:avant|before|by|no later than|au plus tard)(?: (?:le|la|the|fin|end|of|de|on|en|in|mi))* ?(?:\d{1,2}(?:er|st|nd|rd|th)? )?(?:${monthPart})\b|\bdeadline\b|\bmust be\b`,
);
/** The day that a deadline names, with its month and year. */
const dueDay = new RegExp(
  String.raw`\b(?:avant|before|by|no later than|au plus tard)(?: (?:le|the|on))* ?\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:${monthPart})(?: 20\d\d)?\b`,
);
const hasMonth = new RegExp(String.raw`\b(?:${monthPart})\b`);
/** The two days of a span: `12 to 23 April`, `from 15 March to 30 April`. */
const daySpan = new RegExp(
  String.raw`\b([12]?\d|3[01])(?:er|st|nd|rd|th)?(?: (${monthPart}))?(?: (?:au|to|until|a) | ?[–—] ?)([12]?\d|3[01])(?:er|st|nd|rd|th)? (${monthPart})(?: (20\d\d))?\b`,
);
const monthDate = new RegExp(String.raw`\b(?:en|in|fin|de|end of|by) (${monthPart})(?: (20\d\d))?\b`, 'g');

/** Somebody who leaves or is back by a day owes nothing on it: “gone by May 15”. */
const goneSign = /\b(?:gone|away|back|home|left|partie?s?|rentree?s?|de retour) (?:by|before|avant)\b/;

/** The dates that a company gives in their own place, and every dated sentence of its facts and notes, the earliest first. */
export function datedFacts(company: Company): DatedFact[] {
  const { organisation, offers, notes, period } = company;
  const open = [
    ...organisation.brand.proofs,
    ...offers.flatMap(({ proofs, attributes }) => [...proofs, ...attributes]),
  ];
  const closed = [...offers.flatMap((offer) => offer.notes), ...notes, ...reasonsOf(company)];
  const read = (text: string, isInternal: boolean): DatedFact[] =>
    text.split(/[;.](?=\s|$)| – /u).flatMap((sentence) => {
      const toRefuse = refusedBefore(plainText(sentence), plainText(text), period.cycleStart);
      const dated = (clause: string) => ({
        isVital: vitalSign.test(plainText(text)),
        text: clause.replace(secret, '').trim(),
        isInternal,
      });
      if (toRefuse !== null) return [{ ...toRefuse, ...dated(sentence) }];
      return clausesOf(sentence).flatMap((clause) =>
        clauseDate(clause, period.cycleStart).map((one) => ({
          ...one,
          noticeBy: noticeBy(text, one, period.cycleStart),
          ...dated(clause),
        })),
      );
    });
  const all = [...open.flatMap((text) => read(text, false)), ...closed.flatMap((text) => read(text, true))];
  const stated = statedDates(company);
  const found = all.filter((one) => !isAnnounceBy(one, all) && !isStatedDate(one, company, stated));
  return [...stated, ...found]
    .filter(({ day, stated: place }) => (place === undefined ? day >= period.cycleStart : day > period.baselineEnd))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What makes a date come before all others: without it, the business stops. */
const vitalSign =
  /\b(sans (elle|lui|eux|cela|ca|quoi)|sinon|without (it|them|that)|otherwise|or else)\b[^.]*\b(ferm\w+|arrete\w*|cess\w+|close\w*|shut\w*|stop\w*)\b/;

/** Clauses of a sentence: at commas outside brackets, and at an “and” between two dates. */
export function clausesOf(sentence: string): string[] {
  return sentence.split(/,\s(?![^(]*\))/u).flatMap((clause) => {
    const [first = '', ...rest] = clause.split(/\s(?:and|et)\s/u);
    const last = rest.join(' and ');
    const areDated = [first, last].every((part) => hasMonth.test(plainText(part)));
    return areDated && rest.length === 1 ? [first, last] : [clause];
  });
}

/** “To be announced before 1 February” beside the rise that it announces: the rise bears that day already. */
const isAnnounceBy = (one: DatedFact, all: readonly DatedFact[]): boolean =>
  one.kind === 'deadline' &&
  announced.test(plainText(one.text)) &&
  all.some(({ noticeBy: last }) => last === addDays(one.day, -1));

/** Reasons of goals and channels: the company writes dates there too. */
const reasonsOf = ({ growthObjectives, channels }: Company): string[] => [
  ...growthObjectives.flatMap(({ reason }) => reason ?? []),
  ...channels.flatMap(({ reason }) => reason ?? []),
];

/** Units of a notice, in days. */
const unitDays: readonly (readonly [RegExp, number])[] = [
  [/^(days?|jours?)$/, 1],
  [/^(weeks?|semaines?)$/, 7],
  [/^(months?|mois)$/, 30],
];
const noticePeriods = [
  /\b(\w+) (days?|weeks?|months?|jours|semaines?|mois) (?:s )?(?:notice|de preavis|a l avance|before|avant)\b/,
  /\b(?:preavis|notice)(?: period)?(?: (?:of|is|de|d|est de))? ?:? ?(\w+) (days?|weeks?|months?|jours|semaines?|mois)\b/,
];
const announced = /\b(?:annoncer|prevenir|announced?|tell|told)\b.*?\b(?:avant|before|by)\b(.*)/;

/** Last day to tell people: the notice before the day, or the day before which the text asks to announce it. */
function noticeBy(text: string, { kind, day }: Pick<DatedFact, 'kind' | 'day'>, start: Day): Day | null {
  const plain = plainText(text);
  if (kind !== 'price-rise') return leadDay(plain, day);
  const notice = noticeIn(plain);
  if (notice !== null) return addDays(earlier(day, notice), -1);
  const asked = dateIn(announced.exec(plain)?.[1] ?? '', start)?.day;
  return asked !== undefined && asked < day ? addDays(asked, -1) : null;
}

/** How long a thing takes before its day: “allow three months”, « il faut compter trois mois ». */
const leadTime =
  /\b(?:compter|prevoir|faut|prend|prennent|delai (?:de|d)|allow|takes?|needs?|lead time of|count)(?: (?:bien|environ|au moins|about|at least|de|up to))* (\w+) (jours|semaines?|mois|days?|weeks?|months?)\b/;

/** Last day to begin what takes a stated time before its day; null when the text states none. */
function leadDay(plain: string, day: Day): Day | null {
  const [, many = '', unit = ''] = leadTime.exec(plain) ?? [];
  const count = numberWords[many] ?? Number(many);
  const days = unitDays.find(([sign]) => sign.test(unit))?.[1];
  return days === undefined || !(count > 0) ? null : addDays(day, -count * days);
}

function clauseDate(text: string, start: Day): Pick<DatedFact, 'kind' | 'day' | 'until' | 'isMonth'>[] {
  const plain = plainText(text);
  const last = lastDayToRefuse(plain, start);
  if (last !== null) return [{ kind: 'deadline', ...last, until: null }];
  const kind = kindSigns.find(([, sign]) => sign.test(plain))?.[0];
  // “The fair from 12 to 14 March, to be booked before 30 November”: the day to keep is the one named after “before”
  const due = kind === 'deadline' ? (dueDay.exec(plain)?.[0] ?? null) : null;
  const date = (due === null ? null : dateIn(due, start)) ?? dateIn(plain, start);
  const isPast =
    (pastSign.test(plain) || (stoppedSign.test(plain) && kind !== 'deadline' && !daySpan.test(plain))) &&
    !/\b20\d\d\b/.test(plain);
  const isLoose =
    kind === 'deadline' && ((/\b(avant|before|by)\b/.test(plain) && !dueBefore.test(plain)) || goneSign.test(plain));
  return kind === undefined || date === null || isPast || isLoose
    ? []
    : [{ kind, ...date, until: due === null ? lastDay(plain, date.day) : null }];
}

const renewalSign = /\b(reconduit\w*|reconduction|renouvel\w*|renews?|renewed|renewal|rolls? over|tacite\w*)\b/;

/** “Renews on 31 January, three months' notice”: the last day to refuse, by the calendar; null for no such sentence. */
function refusedBefore(
  plain: string,
  whole: string,
  start: Day,
): Pick<DatedFact, 'kind' | 'day' | 'until' | 'isMonth' | 'noticeBy'> | null {
  const notice = noticeIn(plain) ?? noticeIn(whole);
  const date = renewalSign.test(plain) && notice !== null ? dateIn(plain, start) : null;
  if (date === null || notice === null) return null;
  const day = earlier(date.day, notice);
  return { kind: 'deadline', day, until: null, isMonth: false, noticeBy: null };
}

interface Notice {
  readonly count: number;
  readonly unit: string;
}

/** The notice that a text asks for; null when it states none. */
function noticeIn(plain: string): Notice | null {
  const [, many = '', unit = ''] = noticePeriods.flatMap((one) => [...(one.exec(plain) ?? [])]);
  const count = numberWords[many] ?? Number(many);
  return count > 0 ? { count, unit } : null;
}

/** A day, so many days, weeks or months of the calendar before. */
const earlier = (day: Day, { count, unit }: Notice): Day =>
  unit.startsWith('mo')
    ? addMonths(day, -count)
    : addDays(day, -count * (unitDays.find(([sign]) => sign.test(unit))?.[1] ?? 1));

const refusal = /\b(?:unless|sauf(?: si)?|a moins (?:que|de|d)?)\b(.*)/;

/** “Renews itself on 28 February unless we write by 29 January”: the day to keep is the one to write by; null without one. */
function lastDayToRefuse(plain: string, start: Day): ReturnType<typeof dateIn> {
  const asked = refusal.exec(plain)?.[1] ?? '';
  return dueBefore.test(asked) ? dateIn(asked, start) : null;
}

/** The last day of the span that starts on a day; null without a span. */
function lastDay(plain: string, first: Day): Day | null {
  const [, , , day, month, year] = daySpan.exec(plain) ?? [];
  if (day === undefined) return null;
  const last = dayOf(Number(year ?? first.slice(0, 4)), monthNames[month ?? ''] ?? 1, Number(day));
  return last > first ? last : null;
}

/** The first day that a text names, in the year from `start` on; a month alone is its first day. */
export function dateIn(plain: string, start: Day): { readonly day: Day; readonly isMonth: boolean } | null {
  const range = dayRange.exec(plain);
  const first = range === null ? null : { day: range[1], month: range[2], year: range[3] };
  const [byDay] = [...plain.matchAll(dayDate)].map(([, day, month, year]) => ({ day, month, year }));
  const [byMonth] = [...plain.matchAll(monthDayDate)].map(([, month, day, year]) => ({ day, month, year }));
  const [alone] = [...plain.matchAll(monthDate)].map(([, month, year]) => ({ day: undefined, month, year }));
  const found = first ?? byDay ?? byMonth ?? alone;
  if (found === undefined) return null;
  const month = monthNames[found.month ?? ''] ?? 1;
  const isMonth = found.day === undefined;
  const at = (year: number): Day => dayOf(year, month, isMonth ? 1 : Number(found.day));
  if (found.year !== undefined) return { day: at(Number(found.year)), isMonth };
  const year = Number(start.slice(0, 4));
  return { day: at(year) >= start ? at(year) : at(year + 1), isMonth };
}

const dayOf = (year: number, month: number, day: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
