import type { PhraseLedger } from '../messages/phrase-ledger.ts';
import { wordsOf } from '../messages/phrase-ledger.ts';
import type { Layout } from './text-kind.ts';

/** What announces a text: its first sentence, what follows and its button; empty where there is none. */
export interface Announcement {
  readonly hook: string;
  readonly body: string;
  readonly cta: string;
  readonly otherHook: string;
}

/** Sentences that are kept or left out together: a question goes with its answer. */
function unitsOf(sentences: readonly string[]): string[][] {
  const units: string[][] = [];
  for (const sentence of sentences) {
    const last = units.at(-1);
    if (last?.length === 1 && asks(last[0]) && !asks(sentence)) last.push(sentence);
    else units.push([sentence]);
  }
  return units;
}

const asks = (sentence: string | undefined): boolean => sentence?.endsWith('?') === true;

/** The announcement of a text, without the sentences that share a long run of words with another one of the plan. */
export function announcementOf(ledger: PhraseLedger, { sentences, cta, variant }: Layout): Announcement {
  const kept: string[] = [];
  for (const unit of unitsOf(sentences)) {
    if (ledger.isFresh(unit.join(' '), wordsOf(kept.join(' ')))) kept.push(...unit);
  }
  const [hook = sentences[0] ?? '', ...rest] = kept;
  ledger.keep([hook, ...rest, cta]);
  return { hook, body: rest.join(' '), cta, otherHook: variant.text };
}
