import type { Insight } from '../define-insight.ts';
import { findingActionId } from '../finding-action-id.ts';
import { foundInsights } from '../found-insights.ts';
import type { CountedGain } from './gained-results.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { datedFact } from '../kinds/dated-fact.ts';
import { lossesApart } from '../kinds/losses-apart.ts';
import { waysApart } from '../kinds/ways-apart.ts';

/** What each proven deed of a plan brings, by the id of its action. */
export const countedGains = (facts: InsightFacts): ReadonlyMap<string, CountedGain> =>
  new Map(
    foundInsights(facts, [waysApart, lossesApart]).flatMap(({ id, gain = null, action }) =>
      gain === null || action?.way === undefined ? [] : [[findingActionId(id), gain] as const],
    ),
  );

/** Money that the answers to contracts keep, by the id of their actions. */
export const savedCosts = (facts: InsightFacts): ReadonlyMap<string, NonNullable<Insight['saved']>> =>
  new Map(
    foundInsights(facts, [datedFact]).flatMap(({ id, saved }) =>
      saved === undefined ? [] : [[findingActionId(id), saved] as const],
    ),
  );
