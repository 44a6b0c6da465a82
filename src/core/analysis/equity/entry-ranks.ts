import type { NeedCoverage } from '../../audience/coverage-cell.ts';
import { rowPageRank } from '../../graph/ranks/page-rank.ts';
import { weightedPositions } from '../../graph/ranks/position-weights.ts';
import { restartVector } from '../../graph/ranks/restart-vector.ts';
import type { RankGraph } from '../../graph/ranks/rank-graph.ts';
import { largestShares, rounded } from './largest-shares.ts';
import type { SiteAnalysis } from '../site-analysis.ts';

/** Rank personalised to the pages that answer a persona, a stage, or both best. */
export interface EntryRank {
  /** Id of the persona of the company file; null for all personas. */
  readonly persona: string | null;
  /** Code of the stage; null for all stages. */
  readonly stage: string | null;
  /** Addresses of the pages that the random surfer starts from. */
  readonly entries: readonly string[];
  /** Share of this rank on the pages that answer each stage of the persona (of all personas where null). */
  readonly reaches: readonly {
    /** Code of the stage. */
    readonly stage: string;
    /** Share of the rank, 0–1. */
    readonly share: number;
  }[];
  /** Pages with most of this rank, at most ten. */
  readonly pages: readonly {
    /** Address of the page. */
    readonly url: string;
    /** Share of the rank, 0–1. */
    readonly share: number;
  }[];
}

export interface AnsweredNeeds {
  /** Needs that a page answers. */
  readonly needs: readonly NeedCoverage[];
  readonly personas: readonly string[];
  readonly stages: readonly string[];
}

/** One ranking per persona, per stage of all personas, and per stage of each persona. */
export function entryRanks(
  facts: SiteAnalysis['facts'],
  graph: RankGraph,
  { needs, personas, stages }: AnsweredNeeds,
): EntryRank[] {
  const starts = [
    ...personas.map((persona) => ({ persona, stage: null })),
    ...stages.map((stage) => ({ persona: null, stage })),
    ...personas.flatMap((persona) => stages.map((stage) => ({ persona, stage }))),
  ];
  return starts.flatMap(({ persona, stage }): EntryRank[] => {
    const ofPersona = needs.filter((need) => persona === null || need.persona === persona);
    const weights = weightsOf(ofPersona.filter((need) => stage === null || need.stage === stage));
    if (weights.size === 0) return [];
    const byNode = new Map([...weights].map(([url, weight]) => [facts.pageOf.get(url)!.node, weight]));
    const { rank } = rowPageRank(graph, {
      weights: weightedPositions,
      restart: restartVector(facts.linkGraph, byNode),
    });
    const shares = new Map<string, number>();
    for (let row = 0; row < rank.length; row++) shares.set(facts.linkGraph.urls[graph.nodes[row]!]!, rank[row]!);
    const reach = (wanted: string): number => {
      const pages = weightsOf(ofPersona.filter((need) => need.stage === wanted));
      return [...pages.keys()].reduce((sum, url) => sum + (shares.get(url) ?? 0), 0);
    };
    return [
      {
        persona,
        stage,
        entries: [...weights.keys()].sort(),
        reaches: stages.map((wanted) => ({ stage: wanted, share: rounded(reach(wanted)) })),
        pages: largestShares(shares, 10).map(([url, share]) => ({ url, share: rounded(share) })),
      },
    ];
  });
}

/** Importance × score of the needs that each page answers, by URL. */
function weightsOf(needs: readonly NeedCoverage[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const need of needs) weights.set(need.page!, (weights.get(need.page!) ?? 0) + need.importance * need.score);
  return weights;
}
