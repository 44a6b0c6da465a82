import { compareText } from '../values/compare-text.ts';
import type { Insight, InsightKind } from './define-insight.ts';
import type { InsightFacts } from './insight-facts.ts';
import { bringsTooMany, withinRoom } from './within-room.ts';
import { insightKinds } from './kinds/index.ts';

/** An insight with its kind and its rank among all those of the company. */
export interface FoundInsight extends Insight {
  /** Id of its kind, with what it concerns. */
  readonly id: string;
  readonly kind: InsightKind;
  /** Margin at stake a month × certainty, currency units; 0 when it has no amount. */
  readonly worth: number;
  /** True for one that brings more people to a company that cannot serve more. */
  readonly beyondRoom: boolean;
  /** True for the best ones, of different subjects, which open the report. */
  readonly leads: boolean;
}

/** Insights that open a report and a deck. */
const mostLeading = 5;

/** Everything found about a company: a limit that is reached, then the largest expected gain first. */
export function foundInsights(facts: InsightFacts, kinds: readonly InsightKind[] = insightKinds): FoundInsight[] {
  const found = kinds
    .flatMap((kind) =>
      kind
        .find(facts)
        .map((found) => withinRoom(found, kind, facts))
        .map((insight) => ({
          ...insight,
          id: insight.about === undefined ? kind.id : `${kind.id}-${insight.about}`,
          kind,
          worth: worthOf(insight, facts.economics.ltv),
          beyondRoom: bringsTooMany(kind, facts),
          leads: false,
        })),
    )
    .sort(
      (a, b) =>
        Number(isLimit(b)) - Number(isLimit(a)) ||
        b.worth - a.worth ||
        b.certainty - a.certainty ||
        compareText(a.id, b.id),
    )
    .filter((one, at, all) => all.findIndex(({ id }) => id === one.id) === at);
  const leading = new Map<string, string>();
  for (const { id, kind, beyondRoom } of found) {
    if (leading.size < mostLeading && !leading.has(kind.subject) && !beyondRoom) leading.set(kind.subject, id);
  }
  const ids = new Set(leading.values());
  return found.map((one) => ({ ...one, leads: ids.has(one.id) }));
}

/** A company that can serve no more hears it first: every other finding depends on it. */
const isLimit = ({ kind, customersPerMonth }: Pick<FoundInsight, 'kind' | 'customersPerMonth'>): boolean =>
  kind.subject === 'capacity' && customersPerMonth !== null;

const worthOf = ({ moneyPerMonth, customersPerMonth, certainty }: Insight, ltv: number): number =>
  Math.max(0, moneyPerMonth ?? (customersPerMonth ?? 0) * ltv) * certainty;
