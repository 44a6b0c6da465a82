import { sum } from '../../values/sum.ts';
import type { Company, CompanyOffer } from '../company/company.ts';
import { isSameWord, nounWords, plainText, sameWords } from '../counters/plain-words.ts';
import { type Counter, readCounters } from '../counters/read-counters.ts';
import { distancePriceIn, sentencesOf, type StatedCost, statedCost } from './stated-cost.ts';

/** A way of going to the customers with what one journey costs, time and distance, and what it sells. */
export interface DeliveryWay {
  /** Name of the counter of its journeys. */
  readonly label: string;
  readonly trips: number;
  /** Cost of one journey, currency units. */
  readonly each: number;
  /** Units that the notes of the offers count for it, and their margin before the journeys; null when they count none. */
  readonly sold: { readonly units: number; readonly margin: number } | null;
  /** The same journey when several are made in one round; null when no note measures it. */
  readonly grouped: { readonly each: number; readonly source: string } | null;
  readonly source: string;
}

const groupedSign = /\b(group\w*|tournees?|rounds?|same (?:day|street|village)|meme (?:jour|rue|village))\b/;

/** The ways of going to the customers whose time and distance the notes state, and whose journeys are counted. */
export function deliveryWays(company: Company): DeliveryWay[] {
  const price = company.notes.map(distancePriceIn).find((one) => one !== null) ?? null;
  const journeys = company.notes
    .flatMap(sentencesOf)
    .flatMap((one) => statedCost(one) ?? [])
    .filter(({ hours, distance, distancePrice }) => hours > 0 && distance > 0 && (distancePrice ?? price) !== null);
  const costOf = ({ hours, distance, distancePrice }: StatedCost): number =>
    hours * company.hourlyCost + distance * (distancePrice ?? price ?? 0);
  const counters = readCounters(company);
  const single = journeys.filter(({ subject }) => !groupedSign.test(subject));
  const rounds = journeys.filter(({ subject }) => groupedSign.test(subject));
  const ways = single.flatMap((journey) => {
    const counter = counterOf(journey.subject, counters);
    return counter === null ? [] : [{ journey, counter }];
  });
  const labels = ways.map(({ counter }) => counter.label);
  return ways.map(({ journey, counter }) => {
    const own = rounds.filter(({ subject }) => wayNamed(subject, labels) === counter.label);
    const [round] = own;
    return {
      label: counter.label,
      trips: counter.count,
      each: costOf(journey),
      sold: soldThrough(counter.label, labels, company.offers),
      grouped: round === undefined || own.length > 1 ? null : { each: costOf(round), source: round.source },
      source: journey.source,
    };
  });
}

/** The counter that a sentence names with all its words, the longest name first. */
function counterOf(subject: string, counters: readonly Counter[]): Counter | null {
  const words = nounWords(subject);
  const found = counters
    .filter(({ label, unit, whole }) => unit === 'count' && whole === null && !label.includes(','))
    .filter(({ label }) => nounWords(label).length > 1 && sameWords(nounWords(label), words))
    .sort((a, b) => nounWords(b.label).length - nounWords(a.label).length);
  return found[0] ?? null;
}

/** The one way of a list that shares a word with a text; null when none or several do. */
function wayNamed(text: string, labels: readonly string[]): string | null {
  const words = nounWords(text);
  const found = labels.filter((label) => nounWords(label).some((word) => words.some((one) => isSameWord(one, word))));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const partForm = /\b(\d+) (?:a|en|au|aux|chez|in|at|by|on) (?:the |la |le |les )?([a-z]+)/g;

/** “167 pairs: 94 at home, 73 in the shop”: units of an offer by way, when the parts make up the whole. */
function soldThrough(label: string, labels: readonly string[], offers: readonly CompanyOffer[]): DeliveryWay['sold'] {
  const rows = offers.flatMap((offer) =>
    offer.notes.flatMap((note) => {
      const plain = plainText(note);
      const parts = [...plain.matchAll(partForm)].map(([, count = '', word = '']) => ({ count: Number(count), word }));
      const whole = Number(/^(\d+) [a-z]/.exec(plain)?.[1] ?? Number.NaN);
      if (parts.length < 2 || sum(parts.map(({ count }) => count)) !== whole) return [];
      const own = parts.filter(({ word }) => wayNamed(word, labels) === label);
      const units = sum(own.map(({ count }) => count));
      return units === 0 ? [] : [{ units, margin: units * offer.priceNet * offer.marginRate }];
    }),
  );
  return rows.length === 0
    ? null
    : { units: sum(rows.map(({ units }) => units)), margin: sum(rows.map(({ margin }) => margin)) };
}
