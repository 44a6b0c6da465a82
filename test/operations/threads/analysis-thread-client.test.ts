import { expect, test } from 'vitest';
import type { CrawlFacts } from '../../../src/core/pages/page.ts';
import type { PageBytes } from '../../../src/io/services/open-crawl.ts';
import { bytesOfPages, partsOfPage } from '../../../src/io/store/pages/page-bytes.ts';
import { abandoned } from '../../../src/operations/operation.ts';
import { AnalysisThreadClient } from '../../../src/operations/threads/analysis-thread-client.ts';
import { at, recordsOf } from '../../support/records-of.ts';

const crawl: CrawlFacts = {
  seed: at('/'),
  complete: true,
  incompleteReasons: [],
  robots: { state: 'missing', status: 404, text: null, issues: [] },
  sitemaps: [],
  traps: [],
};

const noFiles = {
  folder: null,
  locale: 'fr',
  day: '2026-01-01',
  documents: [],
  dialect: 'local',
} as const;

async function* pages(): AsyncGenerator<PageBytes> {
  for (const record of recordsOf({ '/': ['/a'], '/a': ['/'] }))
    yield { url: record.url, inSitemap: record.inSitemap, body: bytesOfPages([partsOfPage(record)]), place: 0 };
}

/** Runs an analysis that is aborted after its pages were sent. */
async function abortedWith(reason: unknown): Promise<unknown> {
  const stop = new AbortController();
  async function* stopping(): AsyncGenerator<PageBytes> {
    yield* pages();
    stop.abort(reason);
  }
  const input = { crawl, personas: null, priorityUrls: null, semantics: false, seed: 1, today: '2026-01-01' };
  const context = {
    locale: 'fr',
    signal: stop.signal,
    progress: () => undefined,
    typedByPerson: false,
    workspace: 'local',
  } as const;
  return new AnalysisThreadClient(context).run(stopping(), input, noFiles);
}

test('a person who interrupts still gets the analysis of what was crawled', async () => {
  expect(await abortedWith(undefined)).toHaveProperty('counts.pages', 2);
}, 120_000);

test('the analysis of an abandoned job is terminated', async () => {
  await expect(abortedWith(abandoned)).rejects.toThrow('analysis thread ended');
}, 120_000);

test('followed pages, in any order, give the same analysis as the pages of the store', async () => {
  const input = { crawl, personas: null, priorityUrls: null, semantics: false, seed: 1, today: '2026-01-01' };
  const context = {
    locale: 'fr',
    signal: new AbortController().signal,
    progress: () => undefined,
    typedByPerson: false,
    workspace: 'local',
  } as const;
  const records = recordsOf({ '/': ['/a'], '/a': ['/'], '/b': ['/'] });
  const followed = new AnalysisThreadClient(context);
  await followed.follow(records.slice(1).map(partsOfPage));
  await followed.follow(records.slice(0, 1).map(partsOfPage));
  const outputs = await followed.run(null, input, noFiles);
  // Followed pages are dropped when the store has more.
  const both = new AnalysisThreadClient(context);
  await both.follow(records.slice(0, 1).map(partsOfPage));
  async function* stored(): AsyncGenerator<PageBytes> {
    for (const record of records)
      yield { url: record.url, inSitemap: record.inSitemap, body: bytesOfPages([partsOfPage(record)]), place: 0 };
  }
  expect(await both.run(stored(), input, noFiles)).toEqual(outputs);
  expect(outputs).toHaveProperty('counts.pages', 3);
}, 120_000);

test('the heap grows freely while a command follows a site that is not large, and never in a service', async () => {
  const grown: boolean[] = [];
  const context = { locale: 'fr', signal: new AbortController().signal, progress: () => undefined } as const;
  const page = partsOfPage(recordsOf({ '/': [] })[0]!);
  const letGrow = (freely: boolean): void => void grown.push(freely);
  const large = { ...page, texts: ' '.repeat(130 * 1024 * 1024) };
  const command = new AnalysisThreadClient({ ...context, typedByPerson: true, workspace: 'local' }, { letGrow });
  void command.follow([page]);
  void command.follow([page]);
  expect(grown).toEqual([true]);
  void command.follow([large]);
  void command.follow([page]);
  expect(grown).toEqual([true, false]);
  const stopped = new AnalysisThreadClient({ ...context, typedByPerson: true, workspace: 'local' }, { letGrow });
  void stopped.follow([page]);
  await stopped.close();
  expect(grown).toEqual([true, false, true, false]);
  const service = new AnalysisThreadClient({ ...context, typedByPerson: false, workspace: 'local' }, { letGrow });
  void service.follow([page]);
  await Promise.all([service.close(), command.close()]);
  expect(grown).toHaveLength(4);
}, 120_000);

test('an analysis that stays is judged for a company without its pages being sent again', async () => {
  const input = { crawl, personas: null, priorityUrls: null, semantics: false, seed: 1, today: '2026-01-01' };
  const context = {
    locale: 'fr',
    signal: new AbortController().signal,
    progress: () => undefined,
    typedByPerson: false,
    workspace: 'local',
  } as const;
  const company = { personas: null, priorityUrls: new Set([at('/a')]) };
  const stays = new AnalysisThreadClient(context, { stays: true });
  const before = await stays.run(pages(), input, noFiles);
  const after = await stays.forCompany(company, noFiles);
  expect(after).toEqual(await new AnalysisThreadClient(context).run(pages(), { ...input, ...company }, noFiles));
  expect(after).not.toEqual(before);
}, 120_000);
