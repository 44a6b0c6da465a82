import type { ProbeRecord, ProbeTarget } from '../../core/pages/probe.ts';
import type { CrawlRequest } from '../../io/services/crawler.ts';
import type { Services } from '../../io/services/services.ts';
import type { AuditInput } from '../inputs/audit-input.ts';
import type { RunContext } from '../operation.ts';

/** Asks, after a crawl, whether what its pages load and link to elsewhere answers; nothing where nobody wants to know. */
export async function probePages(
  targets: readonly ProbeTarget[],
  input: Pick<AuditInput, 'probe' | 'maxProbes'>,
  request: CrawlRequest,
  { crawler }: Pick<Services, 'crawler'>,
  context: RunContext,
): Promise<readonly ProbeRecord[]> {
  const wanted = targets.filter(({ internal }) => (internal ? input.probe !== 'none' : input.probe === 'all'));
  if (wanted.length === 0) return [];
  return crawler.probe(wanted, request, {
    mostExternal: input.maxProbes,
    signal: context.signal,
    onProgress: (done, total) => context.progress({ phase: 'probes', done, total, unit: 'address' }),
  });
}
