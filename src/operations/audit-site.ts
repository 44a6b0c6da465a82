import { addressesOf, type ImportedFile } from '../core/audits/facts/imported-facts.ts';
import { readCompany } from '../core/framework/company/company.ts';
import type { CrawlFacts } from '../core/pages/page.ts';
import type { ProbeRecord } from '../core/pages/probe.ts';
import { Failure } from '../core/values/failure.ts';
import { typedPrivatePair } from '../core/values/host.ts';
import type { CrawlRequest } from '../io/services/crawler.ts';
import type { OpenCrawl } from '../io/services/open-crawl.ts';
import type { Services } from '../io/services/services.ts';
import { bytesOfDocument } from '../io/store/document-bytes.ts';
import { AuditInput, AuditSummary } from './inputs/audit-input.ts';
import { brandWish, keywordMarkets, personaVoices, priorityUrls } from './company/company-signals.ts';
import { readElsewhere } from '../io/connectors/seo-files.ts';
import { ignoreList } from './sites/ignore-list.ts';
import { comparedAudit, refuseOtherSite } from './compare-audits.ts';
import { defineOperation, type RunContext } from './operation.ts';
import { type PageVectors, pageVectors } from './sites/page-vectors.ts';
import { printReport, refuseWithoutPrinter } from './files/print-report.ts';
import { probePages } from './sites/probe-pages.ts';
import { AnalysisThreadClient } from './threads/analysis-thread-client.ts';

export const auditSite = defineOperation({
  id: 'audit-site',
  summary: {
    fr: 'Explorer un site et contrôler son maillage interne',
    en: 'Crawl a site and audit its internal linking',
  },
  input: AuditInput,
  output: AuditSummary,
  needs: ['crawler', 'store', 'fetch', 'files', 'clock', 'meter', 'embedder', 'printer'],
  async run(input, services, context) {
    const { documents = [] } = input;
    if (documents.length > 0 && input.out === undefined) throw documentsNeedFolder();
    const printed = documents.includes('pdf') ? input.out : undefined;
    if (printed !== undefined) await refuseWithoutPrinter(services);
    const company = input.company === undefined ? null : readCompany(input.company);
    const typed = context.typedByPerson ? typedPrivatePair(input.url) : null;
    if (typed !== null) services.fetch.allow(typed);
    const request = crawlRequest(input);
    const startedAt = services.clock.now();
    const ignoreRules = await ignoreList(input, startedAt.slice(0, 10), services.files, context.typedByPerson);
    // Read first: a wrong baseline is said before a long crawl.
    const baseline = input.baseline === undefined ? null : await comparedAudit(input.baseline, services.files);
    if (baseline !== null) refuseOtherSite(baseline, input.url);
    const meter = services.meter.start();
    const elsewhere = input.import === undefined ? null : await readElsewhere(input.import, input.url, services.files);
    const analysis = new AnalysisThreadClient(context);
    const open = await services.store.openCrawl(request, {
      fresh: input.fresh,
      follow: (pages) => analysis.follow(pages),
    });
    try {
      const known = elsewhere === null ? [] : addressesOf(elsewhere, mostKnown);
      const crawl = await crawled(open, request, services, context, known).catch(async (error: unknown) => {
        await analysis.close();
        throw error;
      });
      const crawlSeconds = meter.wallSeconds();
      let probes: readonly ProbeRecord[] = [];
      let placed: PageVectors | null = null;
      const outputs = await analysis.run(
        open.followed() ? null : open.pageBytes(),
        {
          crawl,
          personas: company === null ? null : personaVoices(company),
          brand: company === null ? null : brandWish(company),
          priorityUrls: company === null ? null : priorityUrls(company, input.url),
          semantics: input.semantics,
          ...(company === null ? {} : { markets: keywordMarkets(company) }),
          seed: input.seed,
          today: startedAt.slice(0, 10),
          ignoreRules,
          elsewhere,
          baseline,
        },
        {
          folder: input.out ?? null,
          locale: input.lang ?? context.locale,
          documents: { kinds: documents, day: startedAt.slice(0, 10) },
        },
        {
          probes: async (targets) => (probes = await probePages(targets, input, request, services, context)),
          vectors: async () => {
            placed = await pageVectors(services.store.pages(open.id, { blocks: true }), services.embedder, context);
            return placed?.of ?? null;
          },
        },
      );
      const { peakRssMb, ...measured } = meter.read();
      const summary: AuditSummary = {
        id: open.id,
        url: crawl.seed,
        startedAt,
        complete: crawl.complete,
        incompleteReasons: crawl.incompleteReasons.map(({ code, count, examples }) => ({
          code,
          count,
          examples: [...examples],
        })),
        ...outputs.counts,
        timing: {
          ...measured,
          crawlSeconds,
          analysisSeconds: Number((measured.wallSeconds - crawlSeconds).toFixed(3)),
        },
        peakRssMb,
        ...(elsewhere === null ? {} : { imports: elsewhere.files.map(importOf) }),
        ...vectorsSaid(placed),
        ...(crawl.changes === undefined ? {} : { changes: crawl.changes }),
        ...(input.failOn === undefined ? {} : { gate: reaches(outputs.severities, input.failOn) }),
      };
      // What the API and the plan read later.
      await open.saveDocuments({ ...outputs.documents, summary: bytesOfDocument(summary) });
      if (input.out !== undefined) {
        await services.files.writeLines(`${input.out}/probes.jsonl`, probeLines(probes));
        await services.files.write(`${input.out}/audit.json`, `${JSON.stringify(summary, null, 2)}\n`);
      }
      await open.finish(crawl.complete ? 'done' : 'partial', crawl);
      if (printed !== undefined) await printReport(printed, startedAt.slice(0, 10), services);
      return summary;
    } catch (error) {
      // The service lives on: who asks for this audit again must find it free.
      await open.release();
      throw error;
    }
  },
});

function documentsNeedFolder(): Failure {
  return new Failure('invalid-input', {
    fr: 'Les documents s’écrivent dans un dossier\u202f: donnez --out DOSSIER avec --documents.',
    en: 'Documents are written to a folder: give --out FOLDER with --documents.',
  });
}

function crawlRequest(input: AuditInput): CrawlRequest {
  return {
    url: input.url,
    maxPages: input.maxPages,
    maxDepth: input.maxDepth ?? null,
    concurrency: input.concurrency,
    delayMs: input.delay,
    ignoreRobots: input.ignoreRobots,
    respectNofollow: input.respectNofollow,
    render: input.render,
    keepText: true,
  };
}

/** Addresses of other sources that a crawl reads besides its own; more would make the crawl theirs. */
const mostKnown = 2_000;

function importOf(file: ImportedFile): NonNullable<AuditSummary['imports']>[number] {
  return { ...file, refused: file.refused.map((row) => ({ ...row, lines: [...row.lines] })) };
}

function vectorsSaid(found: PageVectors | null): Pick<AuditSummary, 'vectors'> {
  return found === null ? {} : { vectors: { model: found.model, pages: found.of?.size ?? 0, reason: found.reason } };
}

/** A crawl that ends without any page closes its row as failed, so that the next call starts anew. */
async function crawled(
  open: OpenCrawl,
  request: CrawlRequest,
  services: Pick<Services, 'crawler'>,
  context: RunContext,
  known: readonly string[],
): Promise<CrawlFacts> {
  try {
    return await services.crawler.crawl(request, {
      journal: open.journal,
      known,
      signal: context.signal,
      onProgress: ({ phase, done, total, queued, depth, errors }) =>
        context.progress({ phase, done, total, unit: phase === 'sitemaps' ? 'file' : 'page', queued, depth, errors }),
    });
  } catch (error) {
    const lasting = error instanceof Failure && error.code !== 'busy' && error.code !== 'storage-full';
    if (lasting) await open.finish('failed', null);
    throw error;
  }
}

/** What images, files and external links answered, one line each; empty when nothing was asked. */
function probeLines(records: readonly ProbeRecord[]): string[] {
  return records.map((record) => JSON.stringify(record));
}

const severityOrder = ['info', 'low', 'medium', 'high', 'critical'];

function reaches(found: readonly string[], floor: string): boolean {
  return found.some((severity) => severityOrder.indexOf(severity) >= severityOrder.indexOf(floor));
}
