import type { Company } from '../../framework/company/company.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import type { ServiceLimit } from '../../framework/counters/service-limit.ts';
import { fullLimits } from '../../framework/counters/service-room.ts';
import { namesThing, thingWords } from '../../framework/dated/counted-use.ts';
import type { DatedFact } from '../../framework/dated/dated-facts.ts';
import { amountIn } from '../../framework/dated/stated-terms.ts';
import { offerNamedIn, offerWorths } from '../../framework/economics/offer-worth.ts';
import { pair, type Text } from '../../values/text.ts';
import { type Amounts, count } from '../amounts.ts';
import type { DateVerdict } from './verdict.ts';

interface Asked {
  readonly company: Company;
  readonly amounts: Amounts;
}

/** The full limit with requests turned away whose season comes first after a day; null where nothing is full. */
export function fullLimit(company: Company, { day }: Pick<DatedFact, 'day'>): ServiceLimit | null {
  const month = Number(day.slice(5, 7));
  const [limit] = fullLimits(company)
    .filter(({ refused }) => (refused ?? 0) > 0)
    .sort((a, b) => distance(a.months, month) - distance(b.months, month) || (b.refused ?? 0) - (a.refused ?? 0));
  return limit ?? null;
}

/** Months from one to the first of a season; 12 for a limit of the whole year. */
const distance = (months: readonly number[], from: number): number =>
  months.length === 0 ? 12 : Math.min(...months.map((month) => (month - from + 12) % 12));

/** Margin of one request that a limit turns away: of the offer that it names, else of the one that sells most. */
export function worthOfRoom(company: Company, { label }: Pick<ServiceLimit, 'label'>): number {
  const worths = offerWorths(company);
  const offer = offerNamedIn(label, company.offers);
  const [main] = [...worths].sort((a, b) => b.offer.revenueShare - a.offer.revenueShare);
  return (worths.find((one) => one.offer === offer) ?? main)?.each ?? 0;
}

/** What a pair of hands or a machine would serve, or served: “would do 150 repairs”, « a fait 262 visites ». */
const wouldServe =
  /\b(?:could|would|can|will|[a-z]+erait|[a-z]+rait|peut|permet\w*) (?:[a-z]+ )?(\d+) (?!€|euros?|pounds?|francs?|%|h\b|heures?|hours?|minutes?|min\b|days?|jours?)/;
const served =
  /\b(?:fait|served?|did|made|servi) (?:[a-z]+ )?(\d+) (?!€|euros?|pounds?|francs?|%|h\b|heures?|hours?|minutes?|min\b|days?|jours?)/;
const paidInMargin =
  /\b(?:salaires?|wages?|pay|cost|couts?)\b.{0,30}\b(?:compris\w*|included|deja (?:dans|compte\w*)|already in)\b/;
const paid = /\b(?:coute\w*|costs?|would be|serait|salaires?|wages?|notre (?:part|moitie)|our (?:half|part|share))\b/;

/** Letters of a word that names hands or a machine alone (working assumption). */
const leastLetters = 5;

/** More room, where requests are turned away: what it would serve at the margin of one, against what it costs; null where the file does not count it. */
export function roomVerdict({ company, amounts }: Asked, fact: DatedFact): DateVerdict | null {
  const limit = company.organisation.businessModel === 'nonprofit' ? null : fullLimit(company, fact);
  const words = thingWords(fact.text).filter((word) => word.length >= leastLetters);
  const note = company.notes.find(
    (one) => namesThing(one, words) && (wouldServe.test(plainText(one)) || served.test(plainText(one))),
  );
  if (limit === null || note === undefined) return null;
  const plain = plainText(note);
  const more = Number(wouldServe.exec(plain)?.[1] ?? Number.NaN);
  const units = more > 0 ? Math.min(more, limit.refused ?? 0) : Number(served.exec(plain)?.[1] ?? 0);
  const each = worthOfRoom(company, limit);
  const cost = paidInMargin.test(plain) ? 0 : costIn(note);
  if (units <= 0 || each <= 0 || cost === null) return null;
  const [many, one, all, spent] = [
    count(units),
    amounts.money(each),
    amounts.money(units * each),
    amounts.money(cost),
  ] as const;
  const whose = more > 0 ? pair('refusées aujourd’hui', 'turned away today') : pair('déjà servies', 'served before');
  const sums = pair(
    `${many.fr} demandes ${whose.fr} (« ${limit.label} ») × ${one.fr} de marge = ${all.fr}`,
    `${many.en} requests ${whose.en} (“${limit.label}”) × ${one.en} of margin = ${all.en}`,
  );
  const against =
    cost === 0
      ? pair('ce qu’il coûte est déjà dans cette marge', 'what it costs is in this margin already')
      : pair(`contre ${spent.fr}`, `against ${spent.en}`);
  return units * each > cost ? yes(sums, against) : no(sums, against);
}

/** What the company pays for it, in the clause that says so; null where none does. */
function costIn(note: string): number | null {
  const clause = note.split(/[;.](?=\s|$)/u).find((one) => paid.test(plainText(one)) && amountIn(one) !== null);
  return clause === undefined ? null : amountIn(clause);
}

const yes = (sums: Text, against: Text): DateVerdict => ({
  answer: 'yes',
  savedInYear: null,
  why: pair(`Oui : ${sums.fr}, ${against.fr}.`, `Yes: ${sums.en}, ${against.en}.`),
  what: pair('Dire oui, par écrit', 'Say yes, in writing'),
  steps: [
    pair(
      'Écrire la réponse avant ce jour : les dates, les heures, le prix, et la fin dès qu’il y a de nouveau de la place.',
      'Write the answer before this day: the dates, the hours, the price, and the end once there is room again.',
    ),
    pair(
      'Ouvrir cette place d’abord à ceux qui ont été refusés.',
      'Open this room first to those who were turned away.',
    ),
  ],
});

const no = (sums: Text, against: Text): DateVerdict => ({
  answer: 'no',
  savedInYear: null,
  why: pair(
    `Pas cette année : ${sums.fr}, ${against.fr}, même si toutes revenaient.`,
    `Not this year: ${sums.en}, ${against.en}, even if all of them came back.`,
  ),
  what: pair('Ne pas s’engager cette année, et le dire par écrit', 'Do not commit this year, and say so in writing'),
  steps: [
    pair(
      'Libérer d’abord la place que prennent les reprises et les rendez-vous manqués, puis recompter les refus à la saison pleine.',
      'First free the room that work done again and missed appointments take, then count the refusals of the full season again.',
    ),
    pair(
      'Le dire par écrit avant ce jour, et demander si l’offre revient.',
      'Say so in writing before this day, and ask whether the offer comes back.',
    ),
  ],
});
