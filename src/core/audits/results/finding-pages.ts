import type { FindingRow } from './to-findings.ts';

/**
 * The pages that have the fault, each once; null alone for a fault of the site itself. The addresses of the evidence are
 * pages when it counts them.
 */
export function findingPages({
  page,
  pages,
  evidence,
}: Pick<FindingRow, 'page' | 'pages' | 'evidence'>): (string | null)[] {
  if (pages !== undefined) return [...pages];
  const { urls, pages: counted } = evidence;
  const group = typeof counted === 'number' && Array.isArray(urls) ? (urls as readonly unknown[]) : [];
  const all = new Set([page, ...group].filter((url): url is string => typeof url === 'string'));
  return all.size === 0 ? [null] : [...all];
}
