import type { CrawlJournal } from '../../services/crawl-journal.ts';
import { unasked } from '../admission.ts';
import type { Frontier } from '../frontier.ts';
import type { KnownPages } from './known-pages.ts';
import { readTrace } from '../parsing/page-trace.ts';
import type { Reasons } from '../reasons.ts';
import type { TrapFacts, Traps } from '../traps/traps.ts';

/**
 * Puts an interrupted crawl back as its journal knows it, without reading its pages again: for crawls so large that the
 * order of answers decides anyway. Answers how many URLs were done, and how many of them were asked for and were pages.
 */
export async function restoreCrawl(
  journal: CrawlJournal,
  frontier: Frontier,
  traps: Traps,
  reasons: Reasons,
  known: KnownPages,
): Promise<{ done: number; asked: number; pages: number }> {
  const counts = { done: 0, asked: 0, pages: 0 };
  for (const { row, trace: line } of await journal.frontier()) {
    frontier.restore(row, line !== null);
    if (line === null) continue;
    const { template, ...trace } = readTrace(line);
    counts.done++;
    if (template !== null) {
      counts.pages++;
      known.count(trace.change);
      traps.seen({ ...trace, url: row.url, template, listed: row.inSitemap });
    }
    if (!trace.reasons.some((reason) => unasked.has(reason))) counts.asked++;
    for (const reason of trace.reasons) reasons.add(reason, row.url);
  }
  traps.settle();
  const notes = await journal.notes();
  if (Array.isArray(notes.traps)) traps.restore(notes.traps as TrapFacts[]);
  return counts;
}
