import { detachString } from '../../values/strings/detach-string.ts';
import { withoutInvisible } from '../normalize-text.ts';
import { englishStem } from './stem.ts';

/** What is known of a word independently of its sentence. */
export interface EnglishWord {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  /** A URL or an e-mail address. */
  readonly isAddress: boolean;
}

/** Bounds the memory of a thread; most sites have fewer distinct words. */
const maxCached = 100_000;
const cached = new Map<string, EnglishWord>();

export function englishWord(written: string): EnglishWord {
  const known = cached.get(written);
  if (known !== undefined) return known;
  const text = detachString(written);
  const lower = withoutInvisible(text).toLowerCase();
  const word = { text, lower, stem: englishStem(text), isAddress: /^(?:https?:|www\.)|[^@]@[^@]/.test(lower) };
  if (cached.size >= maxCached) cached.clear();
  cached.set(text, word);
  return word;
}
