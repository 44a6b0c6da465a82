import { parentPort } from 'node:worker_threads';
import type { PageRecord } from '../core/pages/page.ts';
import type { Locale } from '../core/values/locale.ts';
import { loadLanguages } from '../io/lexicon.ts';
import { type AnalysisInput, analyseCrawl } from './analyse-crawl.ts';
import { type AnalysisOutputs, analysisOutputs } from './analysis-outputs.ts';
import type { ProgressEvent } from './operation.ts';

/** What the thread is told: pages in batches, sorted by URL, then one `run`. */
export type AnalysisRequest =
  | { readonly type: 'pages'; readonly pages: readonly PageRecord[] }
  | { readonly type: 'run'; readonly input: Omit<AnalysisInput, 'pages' | 'languages'>; readonly locale: Locale };

export type AnalysisReply =
  | { readonly type: 'taken' }
  | { readonly type: 'progress'; readonly event: ProgressEvent }
  | { readonly type: 'done'; readonly outputs: AnalysisOutputs };

const port = parentPort;
if (port !== null) {
  const pages: PageRecord[] = [];
  port.on('message', (request: AnalysisRequest) => {
    if (request.type === 'pages') {
      for (const page of request.pages) pages.push(page);
      port.postMessage({ type: 'taken' } satisfies AnalysisReply);
      return;
    }
    const languages = loadLanguages();
    const progress = (event: ProgressEvent): void =>
      port.postMessage({ type: 'progress', event } satisfies AnalysisReply);
    const analysis = analyseCrawl({ ...request.input, pages, languages }, progress);
    port.postMessage({ type: 'done', outputs: analysisOutputs(analysis, request.locale) } satisfies AnalysisReply);
  });
}
