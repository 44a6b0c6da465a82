import { parentPort } from 'node:worker_threads';
import { InternedParts } from '../../core/pages/packing/interned-parts.ts';
import type { PageRecord } from '../../core/pages/page.ts';
import type { ProbeTarget } from '../../core/pages/probe.ts';
import { ProbeTargets } from '../../core/pages/probe-targets.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { siteScope } from '../../core/values/url.ts';
import { localFiles } from '../../io/files.ts';
import { loadLanguages } from '../../io/lexicon.ts';
import { compileAs } from '../../io/platform-flags.ts';
import type { PageBytes, PageParts } from '../../io/services/open-crawl.ts';
import { bytesOfDocument, bytesOfList } from '../../io/store/document-bytes.ts';
import { pageOfBytes, pageOfParts } from '../../io/store/pages/page-bytes.ts';
import { type AnalysisInput, analyseCrawl } from '../../core/analysis/analyse-crawl.ts';
import { analysisFiles, auditDocx } from '../files/audit-files.ts';
import { type AnalysisOutputs, analysisOutputs } from '../sites/analysis-outputs.ts';
import type { AuditDocument } from '../inputs/audit-input.ts';
import type { ProgressEvent } from '../operation.ts';

/**
 * What the thread is told: pages in batches, in any order, as they were read or as they are stored, then what of them is
 * to be asked for, then one `run`. `forget`: the pages so far are told again.
 */
export type AnalysisRequest =
  | { readonly type: 'parts'; readonly pages: readonly HandedParts[]; readonly numbers: Int32Array }
  | { readonly type: 'forget' }
  | { readonly type: 'pages'; readonly pages: readonly HandedPage[]; readonly bodies: Uint8Array }
  | { readonly type: 'targets'; readonly seed: string }
  | { readonly type: 'run'; readonly input: Omit<AnalysisInput, 'pages' | 'languages'>; readonly files: AuditFiles };

/** A page whose body is the next `length` bytes. */
type HandedPage = Omit<PageBytes, 'body'> & { readonly length: number };

/** A page whose numbers are the next `count`. */
type HandedParts = Omit<PageParts, 'numbers'> & { readonly count: number };

/** Where the files of the audit go, their language, and the documents wished beside them; no folder, no file. */
export interface AuditFiles {
  readonly folder: string | null;
  readonly locale: Locale;
  /** `day`: the one their properties tell. */
  readonly documents?: { readonly kinds: readonly AuditDocument[]; readonly day: string };
}

/** Documents leave packed: their bytes cross threads faster than what they say. */
export type PackedOutputs = Omit<AnalysisOutputs, 'documents'> & {
  readonly documents: Readonly<Record<string, Uint8Array>>;
};

export type AnalysisReply =
  | { readonly type: 'taken' }
  | { readonly type: 'targets'; readonly targets: readonly ProbeTarget[] }
  | { readonly type: 'progress'; readonly event: ProgressEvent }
  | { readonly type: 'done'; readonly outputs: PackedOutputs }
  /** A refusal that we foresee, such as a full disk: an error that crosses threads loses its class. */
  | { readonly type: 'refused'; readonly code: Failure['code']; readonly detail: Text };

const port = parentPort;
if (port !== null) {
  const reply = (message: AnalysisReply): void => port.postMessage(message);
  let pages: PageRecord[] = [];
  let known: InternedParts | null = new InternedParts();
  port.on('message', (request: AnalysisRequest) => {
    if (request.type === 'forget') {
      pages = [];
      known = new InternedParts();
      return reply({ type: 'taken' });
    }
    if (request.type === 'parts') {
      let end = 0;
      for (const { count, ...parts } of request.pages) {
        pages.push(pageOfParts({ ...parts, numbers: request.numbers.subarray(end, (end += count)) }, known));
      }
      return reply({ type: 'taken' });
    }
    if (request.type === 'pages') {
      let end = 0;
      for (const { length, ...page } of request.pages) {
        pages.push(pageOfBytes({ ...page, body: request.bodies.subarray(end, (end += length)) }, known));
      }
      return reply({ type: 'taken' });
    }
    // Those of the store come in this order already.
    pages.sort((a, b) => (a.url < b.url ? -1 : 1));
    if (request.type === 'targets') return reply({ type: 'targets', targets: targetsOf(pages, request.seed) });
    known = null;
    void answered(pages, request, (event) => reply({ type: 'progress', event })).then(reply);
  });
}

function targetsOf(pages: readonly PageRecord[], seed: string): ProbeTarget[] {
  const targets = new ProbeTargets(siteScope(seed));
  for (const page of pages) targets.add(page);
  return targets.list();
}

async function answered(
  pages: readonly PageRecord[],
  { input, files }: Extract<AnalysisRequest, { type: 'run' }>,
  progress: (event: ProgressEvent) => void,
): Promise<AnalysisReply> {
  if (input.semantics) compileAs('thorough');
  const analysis = analyseCrawl({ ...input, pages, languages: loadLanguages() }, (phase) =>
    progress({ phase, done: 0, total: null, unit: 'page' }),
  );
  try {
    if (files.folder !== null) {
      progress({ phase: 'files', done: 0, total: null, unit: 'file' });
      for (const [name, text] of Object.entries(analysisFiles(analysis, files.locale))) {
        await localFiles.writeLines(`${files.folder}/${name}`, text());
      }
      if (files.documents?.kinds.includes('docx')) {
        await localFiles.write(
          `${files.folder}/report.docx`,
          await auditDocx(analysis, files.locale, files.documents.day),
        );
      }
    }
  } catch (error) {
    if (error instanceof Failure) return { type: 'refused', code: error.code, detail: error.detail };
    throw error;
  }
  const { documents, ...others } = analysisOutputs(analysis);
  const packed = Object.entries(documents).map(([name, document]) => [
    name,
    document instanceof Uint8Array ? bytesOfList(document) : bytesOfDocument(document),
  ]);
  return { type: 'done', outputs: { ...others, documents: Object.fromEntries(packed) } };
}
