import { seasonRoom } from '../framework/counters/room/season-room.ts';
import { pair } from '../values/text.ts';
import { count } from './amounts.ts';
import type { Insight, InsightKind, InsightSubject } from './define-insight.ts';
import type { CountedGain } from './gains/gained-results.ts';
import type { InsightFacts } from './insight-facts.ts';

/** Subjects whose remedy brings more people in. */
const demandSubjects: readonly InsightSubject[] = [
  'growth',
  'search',
  'snippet',
  'presence',
  'rivals',
  'hours',
  'traffic',
];

/** True for an insight that brings demand to a company that cannot serve more: it opens no report. */
export const bringsTooMany = (
  { subject }: Pick<InsightKind, 'subject'>,
  { room }: Pick<InsightFacts, 'room'>,
): boolean => room?.isTight === true && demandSubjects.includes(subject);

/** An insight whose gain is at most what the company has room to serve, with a sentence when it was cut. */
export function withinRoom(
  insight: Insight,
  kind: InsightKind,
  { room, company }: Pick<InsightFacts, 'room' | 'company'>,
): Insight {
  const { customersPerMonth: customers, moneyPerMonth: money, argument } = insight;
  const seasons = seasonRoom(company);
  const most = seasons === null ? (room?.customersPerMonth ?? null) : seasons.customers / seasons.months.length;
  if (most === null || customers === null || customers <= most || kind.subject === 'capacity') return insight;
  const part = customers <= 0 ? 0 : most / customers;
  const left = count(most);
  return {
    ...insight,
    customersPerMonth: most,
    moneyPerMonth: money === null ? null : money * part,
    ...(insight.gain == null ? {} : { gain: partOf(insight.gain, part) }),
    argument: pair(
      `${argument.fr} La place restante (${left.fr} par mois) borne ce gain : le montant ne compte que celle-là.`,
      `${argument.en} The room left (${left.en} a month) bounds this gain: the amount counts that alone.`,
    ),
  };
}

const partOf = ({ results: { low, mode, high }, whole, ...gain }: CountedGain, part: number): CountedGain => ({
  ...gain,
  whole: whole * part,
  results: { low: low * part, mode: mode * part, high: high * part },
});
