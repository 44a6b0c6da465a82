import { type Company, readCompany } from '../../core/framework/company/company.ts';
import type { ProbeRecord } from '../../core/pages/probe.ts';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Services } from '../../io/services/services.ts';
import { documentOfBytes } from '../../io/store/document-bytes.ts';
import { companyInput } from '../company/company-input.ts';
import { auditFolder } from '../files/audit-folder.ts';
import type { RunContext } from '../operation.ts';
import { crawlOf } from '../read-audit.ts';
import { AnalysisThreadClient } from '../threads/analysis-thread-client.ts';
import { importedOf } from '../files/imported-of-audit.ts';
import { ignoreList } from './ignore-list.ts';

interface StoredAudit {
  readonly id: string;
  /** Folder of the audit: its files are written again. */
  readonly folder: string;
  readonly company: unknown;
  readonly locale: Locale;
  /** Files set beside the crawl; absent without any. */
  readonly imported?: readonly string[] | undefined;
}

/** Documents of an audit that change with the company. */
const companyDocuments = ['coverage', 'brand', 'actions'];

/**
 * Analyses the pages of a finished audit again, now with a company: its coverage and the pages that matter to it join the
 * report. Nothing is requested from the site.
 */
export async function analyseStored(
  { id, folder, company: data, locale, imported }: StoredAudit,
  { store, files }: Pick<Services, 'store' | 'files'>,
  context: RunContext,
): Promise<void> {
  const company: Company = readCompany(data);
  const { facts, startedAt } = await crawlOf(id, store);
  if (facts === null) throw new Error(`the crawl ${id} has no facts`);
  const day = startedAt.slice(0, 10);
  const probes = await auditFolder(folder, files).manyRows<ProbeRecord>('probes.jsonl', (row) => row);
  const outputs = await new AnalysisThreadClient(context).run(
    store.pageBytes(id),
    {
      crawl: facts,
      ...companyInput(company, facts.seed),
      semantics: true,
      decisions: await store.linkDecisions(siteHost(facts.seed)),
      seed: 1,
      today: day,
      ignoreRules: await ignoreList({ url: facts.seed }, day, files, context.typedByPerson),
      imported: await importedOf(imported, { folder, seed: facts.seed, files }),
      baseline: null,
    },
    { folder, locale, day, documents: [], dialect: 'local' },
    { probes: async () => probes },
  );
  for (const name of companyDocuments) await store.saveDocument(id, name, documentOfBytes(outputs.documents[name]!));
}
