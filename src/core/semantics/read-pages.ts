import type { Language } from '../language/language.ts';
import { cachedLanguage } from './cached-language.ts';
import { pageShingles, type ShingledText } from './duplicates/shingles.ts';
import { candidatesKept, prunedCandidates } from './keyphrases/candidate-pruning.ts';
import {
  countPhrases,
  type Keyphrase,
  minWords,
  pageCandidates,
  rankKeyphrases,
  rankSiteKeyphrases,
} from './keyphrases/keyphrases.ts';
import { onePage, PhraseCounts } from './keyphrases/phrase-counts.ts';
import type { TextCandidates } from './keyphrases/text-candidates.ts';
import type { PageText } from './page-text.ts';
import type { LanguageIndex } from './site-index.ts';

/** Keyphrases of a page. Working assumption. */
const keyphrasesPerPage = 15;

/** Keyphrases and shingles of the pages of one language, each read once: only candidates that may be keyphrases are kept. */
export function readPages(
  pages: readonly PageText[],
  part: LanguageIndex,
  own: Language,
): { keyphrases: Keyphrase[][]; shingles: ShingledText[] } {
  const language = cachedLanguage(own);
  const stems = { pages: pages.length, ofStem: (stem: string) => part.df[part.termOf.get(stem) ?? -1] ?? 1 };
  const limit = pages.length > candidatesKept.manyPages ? candidatesKept.ofMany : candidatesKept.usual;
  const phrases = new PhraseCounts();
  const shingles: ShingledText[] = [];
  const candidates = pages.map((page, row): TextCandidates | null => {
    language.forget();
    const all = part.words[row]! < minWords ? null : pageCandidates(page, language);
    shingles.push(pageShingles(page, language));
    if (all === null || pages.length < 2) return all;
    countPhrases(phrases, all);
    return prunedCandidates(all, stems, language, { profile: 'web', limit });
  });
  if (pages.length < 2) {
    const keyphrases = candidates.map((one) => (one === null ? [] : rankKeyphrases(one, own, keyphrasesPerPage)));
    return { keyphrases, shingles };
  }
  const frequencies = { ...stems, ofPhrase: (key: string) => phrases.of(key) ?? onePage };
  const options = { profile: 'web', limit: keyphrasesPerPage } as const;
  return { keyphrases: rankSiteKeyphrases(candidates, frequencies, own, options), shingles };
}
