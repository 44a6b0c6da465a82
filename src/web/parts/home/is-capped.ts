import { meanOfAreas } from '../../../core/audits/results/area-shares.ts';

/** True for a site whose main problem keeps its score below the mean of its areas. */
export function isCapped({ whole = null, ...areas }: Readonly<Record<string, number | null>>): boolean {
  const mean = meanOfAreas(areas);
  return whole !== null && mean !== null && whole < mean;
}
