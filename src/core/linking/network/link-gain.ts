/**
 * What a new content link from `source` would bring its target, by the first step of the rank's own equation
 * (Page et al. 1999): the source keeps its rank and shares it among one more link of weight 1.
 * A simulation of the internal rank, not of traffic; both values are 0 where the rank or the path is unknown.
 */
export function linkGain(
  source: { rank: number | null; outWeight: number; depth: number | null },
  target: { rank: number | null; depth: number | null },
): { rank: number; depth: number } {
  const damping = 0.85;
  const given = source.rank === null ? 0 : (damping * source.rank) / (source.outWeight + 1);
  const rank = target.rank === null || target.rank === 0 ? 0 : given / target.rank;
  const depth = source.depth === null ? 0 : target.depth === null ? 1 : Math.max(0, target.depth - (source.depth + 1));
  // Six digits are more than the model is worth, and keep the bytes equal on every machine.
  return { rank: Number(rank.toFixed(6)), depth };
}
