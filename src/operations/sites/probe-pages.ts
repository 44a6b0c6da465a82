import type { ProbeRecord, ProbeTarget } from '../../core/pages/probe.ts';
import type { CrawlRequest } from '../../io/services/crawler.ts';
import type { Services } from '../../io/services/services.ts';
import type { AuditInput } from '../inputs/audit-input.ts';
import type { RunContext } from '../operation.ts';

interface ProbeOptions {
  readonly input: Pick<AuditInput, 'probe' | 'maxProbes'>;
  /** Request of the crawl, whose politeness the probes follow. */
  readonly request: CrawlRequest;
  /** Headers for the origin of the site only. */
  readonly access?: Readonly<Record<string, string>> | undefined;
  readonly services: Pick<Services, 'crawler'>;
  readonly context: RunContext;
}

/** Requests the files and external links that pages name, as far as `--probe` allows. */
export async function probePages(
  targets: readonly ProbeTarget[],
  { input, request, access, services, context }: ProbeOptions,
): Promise<readonly ProbeRecord[]> {
  const wanted = targets.filter(({ internal }) => (internal ? input.probe !== 'none' : input.probe === 'all'));
  if (wanted.length === 0) return [];
  return services.crawler.probe(wanted, request, {
    mostExternal: input.maxProbes,
    ...(access === undefined ? {} : { access }),
    signal: context.signal,
    onProgress: (done, total) => context.progress({ phase: 'probes', done, total, unit: 'address' }),
  });
}
