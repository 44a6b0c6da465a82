/** Weight of each area in the overall score, for a tool about internal linking. */
const areaShares: Readonly<Record<string, number>> = {
  linking: 30,
  reachability: 15,
  indexing: 15,
  content: 15,
  presentation: 5,
  accessibility: 7,
  performance: 4,
  security: 5,
  trust: 4,
};

/** The score of a site by those of its areas, each by its weight; null when none was measured. */
export function meanOfAreas(scores: Readonly<Record<string, number | null>>): number | null {
  const measured = Object.entries(areaShares).flatMap(([area, share]) => {
    const score = scores[area] ?? null;
    return score === null ? [] : [{ share, score }];
  });
  const shares = measured.reduce((sum, { share }) => sum + share, 0);
  const points = measured.reduce((sum, { share, score }) => sum + share * score, 0);
  return shares === 0 ? null : Math.round(points / shares);
}
