import type { Language } from '../language/language.ts';
import type { LanguageIndex } from '../semantics/site-index.ts';
import { contentStems } from '../semantics/terms.ts';
import { type AnchorPlace, anchorPlace } from './anchors/anchor-place.ts';
import type { RunChoice } from './anchors/anchor-run.ts';
import { type AnchorUsage, anchorUsage } from './anchors/anchor-usage.ts';
import { type PageNames, pageNames } from './candidates/page-names.ts';
import { nameInTitle } from './candidates/page-title.ts';
import {
  type AnchorWorth,
  anchorStems,
  distinctiveNames,
  type TargetVocabulary,
  targetVocabulary,
} from './candidates/target-vocabulary.ts';
import type { LinkingPage } from './linking-page.ts';
import { type BlockChoice, type PageSentences, readSentences } from './page-sentences.ts';
import { reversed } from './scoring/link-proximity.ts';
import { inverseFrequencies, LinkScorer } from './scoring/link-scorer.ts';
import { embeddingCosine } from './scoring/page-embeddings.ts';
import { stemIds } from './scoring/stem-ids.ts';
import type { TextReader } from './text-reader.ts';

/** Pages of one language, prepared for comparison; rows are those of the index, null where the page is not known. */
export interface LinkingSite extends TextReader {
  readonly pages: readonly (LinkingPage | null)[];
  readonly pageOf: (url: string) => LinkingPage | null;
  /** Rows each page links to in its main content. */
  readonly links: readonly (readonly number[])[];
  /** Rows that link to each page, ascending. */
  readonly inLinks: readonly (readonly number[])[];
  readonly index: LanguageIndex;
  readonly scorer: LinkScorer;
  readonly names: PageNames;
  /** Content stems of each page's title. */
  readonly titles: readonly (readonly number[])[];
  /** True when more than one title contains all of these stems. */
  readonly inSeveralTitles: (ids: readonly number[]) => boolean;
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
  const stems = stemIds(index, inverseFrequencies(index));
  const titles = pages.map((page) =>
    page === null ? [] : contentStems(nameInTitle(page.text.title), language).map((stem) => stems.idOf(stem)),
  );
  const usage = anchorUsage(
    pages.map((page) => (page === null ? [] : anchorStems(page, language).map((own) => own.map(stems.idOf)))),
    index,
  );
  return {
    pages,
    pageOf: (url) => pages[rowOf.get(url) ?? -1] ?? null,
    links,
    inLinks,
    index,
    language,
    scorer: new LinkScorer(index, { links, inLinks, titles, usage, embeddings: embeddingCosine(pages) }),
    names: pageNames(
      pages.map((page, row) => (page?.mayReceive ? distinctiveNames(page, stems, language, worthFor(usage, row)) : [])),
      stems,
    ),
    titles,
    inSeveralTitles: titleCounter(titles),
    stems,
    vocabularyOf: cachedByRow((row) => {
      const page = pages[row];
      return page?.mayReceive ? targetVocabulary(page, stems, language, worthFor(usage, row)) : null;
    }),
  };
}

function worthFor(usage: AnchorUsage, row: number): AnchorWorth {
  return (ids) => ({ commonness: usage.commonness(ids, row), linked: usage.linkProbability(ids) });
}

function titleCounter(titles: readonly (readonly number[])[]): (ids: readonly number[]) => boolean {
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

/** Vocabularies cached at once: pages with neighbouring addresses name the same targets. */
const maxVocabularies = 5_000;

function cachedByRow(read: (row: number) => TargetVocabulary | null): (row: number) => TargetVocabulary | null {
  const known = new Map<number, TargetVocabulary | null>();
  return (row) => {
    let vocabulary = known.get(row);
    if (vocabulary === undefined) {
      vocabulary = read(row);
      if (known.size >= maxVocabularies) known.clear();
      known.set(row, vocabulary);
    }
    return vocabulary;
  };
}

/** The sentences of a page that may carry a link; `all` includes those of headings and other closed blocks. */
export function sentencesOf(site: LinkingSite, row: number, blocks: BlockChoice = 'open'): PageSentences {
  const page = site.pages[row];
  return page === null || page === undefined
    ? { sentences: [], sentencesOf: new Map() }
    : readSentences(page, site, blocks);
}

/** The best place on a page for a link to the page at `target`. Without a choice, all words are eligible. */
export function placeIn(
  site: LinkingSite,
  page: PageSentences,
  target: number,
  choice: RunChoice | null = null,
): AnchorPlace | null {
  const vocabulary = site.vocabularyOf(target);
  return vocabulary === null ? null : anchorPlace(page, vocabulary, site, choice);
}
