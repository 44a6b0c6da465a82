import type { Language } from '../language/language.ts';
import type { LanguageIndex } from '../semantics/site-index.ts';
import { contentStems } from '../semantics/terms.ts';
import { type AnchorPlace, type AnchorRun, anchorPlace } from './anchors.ts';
import { inverseFrequencies, type LinkScorer, linkScorer, type PageStems } from './link-features.ts';
import type { LinkingPage } from './linking-page.ts';
import { type PageNames, pageNames } from './page-names.ts';
import { type ReadSentence, readSentences } from './read-blocks.ts';
import { ownTitle, type TargetVocabulary, targetVocabulary } from './target-vocabulary.ts';

/** Pages of one language, ready to be compared: row = row of the index, null where the page is not known. */
export interface LinkingSite {
  readonly pages: readonly (LinkingPage | null)[];
  readonly index: LanguageIndex;
  readonly language: Language;
  readonly scorer: LinkScorer;
  readonly names: PageNames;
  readonly vocabularies: readonly (TargetVocabulary | null)[];
  /** Pages that hold a stem. */
  readonly df: (stem: string) => number;
  readonly idf: (stem: string) => number;
}

export function linkingSite(
  pages: readonly (LinkingPage | null)[],
  index: LanguageIndex,
  language: Language,
): LinkingSite {
  const rowOf = new Map(pages.map((page, row) => [page?.text.url ?? '', row]));
  const links = pages.map((page, row) =>
    [...new Set((page?.contentTargets ?? []).flatMap((url) => rowOf.get(url) ?? []))].filter((to) => to !== row),
  );
  const stems = pages.map(
    (page): PageStems => ({
      title: page === null ? [] : contentStems(ownTitle(page.text.title), language),
      blocks: () => (page?.text.blocks ?? []).map((block) => contentStems(block.text, language)),
    }),
  );
  const idfs = inverseFrequencies(index);
  const df = (stem: string): number => index.df[index.termOf.get(stem) ?? -1] ?? 0;
  const idf = (stem: string): number => idfs[index.termOf.get(stem) ?? -1] ?? 0;
  const vocabularies = pages.map((page) => (page?.mayReceive ? targetVocabulary(page, language) : null));
  return {
    pages,
    index,
    language,
    scorer: linkScorer(index, links, stems),
    names: pageNames(vocabularies, idf),
    vocabularies,
    df,
    idf,
  };
}

/** The sentences of a page that may carry a link; `everywhere` reads headings too, to find links that exist. */
export function sentencesOf(site: LinkingSite, row: number, everywhere = false): ReadSentence[] {
  const page = site.pages[row];
  return page === null || page === undefined ? [] : readSentences(page.text, page.taken, site.language, everywhere);
}

/** Where a page can name the one at `target`, whatever the words are worth when `accepts` is left out. */
export function placeIn(
  site: LinkingSite,
  sentences: readonly ReadSentence[],
  target: number,
  accepts: (run: AnchorRun) => boolean = () => true,
): AnchorPlace | null {
  const vocabulary = site.vocabularies[target];
  return vocabulary === null || vocabulary === undefined
    ? null
    : anchorPlace(sentences, vocabulary, site.idf, site.language, accepts);
}
