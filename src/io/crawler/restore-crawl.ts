import type { CrawlJournal } from '../services.ts';
import type { Frontier } from './frontier.ts';
import type { TrapFacts, Traps } from './traps.ts';

/** Puts an interrupted crawl back as its journal knows it; answers how many URLs were done. */
export async function restoreCrawl(journal: CrawlJournal, frontier: Frontier, traps: Traps): Promise<number> {
  let count = 0;
  for (const { row, done } of await journal.frontier()) {
    frontier.restore(row, done);
    if (done) count++;
  }
  const notes = await journal.notes();
  if (Array.isArray(notes.traps)) traps.restore(notes.traps as TrapFacts[]);
  return count;
}
