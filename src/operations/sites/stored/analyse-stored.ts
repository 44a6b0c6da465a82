import { type Company, readCompany } from '../../../core/framework/company/company.ts';
import type { CompanySignals } from '../../../core/analysis/semantics/site-semantics.ts';
import type { CrawlFacts } from '../../../core/pages/page.ts';
import type { ProbeRecord } from '../../../core/pages/probe.ts';
import { siteHost } from '../../../core/values/addresses/site-host.ts';
import type { Locale } from '../../../core/values/locale.ts';
import type { Services } from '../../../io/services/services.ts';
import { documentOfBytes } from '../../../io/store/document-bytes.ts';
import { companyInput } from '../../company/company-input.ts';
import { auditFolder } from '../../files/audit-folder.ts';
import type { RunContext } from '../../operation.ts';
import { crawlOf } from '../../read-audit.ts';
import { AnalysisThreadClient } from '../../threads/analysis-thread-client.ts';
import type { AuditOutput, PackedOutputs } from '../../threads/analysis-thread.ts';
import { importedOf } from '../../files/imported-of-audit.ts';
import { ignoreList } from '../ignore-list.ts';

interface StoredAudit {
  readonly id: string;
  /** Folder of the audit: its files are written again. */
  readonly folder: string;
  readonly company: unknown;
  readonly locale: Locale;
  /** Files set beside the crawl; absent without any. */
  readonly imported?: readonly string[] | undefined;
  /** The thread that kept the analysis of this audit; without one the stored pages are analysed again. */
  readonly thread: AnalysisThreadClient | null;
}

/** Documents of an audit that change with the company. */
const companyDocuments = ['coverage', 'brand', 'actions'];

/**
 * The analysis of a finished audit for a company: its coverage and the pages that matter to it join the report. Nothing is
 * requested from the site.
 */
export async function analyseStored(
  audit: StoredAudit,
  services: Pick<Services, 'store' | 'files'>,
  context: RunContext,
): Promise<void> {
  const { id, folder, locale } = audit;
  const { store } = services;
  const company: Company = readCompany(audit.company);
  const { facts, startedAt } = await crawlOf(id, store);
  if (facts === null) throw new Error(`the crawl ${id} has no facts`);
  const signals = companyInput(company, facts.seed);
  const output = { folder, locale, day: startedAt.slice(0, 10), documents: [], dialect: 'local' } as const;
  const outputs =
    audit.thread === null
      ? await analysedAgain({ audit, facts, signals, output }, services, context)
      : await audit.thread.forCompany(signals, output);
  for (const name of companyDocuments) await store.saveDocument(id, name, documentOfBytes(outputs.documents[name]!));
}

interface AnalysedAgain {
  readonly audit: StoredAudit;
  readonly facts: CrawlFacts;
  readonly signals: CompanySignals;
  readonly output: AuditOutput;
}

/** Reads the stored pages again. */
async function analysedAgain(
  { audit: { id, folder, imported }, facts, signals, output }: AnalysedAgain,
  { store, files }: Pick<Services, 'store' | 'files'>,
  context: RunContext,
): Promise<PackedOutputs> {
  const { day } = output;
  const probes = await auditFolder(folder, files).manyRows<ProbeRecord>('probes.jsonl', (row) => row);
  return new AnalysisThreadClient(context).run(
    store.pageBytes(id),
    {
      crawl: facts,
      ...signals,
      semantics: true,
      decisions: await store.linkDecisions(siteHost(facts.seed)),
      seed: 1,
      today: day,
      ignoreRules: await ignoreList({ url: facts.seed }, day, files, context.typedByPerson),
      imported: await importedOf(imported, { folder, seed: facts.seed, files }),
      baseline: null,
    },
    output,
    { probes: async () => probes },
  );
}
