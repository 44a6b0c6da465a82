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

/** The announcement of a text, without the sentences that share a long run of words with another one of the plan. */
export function announcementOf(ledger: PhraseLedger, { sentences, cta, variant }: Layout): Announcement {
  const kept: string[] = [];
  for (const sentence of sentences) {
    if (ledger.isFresh(sentence, wordsOf(kept.join(' ')))) kept.push(sentence);
  }
  const [hook = sentences[0] ?? '', ...rest] = kept;
  ledger.keep([hook, ...rest, cta]);
  return { hook, body: rest.join(' '), cta, otherHook: variant.text };
}
