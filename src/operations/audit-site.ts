import { reaches } from '../core/audits/audit.ts';
import { importedAddresses, type ImportedFile } from '../core/audits/facts/imported-facts.ts';
import type { CrawlFacts } from '../core/pages/page.ts';
import type { ProbeRecord } from '../core/pages/probe.ts';
import { typedPrivatePair } from '../core/values/addresses/host.ts';
import { engineVersion } from '../core/values/engine-version.ts';
import { Failure } from '../core/values/failure.ts';
import type { ActionRow } from '../exports/audit/actions-json.ts';
import { jsonLines, jsonText } from '../exports/export.ts';
import type { Files } from '../io/services/files.ts';
import type { OpenCrawl } from '../io/services/open-crawl.ts';
import { bytesOfDocument, documentOfBytes } from '../io/store/document-bytes.ts';
import { writeFormats } from './files/audit-formats.ts';
import { addPictures } from './files/add-pictures.ts';
import { printReport } from './files/print-report.ts';
import { AuditInput, AuditSummary } from './inputs/audit-input.ts';
import { settleFindings } from './findings/settle-findings.ts';
import { settleDecisions } from './sites/settle-decisions.ts';
import { defineOperation, type RunContext, stopped } from './operation.ts';
import { analyseCrawl } from './sites/analyse-crawl.ts';
import type { PageVectors } from './sites/page-vectors.ts';
import { type AuditServices, type PreparedAudit, prepareAudit } from './sites/prepare-audit.ts';
import { probePages } from './sites/probe-pages.ts';
import { recentReading, type StoredReading } from './sites/stored/recent-reading.ts';
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
  const reading = input.stored ? await recentReading(audit.request, audit.startedAt, services.store) : null;
  if (reading !== null) return measuredAgain(audit, reading, thread);
  const open = await services.store.openCrawl(audit.request, {
    fresh: input.fresh,
    follow: (pages) => thread.follow(pages),
  });
  try {
    thread.prepare({ words: input.semantics });
    const crawl = await crawlSite(audit, open, thread);
    if (isStopping(context)) throw willGoOn();
    const crawlSeconds = meter.wallSeconds();
    const { outputs, probes, vectors } = await analyseCrawl(audit, {
      crawl,
      pages: { id: open.id, bytes: open.followed() ? null : open.pageBytes() },
      thread,
      probe: (targets) => probePages(targets, audit),
    });
    const summary: AuditSummary = {
      schemaVersion: '1',
      engineVersion,
      id: open.id,
      url: crawl.seed,
      startedAt: audit.startedAt,
      ...crawlSummary(crawl, context.signal),
      ...outputs.counts,
      first: firstActions(outputs),
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
    await open.saveDocuments({
      ...outputs.documents,
      probes: bytesOfDocument(probes),
      summary: bytesOfDocument(summary),
    });
    await writeFiles(audit, { summary, outputs, probes });
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

/** The analysis of stored pages for the company of this call, in the place of the one before; the site is not asked. */
async function measuredAgain(
  audit: PreparedAudit,
  { id, crawl, probes, summary: before }: StoredReading,
  thread: AnalysisThreadClient,
): Promise<AuditSummary> {
  const { input, services, day, print } = audit;
  const { store } = services;
  const { outputs } = await analyseCrawl(audit, {
    crawl,
    pages: { id, bytes: store.pageBytes(id) },
    thread,
    probe: async () => probes,
  });
  const summary: AuditSummary = { ...before, ...outputs.counts, first: firstActions(outputs) };
  for (const [name, document] of Object.entries(outputs.documents))
    await store.saveDocument(id, name, documentOfBytes(document));
  await store.saveDocument(id, 'summary', summary);
  // No lease holds the audit: one that was deleted meanwhile leaves nothing behind.
  if ((await store.crawl(id)) === null) {
    await store.deleteDocuments(id);
    throw deleted;
  }
  await writeFiles(audit, { summary, outputs, probes });
  if (print) await printReport(input.out!, day, services);
  return summary;
}

interface ToWrite {
  readonly summary: AuditSummary;
  readonly outputs: PackedOutputs;
  readonly probes: readonly ProbeRecord[];
}

/** The files that the analysis thread does not write. */
async function writeFiles(audit: PreparedAudit, { summary, outputs, probes }: ToWrite): Promise<void> {
  const { input, services, context, day } = audit;
  const { out, format, lang = context.locale, pictures } = input;
  if (out !== undefined) await writeRunFiles(out, summary, probes, services.files);
  if (format !== undefined) await writeFormats(format, { folder: out!, locale: lang, day, files: services.files });
  if (pictures) await addPictures(audit, documentOfBytes(outputs.documents.actions!));
}

const firstActions = ({ documents }: PackedOutputs): AuditSummary['first'] =>
  (documentOfBytes(documents.actions!) as readonly ActionRow[]).slice(0, mostFirst).map(({ title }) => title);

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
