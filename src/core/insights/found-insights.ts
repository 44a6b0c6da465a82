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
  /** True for the best ones, of different subjects and channels, which open the report. */
  readonly leads: boolean;
  /** Id of the leading insight about the same channel, beside which the report shows it; null without one. */
  readonly beside: string | null;
}

/** Insights that open a report and a deck. */
const mostLeading = 5;

/** Certainty from which an amount comes from figures of the company; under it, it is an order of magnitude. */
const measuredFrom = 0.5;

/**
 * Everything found about a company: what the business stops without, a limit that is reached, then what its figures measure, the largest expected gain
 * first, then what rests on an assumption.
 */
export function foundInsights(facts: InsightFacts, kinds: readonly InsightKind[] = insightKinds): FoundInsight[] {
  const found = kinds
    .flatMap((kind) =>
      kind
        .find(facts)
        .map((found) => withinRoom(found, kind, facts))
        .filter((insight) => isPossible(insight, facts))
        .map((insight) => ({
          ...insight,
          id: insight.about === undefined ? kind.id : `${kind.id}-${insight.about}`,
          kind,
          worth: worthOf(insight, facts.economics.ltv),
          beyondRoom: bringsTooMany(kind, facts),
          leads: false,
          beside: null,
        })),
    )
    .sort(
      (a, b) =>
        Number(b.comesFirst === true) - Number(a.comesFirst === true) ||
        Number(isLimit(b)) - Number(isLimit(a)) ||
        Number(isMeasured(b)) - Number(isMeasured(a)) ||
        b.worth - a.worth ||
        b.certainty - a.certainty ||
        compareText(a.id, b.id),
    )
    .filter((one, at, all) => all.findIndex(({ id }) => id === one.id) === at);
  const leading: Ranked[] = [];
  for (const one of found) {
    const isNew = leading.every(
      ({ kind, channelIds }) => (isDrawn(one) || kind.subject !== one.kind.subject) && !shares(one, channelIds),
    );
    if (leading.length < mostLeading && isNew && !one.beyondRoom) leading.push(one);
  }
  return found.map((one) => {
    const leads = leading.includes(one);
    const lead = leads ? undefined : leading.find(({ channelIds }) => shares(one, channelIds));
    return { ...one, leads, beside: lead?.id ?? null };
  });
}

/** False for an amount above the turnover of a year: a figure of the file was read as something else. */
function isPossible(
  { moneyPerMonth }: Insight,
  { company: { organisation, siteTotals, period } }: InsightFacts,
): boolean {
  const revenue = siteTotals?.revenueNet ?? null;
  const turnover = organisation.annualTurnoverNet ?? (revenue === null ? null : (revenue * 12) / period.baselineMonths);
  return moneyPerMonth === null || turnover === null || turnover === 0 || 12 * moneyPerMonth <= turnover;
}

type Ranked = Pick<FoundInsight, 'id' | 'kind' | 'channelIds' | 'beyondRoom' | 'gain'>;

/** A deed that a draw proved has nothing to do with another finding of its subject. */
const isDrawn = ({ gain = null }: Pick<FoundInsight, 'gain'>): boolean => gain?.isDrawn === true;

const shares = ({ channelIds = [] }: Pick<FoundInsight, 'channelIds'>, others: readonly string[] = []): boolean =>
  channelIds.some((id) => others.includes(id));

/** True for an amount that the figures of the company give. */
export const isMeasured = ({ worth, certainty }: Pick<FoundInsight, 'worth' | 'certainty'>): boolean =>
  worth > 0 && certainty >= measuredFrom;

/** A company that can serve no more hears it first: every other finding depends on it. */
const isLimit = ({ kind, customersPerMonth }: Pick<FoundInsight, 'kind' | 'customersPerMonth'>): boolean =>
  kind.subject === 'capacity' && customersPerMonth !== null;

const worthOf = ({ moneyPerMonth, customersPerMonth, certainty }: Insight, ltv: number): number =>
  Math.max(0, moneyPerMonth ?? (customersPerMonth ?? 0) * ltv) * certainty;
