import type { CrawlJournal } from '../../services/crawl-journal.ts';
import { neverFetched } from '../admission.ts';
import type { Frontier } from '../frontier.ts';
import type { IncompleteReasons } from '../incomplete-reasons.ts';
import { readTrace } from '../parsing/page-trace.ts';
import type { TrapFacts, Traps } from '../traps/traps.ts';
import type { KnownPages } from './known-pages.ts';

export interface RestoredParts {
  readonly frontier: Frontier;
  readonly traps: Traps;
  readonly reasons: IncompleteReasons;
  readonly known: KnownPages;
}

/**
 * Restores an interrupted crawl from its journal without reading its pages: for crawls so large that the order of responses
 * decides anyway. Returns how many URLs were done, and how many of them were fetched and were pages.
 */
export async function restoreCrawl(
  journal: CrawlJournal,
  { frontier, traps, reasons, known }: RestoredParts,
): Promise<{ done: number; fetched: number; pages: number }> {
  const counts = { done: 0, fetched: 0, pages: 0 };
  for (const { row, trace: line } of await journal.frontier()) {
    frontier.restore(row, line !== null);
    if (line === null) continue;
    const { template, ...trace } = readTrace(line);
    counts.done++;
    if (template !== null) {
      counts.pages++;
      known.count(trace.change);
      traps.countPage({ ...trace, url: row.url, template, listed: row.inSitemap });
    }
    if (!trace.reasons.some((reason) => neverFetched.has(reason))) counts.fetched++;
    for (const reason of trace.reasons) reasons.add(reason, row.url);
  }
  traps.settle();
  const notes = await journal.notes();
  if (Array.isArray(notes.traps)) traps.restore(notes.traps as TrapFacts[]);
  return counts;
}
