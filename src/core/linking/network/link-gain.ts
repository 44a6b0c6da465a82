import { defaultDamping } from '../../graph/ranks/page-rank.ts';

/**
 * Relative gain of rank and clicks saved for the target of a new content link, by one step of PageRank's equation (Page et
 * al. 1999): the source keeps its rank and shares it with one more link of weight 1. Both values are 0 where rank or path
 * is unknown. It simulates the internal rank, not traffic.
 */
export function linkGain(
  source: { rank: number | null; outWeight: number; depth: number | null },
  target: { rank: number | null; depth: number | null },
): { rank: number; depth: number } {
  const passed = source.rank === null ? 0 : (defaultDamping * source.rank) / (source.outWeight + 1);
  const rank = target.rank === null || target.rank === 0 ? 0 : passed / target.rank;
  const depth = source.depth === null ? 0 : target.depth === null ? 1 : Math.max(0, target.depth - (source.depth + 1));
  // Six decimals exceed the precision of the model, and are the same on every machine.
  return { rank: Number(rank.toFixed(6)), depth };
}
