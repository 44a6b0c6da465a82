import { detachString } from '../../values/strings/detach-string.ts';
import { withoutInvisible } from '../unify.ts';
import { englishStem } from './stem.ts';

/** What is known of a written word whatever its sentence, worked out once. */
export interface EnglishWord {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  /** A web or mail address. */
  readonly address: boolean;
}

/** Bounds the memory of a thread, not the vocabulary of a site. */
const mostKept = 100_000;
const kept = new Map<string, EnglishWord>();

export function englishWord(written: string): EnglishWord {
  const known = kept.get(written);
  if (known !== undefined) return known;
  const text = detachString(written);
  const lower = withoutInvisible(text).toLowerCase();
  const word = { text, lower, stem: englishStem(text), address: /^(?:https?:|www\.)|[^@]@[^@]/.test(lower) };
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, word);
  return word;
}
