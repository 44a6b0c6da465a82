import type { Company } from '../company/company.ts';

/** What no question asks: its steps, what it can serve, and what it counted. */
const unasked = [
  'funnel',
  'serviceCapacity',
  'reasons',
  'comparisons',
  'commitments',
  'deadlines',
  'relayReach',
  'ideas',
] as const;

/**
 * A company described again by its answers, with what the one before had and answers do not give: its counts, and the
 * figures of files. They would be lost otherwise. Channels are the same by id, keywords by term.
 */
export function carriedImports(described: Company, before: Company): Company {
  const lost = unasked.filter((name) => described[name] === undefined && before[name] !== undefined);
  const next =
    lost.length === 0 ? described : { ...described, ...Object.fromEntries(lost.map((name) => [name, before[name]])) };
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
