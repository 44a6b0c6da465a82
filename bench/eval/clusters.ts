import { clusterTexts } from './clustering/cluster-texts.ts';
import type { EvalRequest } from './request.ts';
import { type EvalPage, jsonLines, pageTextOfRow } from './site-pages.ts';

/** The topic of each text, with their number known (`--k`) or free. */
export function predictClusters({ input, k, seed, languages }: EvalRequest): object[] {
  const rows = jsonLines<EvalPage>(input);
  const language = languages[rows[0]?.lang === 'fr' ? 'fr' : 'en'];
  const clusterOf = clusterTexts(rows.map(pageTextOfRow), language, { k, seed });
  return rows.map(({ id }) => ({ id, cluster: clusterOf.get(id) ?? -1 }));
}
