import { reaches } from '../core/audits/audit.ts';
import { importedAddresses, type ImportedFile } from '../core/audits/facts/imported-facts.ts';
import type { CrawlFacts } from '../core/pages/page.ts';
import type { ProbeRecord } from '../core/pages/probe.ts';
import { typedPrivatePair } from '../core/values/addresses/host.ts';
import { siteHost } from '../core/values/addresses/site-host.ts';
import { engineVersion } from '../core/values/engine-version.ts';
import { Failure } from '../core/values/failure.ts';
import type { ActionRow } from '../exports/audit/actions-json.ts';
import { jsonLines, jsonText } from '../exports/export.ts';
import type { Files } from '../io/services/files.ts';
import type { OpenCrawl } from '../io/services/open-crawl.ts';
import { bytesOfDocument, documentOfBytes } from '../io/store/document-bytes.ts';
import type { Company } from '../core/framework/company/company.ts';
import { brandOfLook } from '../core/report/document-brand.ts';
import { companyInput } from './company/company-input.ts';
import { writeFormats } from './files/audit-formats.ts';
import { addPictures } from './files/add-pictures.ts';
import { printReport } from './files/print-report.ts';
import { AuditInput, AuditSummary } from './inputs/audit-input.ts';
import { settleFindings } from './findings/settle-findings.ts';
import { settleDecisions } from './sites/settle-decisions.ts';
import { defineOperation, type RunContext, stopped } from './operation.ts';
import { type PageVectors, pageVectors } from './sites/page-vectors.ts';
import { type AuditServices, type PreparedAudit, prepareAudit } from './sites/prepare-audit.ts';
import { probePages } from './sites/probe-pages.ts';
import { separateSecrets } from './sites/site-access.ts';
import { AnalysisThreadClient } from './threads/analysis-thread-client.ts';
import type { PackedOutputs } from './threads/analysis-thread.ts';

export const auditSite = defineOperation({
  id: 'audit-site',
  summary: {
    fr: 'Explorer un site et contrôler son maillage interne',
    en: 'Crawl a site and audit its internal linking',
  },
  input: AuditInput,
  output: AuditSummary,
  needs: ['crawler', 'store', 'fetch', 'files', 'clock', 'meter', 'embedder', 'printer', 'secrets'],
  separateSecrets,
  quota: ({ maxPages }) => ({ audits: 1, pages: maxPages, stores: true }),
  run: (input, services, context) => auditWith(new AnalysisThreadClient(context), { input, services, context }),
});

interface AskedAudit {
  readonly input: AuditInput;
  readonly services: AuditServices;
  readonly context: RunContext;
}

/** An audit, with its analysis kept in a thread for a company that is asked for afterwards; the caller closes it. */
async function auditForCompany(asked: AskedAudit): Promise<{ audit: AuditSummary; thread: AnalysisThreadClient }> {
  const thread = new AnalysisThreadClient(asked.context, { stays: true });
  try {
    return { audit: await auditWith(thread, asked), thread };
  } catch (error) {
    await thread.close();
    throw error;
  }
}

export const companyAudit = { run: auditForCompany };

async function auditWith(thread: AnalysisThreadClient, asked: AskedAudit): Promise<AuditSummary> {
  const { input, services, context } = asked;
  const privatePair = context.typedByPerson ? typedPrivatePair(input.url) : null;
  const release = privatePair === null ? null : services.fetch.allow(privatePair);
  try {
    return await audited(thread, asked);
  } finally {
    release?.();
  }
}

async function audited(thread: AnalysisThreadClient, { input, services, context }: AskedAudit): Promise<AuditSummary> {
  const meter = services.meter.start();
  const audit = await prepareAudit(input, services, context);
  const open = await services.store.openCrawl(audit.request, {
    fresh: input.fresh,
    follow: (pages) => thread.follow(pages),
  });
  try {
    thread.prepare({ words: input.semantics });
    const crawl = await crawlSite(audit, open, thread);
    if (isStopping(context)) throw willGoOn();
    const crawlSeconds = meter.wallSeconds();
    const { outputs, probes, vectors } = await analyse(audit, { crawl, open, thread });
    const summary: AuditSummary = {
      schemaVersion: '1',
      engineVersion,
      id: open.id,
      url: crawl.seed,
      startedAt: audit.startedAt,
      ...crawlSummary(crawl, context.signal),
      ...outputs.counts,
      first: (documentOfBytes(outputs.documents.actions!) as readonly ActionRow[])
        .slice(0, mostFirst)
        .map(({ title }) => title),
      ...measures(meter.read(), crawlSeconds),
      ...(audit.imported === null ? {} : { imports: audit.imported.files.map(importSummary) }),
      ...(vectors === null ? {} : { vectors: vectorsSummary(vectors) }),
      ...(crawl.changes === undefined ? {} : { changes: crawl.changes }),
      ...(input.failOn === undefined
        ? {}
        : { gate: outputs.severities.some((severity) => reaches(severity, input.failOn!)) }),
    };
    if (isStopping(context) && !summary.complete) throw willGoOn();
    // The API and plans read these documents.
    await open.saveDocuments({ ...outputs.documents, summary: bytesOfDocument(summary) });
    if (input.out !== undefined) await writeRunFiles(input.out, summary, probes, services.files);
    if (input.format !== undefined)
      await writeFormats(input.format, {
        folder: input.out!,
        locale: input.lang ?? context.locale,
        day: audit.day,
        files: services.files,
      });
    if (input.pictures) await addPictures(audit, documentOfBytes(outputs.documents.actions!));
    await open.finish(summary.complete ? 'done' : 'partial', crawl);
    await settleDecisions(crawl.seed, services.store, (url) => services.store.page(open.id, url));
    if (context.door === 'queue') await settleFindings(open.id, crawl.seed, services.store);
    if (audit.print) await printReport(input.out!, audit.day, services);
    return summary;
  } catch (error) {
    // Releases the lease, so that the audit can be requested again.
    await open.release();
    throw (await isDeleted(error, open.id, services)) ? deleted : error;
  }
}

/** A crawl that another process took over is waited for; one that is gone was deleted, and must not begin again. */
const isDeleted = async (error: unknown, id: string, { store }: AuditServices): Promise<boolean> =>
  error instanceof Failure && error.code === 'busy' && (await store.crawl(id)) === null;
const deleted = new Failure('not-found', {
  fr: 'Cet audit a été supprimé pendant qu’il tournait\u202f: il s’est arrêté, et rien n’en est gardé.',
  en: 'This audit was deleted while it ran: it has stopped, and nothing of it is kept.',
});

/** Actions that the summary names: those that the report opens with. */
const mostFirst = 5;

/** A job that its process stops runs again: its crawl stays open, and goes on from the pages that are stored. */
const isStopping = ({ door, signal }: RunContext): boolean =>
  door === 'queue' && signal.aborted && signal.reason !== stopped;
const willGoOn = (): Error => new Error('the process stops: the crawl will go on');

/** Addresses of imported files that a crawl reads besides its own; with more, they would make up most of the crawl. */
const maxKnownAddresses = 2_000;

/** Crawls the site. A crawl that fails for good closes its row, so that the next call starts again. */
async function crawlSite(
  { request, listed, access, services, context, imported }: PreparedAudit,
  open: OpenCrawl,
  thread: AnalysisThreadClient,
): Promise<CrawlFacts> {
  try {
    return await services.crawler.crawl(request, {
      journal: open.journal,
      listed,
      ...(access === undefined ? {} : { access }),
      known: imported === null ? [] : importedAddresses(imported, maxKnownAddresses),
      signal: context.signal,
      onProgress: ({ phase, done, total, queued, depth, errors }) =>
        context.progress({ phase, done, total, unit: phase === 'sitemaps' ? 'file' : 'page', queued, depth, errors }),
    });
  } catch (error) {
    const lasting = error instanceof Failure && error.code !== 'busy' && error.code !== 'storage-full';
    if (lasting) await open.finish('failed', null);
    await thread.close();
    throw error;
  }
}

interface Analysed {
  readonly outputs: PackedOutputs;
  readonly probes: readonly ProbeRecord[];
  readonly vectors: PageVectors | null;
}

/** Analyses the crawl in the thread, which also writes the files of the audit. */
async function analyse(
  {
    input,
    services,
    context,
    request,
    access,
    day,
    documents,
    company,
    ignoreRules,
    baseline,
    imported,
  }: PreparedAudit,
  { crawl, open, thread }: { crawl: CrawlFacts; open: OpenCrawl; thread: AnalysisThreadClient },
): Promise<Analysed> {
  let probes: readonly ProbeRecord[] = [];
  let vectors: PageVectors | null = null;
  const outputs = await thread.run(
    open.followed() ? null : open.pageBytes(),
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
      probes: async (targets) => (probes = await probePages(targets, { input, request, access, services, context })),
      vectors: async () => {
        vectors = await pageVectors(services.store.pages(open.id, { blocks: true }), services.embedder, context);
        return vectors?.of ?? null;
      },
    },
  );
  return { outputs, probes, vectors };
}

/** What is printed above the title where the look names nobody. */
const nameOf = (company: Company | null, url: string): string => company?.organisation.name ?? siteHost(url);

/** What was not read. A stop after the crawl leaves files and external addresses unread: the audit is not complete. */
function crawlSummary(
  { seed, complete, incompleteReasons }: CrawlFacts,
  { aborted }: AbortSignal,
): Pick<AuditSummary, 'complete' | 'incompleteReasons'> {
  const reasons = incompleteReasons.map(({ code, count, examples }) => ({ code, count, examples: [...examples] }));
  const isKnown = !aborted || reasons.some(({ code }) => code === 'interrupted');
  return {
    complete: complete && !aborted,
    incompleteReasons: isKnown ? reasons : [...reasons, { code: 'interrupted', count: 1, examples: [seed] }],
  };
}

function measures(
  { peakRssMb, ...times }: { wallSeconds: number; cpuSeconds: number; peakRssMb: number },
  crawlSeconds: number,
): Pick<AuditSummary, 'timing' | 'peakRssMb'> {
  const analysisSeconds = Number((times.wallSeconds - crawlSeconds).toFixed(3));
  return { timing: { ...times, crawlSeconds, analysisSeconds }, peakRssMb };
}

function importSummary(file: ImportedFile): NonNullable<AuditSummary['imports']>[number] {
  return { ...file, refused: file.refused.map((row) => ({ ...row, lines: [...row.lines] })) };
}

function vectorsSummary({ model, of, reason }: PageVectors): NonNullable<AuditSummary['vectors']> {
  return { model, pages: of?.size ?? 0, reason };
}

/** Writes the two files about the run; the analysis thread writes the others. */
async function writeRunFiles(
  folder: string,
  summary: AuditSummary,
  probes: readonly ProbeRecord[],
  files: Files,
): Promise<void> {
  await files.writeLines(`${folder}/probes.jsonl`, jsonLines(probes));
  await files.write(`${folder}/audit.json`, jsonText(summary));
}
