import { parentPort } from 'node:worker_threads';
import { InternedParts } from '../../core/pages/packing/interned-parts.ts';
import type { PageRecord } from '../../core/pages/page.ts';
import type { ProbeRecord, ProbeTarget } from '../../core/pages/probe.ts';
import { detectLanguage } from '../../core/language/detect.ts';
import { ProbeTargets } from '../../core/pages/probe-targets.ts';
import { pageTextOf } from '../../core/semantics/page-text.ts';
import { RememberedTexts } from '../../core/semantics/remembered-texts.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { siteScope } from '../../core/values/url.ts';
import { localFiles } from '../../io/files.ts';
import { loadLanguages } from '../../io/lexicon.ts';
import { compileAs } from '../../io/platform-flags.ts';
import type { PageBytes, PageParts } from '../../io/services/open-crawl.ts';
import { bytesOfDocument, bytesOfList } from '../../io/store/document-bytes.ts';
import { searchedFields } from '../sites/audit-rows.ts';
import { pageOfBytes, pageOfParts } from '../../io/store/pages/page-bytes.ts';
import { type AnalysisInput, type BegunAnalysis, beginAnalysis } from '../../core/analysis/analyse-crawl.ts';
import type { CompanySignals } from '../../core/analysis/semantics/site-semantics.ts';
import type { SiteAnalysis } from '../../core/analysis/site-analysis.ts';
import type { CsvDialect } from '../../exports/csv.ts';
import { auditExports } from '../../exports/audit/index.ts';
import { storedFileDocuments } from '../files/stored-files.ts';
import { writeExports } from '../files/write-exports.ts';
import { type AnalysisOutputs, analysisOutputs } from '../sites/analysis-outputs.ts';
import type { ProgressEvent } from '../operation.ts';

/**
 * Messages to the thread: pages in batches and in any order, as they were parsed (`parts`) or as they are stored
 * (`pages`), then `targets`, one `begin` and one `finish`, then one `company` where `finish` announces it. `forget` drops the pages so far, because they are sent again.
 * After `read-ahead`, which has no reply, the words of parsed pages are read while others are fetched.
 */
export type AnalysisRequest =
  | { readonly type: 'read-ahead' }
  | { readonly type: 'parts'; readonly pages: readonly HandedParts[]; readonly numbers: Int32Array }
  | { readonly type: 'forget' }
  | { readonly type: 'pages'; readonly pages: readonly HandedPage[]; readonly bodies: Uint8Array }
  | { readonly type: 'targets'; readonly seed: string }
  | { readonly type: 'begin'; readonly input: Omit<AnalysisInput, 'pages' | 'languages' | 'probes'> }
  | {
      readonly type: 'finish';
      readonly probes: readonly ProbeRecord[];
      readonly output: AuditOutput;
      /** True when the analysis is kept for a company. */
      readonly stays: boolean;
    }
  | { readonly type: 'company'; readonly company: CompanySignals; readonly output: AuditOutput };

/** A page whose body is the next `length` bytes of `bodies`. */
type HandedPage = Omit<PageBytes, 'body'> & { readonly length: number };

/** A page whose numbers are the next `count` of `numbers`. */
type HandedParts = Omit<PageParts, 'numbers'> & { readonly count: number };

/** Where and how the files of the audit are written. */
export interface AuditOutput {
  /** null = no files. */
  readonly folder: string | null;
  readonly locale: Locale;
  /** Day of the audit, ISO. */
  readonly day: string;
  /** Names of the documents to write beside the other files. */
  readonly documents: readonly string[];
  readonly dialect: CsvDialect;
  /** True to return the files that a service keeps with the audit. */
  readonly kept?: boolean;
}

/** Outputs whose documents are packed: fewer bytes to copy between threads. */
export type PackedOutputs = Omit<AnalysisOutputs, 'documents'> & {
  readonly documents: Readonly<Record<string, Uint8Array>>;
};

export type AnalysisReply =
  | { readonly type: 'taken' }
  | { readonly type: 'targets'; readonly targets: readonly ProbeTarget[] }
  | { readonly type: 'progress'; readonly event: ProgressEvent }
  | { readonly type: 'done'; readonly outputs: PackedOutputs }
  /** A `Failure`, such as a full disk: structured cloning would drop its class. */
  | { readonly type: 'refused'; readonly code: Failure['code']; readonly detail: Text };

/** Pages whose analysis takes seconds: careful compilation took 5 % more at 67 pages (measured). */
const quickPages = 500;

const port = parentPort;
if (port !== null) {
  const reply = (message: AnalysisReply): void => port.postMessage(message);
  let pages: PageRecord[] = [];
  let known: InternedParts | null = new InternedParts();
  let begun: BegunAnalysis | null = null;
  let texts: RememberedTexts | null = null;
  let unread: PageRecord[] | null = null;
  const step = (phase: string): void =>
    reply({ type: 'progress', event: { phase, done: 0, total: null, unit: 'page' } });
  // During the crawl, which leaves this thread idle.
  setImmediate(loadLanguages);
  const readNext = (): void => {
    const page = unread?.shift();
    if (page === undefined) return;
    texts ??= new RememberedTexts(loadLanguages());
    if (!texts.isFull) texts.read(pageTextOf(page, detectLanguage));
    setImmediate(readNext);
  };
  port.on('message', (request: AnalysisRequest) => {
    if (request.type === 'read-ahead') {
      unread = [];
      return;
    }
    if (request.type === 'forget') {
      pages = [];
      known = new InternedParts();
      return reply({ type: 'taken' });
    }
    if (request.type === 'parts') {
      let end = 0;
      const before = pages.length;
      for (const { count, ...parts } of request.pages) {
        pages.push(pageOfParts({ ...parts, numbers: request.numbers.subarray(end, (end += count)) }, known));
      }
      if (unread?.length === 0) setImmediate(readNext);
      unread?.push(...pages.slice(before));
      return reply({ type: 'taken' });
    }
    if (request.type === 'pages') {
      let end = 0;
      for (const { length, ...page } of request.pages) {
        pages.push(pageOfBytes({ ...page, body: request.bodies.subarray(end, (end += length)) }, known));
      }
      return reply({ type: 'taken' });
    }
    // Pages of the store are in this order already.
    pages.sort((a, b) => (a.url < b.url ? -1 : 1));
    if (request.type === 'targets') return reply({ type: 'targets', targets: targetsOf(pages, request.seed) });
    known = null;
    unread = null;
    if (request.type === 'begin') {
      const { input } = request;
      if (input.semantics && pages.length > quickPages) compileAs('thorough');
      const languages = input.semantics ? (texts ?? new RememberedTexts(loadLanguages())).languages : loadLanguages();
      begun = beginAnalysis({ ...input, pages, languages }, step);
      return reply({ type: 'taken' });
    }
    const isFirst = request.type === 'finish';
    const analysis = isFirst ? begun!.finish(request.probes) : begun!.forCompany(request.company);
    void finished(analysis, request.output, step).then((message) => {
      reply(message);
      if (!isFirst || !request.stays) port.close();
    });
  });
}

function targetsOf(pages: readonly PageRecord[], seed: string): ProbeTarget[] {
  const targets = new ProbeTargets(siteScope(seed));
  for (const page of pages) targets.add(page);
  return targets.list();
}

/** Writes the files of the analysis. */
async function finished(
  analysis: SiteAnalysis,
  output: AuditOutput,
  step: (phase: string) => void,
): Promise<AnalysisReply> {
  const { folder, locale, day, documents, dialect, kept = false } = output;
  const source = { analysis, locale, day, dialect };
  let files = {};
  try {
    if (folder !== null || kept) step('files');
    if (folder !== null) await writeExports(auditExports, source, { folder, documents, files: localFiles });
    if (kept) files = await storedFileDocuments(source);
  } catch (error) {
    if (error instanceof Failure) return { type: 'refused', code: error.code, detail: error.detail };
    throw error;
  }
  const outputs = analysisOutputs(analysis);
  return { type: 'done', outputs: packed({ ...outputs, documents: { ...outputs.documents, ...files } }) };
}

function packed({ documents, ...others }: AnalysisOutputs): PackedOutputs {
  const entries = Object.entries(documents).map(([name, document]) => [
    name,
    document instanceof Uint8Array ? bytesOfList(document, searchedFields[name]) : bytesOfDocument(document),
  ]);
  return { ...others, documents: Object.fromEntries(entries) };
}
