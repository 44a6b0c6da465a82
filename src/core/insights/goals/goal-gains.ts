import { sum } from '../../values/sum.ts';
import type { FoundInsight } from '../found-insights.ts';

/** Kinds whose gain needs no more visits: each subject counts once. */
const ownKinds = ['funnel-leak', 'unmet-demand', 'loss-with-a-cause', 'ways-apart', 'not-returned'];
/** Part of a year of gains that the start of the actions leaves (working assumption). */
export const gainsAfterStart = 0.75;

/** The findings whose gain needs no more visits, each subject once. */
export const gainsBySubject = (found: readonly FoundInsight[]): FoundInsight[] =>
  found.filter(
    (one, at) =>
      ownKinds.includes(one.kind.id) &&
      found.findIndex((other) => other.kind.subject === one.kind.subject && ownKinds.includes(other.kind.id)) === at,
  );

/** Margin a month of the findings that need no more visits, and of what is spent above the ceiling. */
export const possibleMargin = (found: readonly FoundInsight[]): number =>
  sum(
    [...gainsBySubject(found), ...found.filter(({ kind }) => kind.id === 'channels-above-ceiling')].map(
      ({ moneyPerMonth }) => moneyPerMonth ?? 0,
    ),
  );

/** Customers a month that the findings without more visits are expected to give, once the actions have started. */
export const expectedCustomers = (found: readonly FoundInsight[]): number =>
  gainsAfterStart *
  sum(gainsBySubject(found).map(({ customersPerMonth, certainty }) => (customersPerMonth ?? 0) * certainty));
