import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { Company } from '../../core/framework/company/company.ts';
import type { CrawlFacts } from '../../core/pages/page.ts';
import type { ProbeRecord, ProbeTarget } from '../../core/pages/probe.ts';
import { brandOfLook } from '../../core/report/document-brand.ts';
import type { PageBytes } from '../../io/services/open-crawl.ts';
import { companyInput } from '../company/company-input.ts';
import type { AnalysisThreadClient } from '../threads/analysis-thread-client.ts';
import type { PackedOutputs } from '../threads/analysis-thread.ts';
import { type PageVectors, pageVectors } from './page-vectors.ts';
import type { PreparedAudit } from './prepare-audit.ts';

interface Analysed {
  readonly outputs: PackedOutputs;
  readonly probes: readonly ProbeRecord[];
  readonly vectors: PageVectors | null;
}

interface CrawlToAnalyse {
  readonly crawl: CrawlFacts;
  /** `bytes`: null when the thread followed the whole crawl. */
  readonly pages: { readonly id: string; readonly bytes: AsyncIterable<PageBytes> | null };
  readonly thread: AnalysisThreadClient;
  readonly probe: (targets: readonly ProbeTarget[]) => Promise<readonly ProbeRecord[]>;
}

/** Analyses the crawl in the thread, which also writes the files of the audit. */
export async function analyseCrawl(
  { input, services, context, day, documents, company, ignoreRules, baseline, imported }: PreparedAudit,
  { crawl, pages, thread, probe }: CrawlToAnalyse,
): Promise<Analysed> {
  let probes: readonly ProbeRecord[] = [];
  let vectors: PageVectors | null = null;
  const outputs = await thread.run(
    pages.bytes,
    {
      crawl,
      ...companyInput(company, input.url),
      ...(input.look === undefined ? {} : { look: brandOfLook(input.look, nameOf(company, input.url)) }),
      semantics: input.semantics,
      decisions: await services.store.linkDecisions(siteHost(crawl.seed)),
      seed: input.seed,
      today: day,
      ignoreRules,
      imported,
      baseline,
    },
    {
      folder: input.out ?? null,
      locale: input.lang ?? context.locale,
      day,
      documents,
      dialect: input.dialect,
      kept: input.out === undefined && !context.typedByPerson,
    },
    {
      probes: async (targets) => (probes = await probe(targets)),
      vectors: async () => {
        vectors = await pageVectors(services.store.pages(pages.id, { blocks: true }), services.embedder, context);
        return vectors?.of ?? null;
      },
    },
  );
  return { outputs, probes, vectors };
}

/** What is printed above the title where the look names nobody. */
const nameOf = (company: Company | null, url: string): string => company?.organisation.name ?? siteHost(url);
