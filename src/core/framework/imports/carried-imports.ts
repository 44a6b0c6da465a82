import type { Company } from '../company/company.ts';

/**
 * A company described again by its answers, with the figures that files gave the one before: they would be lost
 * otherwise. Channels are the same by id, keywords by term.
 */
export function carriedImports(next: Company, before: Company): Company {
  if ((before.imports ?? []).length === 0) return next;
  const { baselineStart, baselineEnd, baselineMonths } = before.period;
  const terms = new Set(next.keywords.map(({ term }) => term));
  return {
    ...next,
    period: { ...next.period, baselineStart, baselineEnd, baselineMonths },
    channels: next.channels.map((channel) => {
      const known = before.channels.find(({ id }) => id === channel.id);
      return known === undefined
        ? channel
        : { ...channel, metrics: { ...channel.metrics, ...known.metrics }, missing: known.missing };
    }),
    keywords: [...next.keywords, ...before.keywords.filter(({ term }) => !terms.has(term))],
    ...(before.siteTotals === undefined ? {} : { siteTotals: { ...next.siteTotals, ...before.siteTotals } }),
    imports: before.imports,
    ...(before.importProfiles === undefined ? {} : { importProfiles: before.importProfiles }),
  };
}
