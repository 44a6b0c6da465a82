import { expect, test } from 'vitest';
import type { PageRecord } from '../../../../src/core/pages/page.ts';
import { KnownUrl } from '../../../../src/io/crawler/journal/known-url.ts';
import { JournalWriter } from '../../../../src/io/crawler/journal/journal-writer.ts';
import { skippedRecord } from '../../../../src/io/crawler/parsing/page-record.ts';
import type { CrawlJournal } from '../../../../src/io/services/crawl-journal.ts';

const page = (index: number): PageRecord =>
  skippedRecord(new KnownUrl(`https://example.fr/${index}`, 'link', 0, 0), 'robots');

function journal(commit: CrawlJournal['commit']): CrawlJournal {
  return { resumed: false, frontier: async () => [], notes: async () => ({}), commit };
}

test('pages are stored in batches, one after the other, and none is lost', async () => {
  const sizes: number[] = [];
  let running = 0;
  const writer = new JournalWriter(
    journal(async ({ pages }) => {
      expect(++running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      sizes.push(pages.length);
    }),
  );
  for (let index = 0; index < 500; index++) {
    await writer.backpressure();
    writer.page(page(index));
  }
  await writer.flush();
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(500);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(64);
});

test('a few pages are stored after a moment without a flush', async () => {
  let stored = 0;
  const writer = new JournalWriter(journal(async ({ pages }) => void (stored += pages.length)));
  writer.page(page(1));
  for (let wait = 0; wait < 100 && stored === 0; wait++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(stored).toBe(1);
});

test('an error of the store ends the crawl', async () => {
  const writer = new JournalWriter(journal(() => Promise.reject(new Error('busy'))));
  writer.page(page(1));
  await expect(writer.flush()).rejects.toThrow('busy');
  await expect(writer.backpressure()).rejects.toThrow('busy');
});

test('discovered URLs without a page are stored too', async () => {
  const urls: string[] = [];
  const writer = new JournalWriter(
    journal(async ({ discovered }) => void urls.push(...discovered.map(({ url }) => url))),
  );
  writer.discover({ url: 'https://example.fr/a', depth: 1, source: 'link', inSitemap: false });
  await writer.flush();
  expect(urls).toEqual(['https://example.fr/a']);
});
