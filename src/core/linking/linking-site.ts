import type { Language } from '../language/language.ts';
import type { LanguageIndex } from '../semantics/site-index.ts';
import { contentStems } from '../semantics/terms.ts';
import { anchorUsage } from './anchors/anchor-usage.ts';
import type { RunChoice } from './anchors/anchor-runs.ts';
import { type AnchorPlace, anchorPlace } from './anchors/anchor-place.ts';
import { inverseFrequencies, type LinkScorer, linkScorer } from './scoring/link-scorer.ts';
import type { LinkingPage } from './linking-page.ts';
import { reversed } from './scoring/link-proximity.ts';
import { pageMeanings } from './scoring/page-embeddings.ts';
import { type PageNames, pageNames } from './candidates/page-names.ts';
import { type BlocksRead, type ReadPage, readPage } from './page-sentences.ts';
import { type StemIds, stemIds } from './scoring/stem-ids.ts';
import {
  type AnchorWorth,
  anchorStems,
  ownTitle,
  properNames,
  type TargetVocabulary,
  targetVocabulary,
} from './candidates/target-vocabulary.ts';

/** Pages of one language, ready to be compared: row = row of the index, null where the page is not known. */
export interface LinkingSite {
  readonly pages: readonly (LinkingPage | null)[];
  readonly pageOf: (url: string) => LinkingPage | null;
  /** Rows each page links to in its main content. */
  readonly links: readonly (readonly number[])[];
  /** Rows that link to each page, ascending. */
  readonly inLinks: readonly (readonly number[])[];
  readonly index: LanguageIndex;
  readonly language: Language;
  readonly scorer: LinkScorer;
  readonly names: PageNames;
  /** Content stems of each page's title. */
  readonly titles: readonly (readonly number[])[];
  /** More than one title holds all of these stems. */
  readonly inSeveralTitles: (ids: readonly number[]) => boolean;
  readonly stems: StemIds;
  /** Null where the page may not receive a link. */
  readonly vocabularyOf: (row: number) => TargetVocabulary | null;
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
  const inLinks = reversed(links);
  const idf = inverseFrequencies(index);
  const stems = stemIds(index, idf);
  const titles = pages.map((page) =>
    page === null ? [] : contentStems(ownTitle(page.text.title), language).map((stem) => stems.idOf(stem)),
  );
  const usage = anchorUsage(
    pages.map((page) => (page === null ? [] : anchorStems(page, language).map((own) => own.map(stems.idOf)))),
    index,
  );
  const worthFor =
    (row: number): AnchorWorth =>
    (ids) => ({ commonness: usage.commonness(ids, row), linked: usage.linkProbability(ids) });
  return {
    pages,
    pageOf: (url) => pages[rowOf.get(url) ?? -1] ?? null,
    links,
    inLinks,
    index,
    language,
    scorer: linkScorer(index, { links, inLinks, titles, usage, meanings: pageMeanings(pages) }),
    names: pageNames(
      pages.map((page, row) => (page?.mayReceive ? properNames(page, stems, language, worthFor(row)) : [])),
      stems,
    ),
    titles,
    inSeveralTitles: severalTitles(titles),
    stems,
    vocabularyOf: kept((row) => {
      const page = pages[row];
      return page?.mayReceive ? targetVocabulary(page, stems, language, worthFor(row)) : null;
    }),
  };
}

function severalTitles(titles: readonly (readonly number[])[]): (ids: readonly number[]) => boolean {
  const titlesWith = new Map<number, (readonly number[])[]>();
  for (const title of titles) {
    for (const id of new Set(title)) {
      const known = titlesWith.get(id);
      if (known === undefined) titlesWith.set(id, [title]);
      else known.push(title);
    }
  }
  return (ids) => {
    const lists = ids.map((id) => titlesWith.get(id) ?? []).sort((a, b) => a.length - b.length);
    let found = 0;
    for (const title of lists[0] ?? []) {
      if (ids.every((id) => title.includes(id))) found += 1;
      if (found > 1) return true;
    }
    return false;
  };
}

/** Vocabularies kept at once: pages near one another in the list of addresses name the same targets. */
const mostVocabularies = 5_000;

function kept(read: (row: number) => TargetVocabulary | null): (row: number) => TargetVocabulary | null {
  const known = new Map<number, TargetVocabulary | null>();
  return (row) => {
    let vocabulary = known.get(row);
    if (vocabulary === undefined) {
      vocabulary = read(row);
      if (known.size >= mostVocabularies) known.clear();
      known.set(row, vocabulary);
    }
    return vocabulary;
  };
}

/** The sentences of a page that may carry a link; all of them, headings too, to find links that exist. */
export function sentencesOf(site: LinkingSite, row: number, blocks: BlocksRead = 'open'): ReadPage {
  const page = site.pages[row];
  return page === null || page === undefined
    ? { sentences: [], sentencesOf: new Map() }
    : readPage(page.text, page.taken, site.stems, site.language, blocks);
}

/** Where a page can name the one at `target`, whatever the words are worth without a choice. */
export function placeIn(
  site: LinkingSite,
  page: ReadPage,
  target: number,
  choice: RunChoice | null = null,
): AnchorPlace | null {
  const vocabulary = site.vocabularyOf(target);
  return vocabulary === null ? null : anchorPlace(page, vocabulary, site.stems, site.language, choice);
}
