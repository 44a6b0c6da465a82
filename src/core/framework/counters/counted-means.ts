import type { Company, CompanyOffer } from '../company/company.ts';
import { namedAbove } from './counter-words.ts';
import { isSameWord, nounWords, outsideBrackets, plainText, sameWords } from './plain-words.ts';
import { readCounters } from './read-counters.ts';

/** So many results for so many events, trips or issues of one group. */
export interface CountedMean {
  readonly label: string;
  readonly events: number;
  readonly results: number;
  readonly each: number;
}

/** Two groups of events of one kind with the same result, the better one first. */
export interface MeanComparison {
  readonly result: string;
  readonly better: CountedMean;
  readonly other: CountedMean;
  /** Difference of the two means, with its 95% interval (normal approximation of two Poisson means). */
  readonly gap: number;
  readonly interval: readonly [number, number];
  readonly offer: CompanyOffer | null;
}

interface Row extends CountedMean {
  readonly result: string;
  readonly offer: CompanyOffer | null;
}

/** The means that the counters and the facts of the offers allow to compare. */
export function comparedMeans(company: Company): MeanComparison[] {
  const lists = [counterRows(company), ...company.offers.map(factRows)];
  return lists.flatMap((rows) =>
    rows.flatMap((one, at) =>
      rows.slice(at + 1).flatMap((other) => (areAlike(one, other) ? [compared(one, other)] : [])),
    ),
  );
}

const areAlike = (one: Row, other: Row): boolean => {
  const [own, its] = [nounWords(one.result), nounWords(other.result)];
  return one.label !== other.label && own.length > 0 && (sameWords(own, its) || sameWords(its, own));
};

function compared(one: Row, other: Row): MeanComparison {
  const [better, worse] = one.each >= other.each ? [one, other] : [other, one];
  const gap = better.each - worse.each;
  const spread = 1.96 * Math.sqrt(better.results / better.events ** 2 + worse.results / worse.events ** 2);
  return { result: one.result, better, other: worse, gap, interval: [gap - spread, gap + spread], offer: one.offer };
}

/** “Tickets of these concerts” under “concerts announced early”. */
function counterRows(company: Company): Row[] {
  const counters = readCounters(company).filter(({ unit }) => unit === 'count');
  return counters.flatMap(({ label, count }, at): Row[] => {
    const main = outsideBrackets(plainText(label));
    const found = namedAbove.exec(main);
    const [noun = ''] = nounWords(found?.[1] ?? '');
    if (found === null || noun === '' || found.index === 0) return [];
    const events = counters.slice(0, at).findLast((one) => isSameWord(nounWords(one.label)[0] ?? '', noun));
    if (events === undefined || events.count <= 1 || count <= events.count) return [];
    const offer = company.offers.find(({ name }) => isSameWord(nounWords(name)[0] ?? '', noun)) ?? null;
    const named = main.slice(0, found.index).replace(/\b(?:of|de|des|from|at|aux)\s*$/, '');
    const result = label.split(/\s/u).slice(0, named.trim().split(' ').length).join(' ');
    return [{ result, label: events.label, events: events.count, results: count, each: count / events.count, offer }];
  });
}

const number = String.raw`(\d{1,3}(?:[ \u00a0\u202f,]\d{3})+|\d+)`;
const eventFact = new RegExp(String.raw`${number} (\p{L}[^:;\d]*?)\s?[:=]\s?${number} (\p{L}[^;:,]*)`, 'gu');

/** « 22 vendredis : 2 640 entrées ; 12 samedis : 2 570 entrées ». */
function factRows(offer: CompanyOffer): Row[] {
  return [...offer.proofs, ...offer.notes].flatMap((text) =>
    [...text.matchAll(eventFact)].flatMap(([, many = '', label = '', won = '', result = '']): Row[] => {
      const [events, results] = [many, won].map((value) => Number(value.replaceAll(/[^\d]/gu, ''))) as [number, number];
      return events > 1 && results > events
        ? [{ label: label.trim(), result: result.trim(), events, results, each: results / events, offer }]
        : [];
    }),
  );
}

/** Most that one event can hold, as the texts of the company give it: “180 seats”; null when they do not. */
export function seatsIn({ organisation, offers }: Company): number | null {
  const texts = [
    ...organisation.physicalPlaces.map(({ name }) => name),
    ...organisation.brand.proofs,
    ...offers.flatMap(({ attributes, proofs }) => [...attributes, ...proofs]),
  ];
  for (const text of texts) {
    const found = /\b(\d{2,5}) (?:places assises|places|seats|sieges|fauteuils|covers|couverts)\b/.exec(
      plainText(text),
    );
    if (found !== null) return Number(found[1]);
  }
  return null;
}
