import { countPhrases } from '../../src/core/semantics/keyphrases/keyphrases.ts';
import { onePage, PhraseCounts } from '../../src/core/semantics/keyphrases/phrase-counts.ts';
import type { SiteFrequencies } from '../../src/core/semantics/keyphrases/site-features.ts';
import type { TextCandidates } from '../../src/core/semantics/keyphrases/text-candidates.ts';
import type { LanguageIndex } from '../../src/core/semantics/site-index.ts';

/** Frequencies over the pages of one language: stems from their index, phrases from their candidates. */
export function phraseFrequencies(
  candidates: readonly (TextCandidates | null)[],
  index: LanguageIndex,
): SiteFrequencies {
  const phrases = new PhraseCounts();
  for (const one of candidates) if (one !== null) countPhrases(phrases, one);
  return {
    pages: candidates.length,
    ofStem: (stem) => index.df[index.termOf.get(stem) ?? -1] ?? 1,
    ofPhrase: (key) => phrases.of(key) ?? onePage,
  };
}
