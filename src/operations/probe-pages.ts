import type { PageRecord } from '../core/pages/page.ts';
import type { ProbeRecord } from '../core/pages/probe.ts';
import { ProbeTargets } from '../core/pages/probe-targets.ts';
import { siteScope } from '../core/values/url.ts';
import type { CrawlRequest, Services } from '../io/services.ts';
import type { AuditInput } from './audit-input.ts';
import type { RunContext } from './operation.ts';

export interface PageProbes {
  /** The pages, unchanged; what they name is noted as they pass. */
  readonly pages: AsyncIterable<PageRecord>;
  /** Asks, the first time, for what the pages that have passed name; empty when nothing is to be asked. */
  answers(): Promise<readonly ProbeRecord[]>;
}

/** Asks, after a crawl, whether what its pages load and link to elsewhere answers. */
export function probePages(
  pages: AsyncIterable<PageRecord>,
  input: Pick<AuditInput, 'probe' | 'maxProbes'>,
  request: CrawlRequest,
  { crawler }: Pick<Services, 'crawler'>,
  context: RunContext,
): PageProbes {
  if (input.probe === 'none') return { pages, answers: async () => [] };
  const targets = new ProbeTargets(siteScope(request.url));
  return {
    pages: noting(pages, targets),
    answers: once(async () => {
      const wanted = targets.list().filter(({ internal }) => internal || input.probe === 'all');
      if (wanted.length === 0) return [];
      return crawler.probe(wanted, request, {
        mostExternal: input.maxProbes,
        signal: context.signal,
        onProgress: (done, total) => context.progress({ phase: 'probes', done, total, unit: 'address' }),
      });
    }),
  };
}

async function* noting(pages: AsyncIterable<PageRecord>, targets: ProbeTargets): AsyncIterable<PageRecord> {
  for await (const page of pages) {
    targets.add(page);
    yield page;
  }
}

function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | null = null;
  return () => (answer ??= ask());
}
