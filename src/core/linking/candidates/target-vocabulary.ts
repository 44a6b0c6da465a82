import type { Language } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import { contentStems } from '../../semantics/terms.ts';
import { anchorThresholds } from '../anchors/anchor-thresholds.ts';
import { maxAnchors } from '../anchors/literal-names.ts';
import { folded } from '../folded-text.ts';
import type { LinkingPage } from '../linking-page.ts';
import { idfSum, type StemIds } from '../scoring/stem-ids.ts';
import { nameInTitle, shortNames } from './page-title.ts';

/** One way to name a page: its content stems, and how surely they mean that page. */
export interface PageName {
  readonly ids: readonly number[];
  /** Weight when a place for a link is searched, 0–1: 1 for the title, less for a keyphrase or a heading. */
  readonly weight: number;
  /**
   * How well it distinguishes this page from the others, 0–1: title, its first part and anchors in use; 0 for other
   * names.
   */
  readonly identifies: number;
  /** Sum of the idf of its distinct stems. */
  readonly total: number;
  /** Number of links that use it; 0 for words of the page itself. */
  readonly uses: number;
}

/** The names of a target. */
export interface TargetVocabulary {
  /** Distinctive names first; no two with the same stems. */
  readonly names: readonly PageName[];
  /** By stem, the places in `names` of those that contain it. */
  readonly namesOf: ReadonlyMap<number, readonly number[]>;
  /** Stems of the distinctive names. */
  readonly proper: ReadonlySet<number>;
  /** Head of each distinctive name: its first stem in French, its last in English. */
  readonly heads: ReadonlySet<number>;
  /** Stems of the title, then of its first part. */
  readonly titles: readonly (readonly number[])[];
  /** The folded words of the title; empty for a title too long to be found in a text. */
  readonly titleWords: readonly string[];
}

/** Fitted on the anchors of two sites in two languages (bench/notes/0120). */
const weights = { title: 1, used: 1, short: 0.95, keyphrase: 0.3, heading: 0.5 } as const;
/** How well names identify a page (bench/notes/0120, 0186). */
const identifying = {
  /** A title with a comment: the words of the comment may be about other pages. */
  longTitle: 0.8,
  shortTitle: 0.95,
  /** An anchor of one link without a word of the title: an index entry, a "see also". */
  usedOnce: 0.6,
  /** Words that are not in the title and are rarely a link where they occur ("adresse IP"). */
  rarelyLinked: 0.4,
} as const;
/** Milne & Witten (2008) drop words that are a link in less than 6.5 % of their occurrences in an encyclopedia. */
const minLinkProbability = 0.065;
/** Words more often linked to other pages than this share are weighted by their commonness. */
const minCommonness = 0.5;
/** Working assumptions. */
const maxKeyphrases = 5;
const maxHeadings = 12;
/** Words of the longest title that is searched word for word. */
const maxTitleWords = 15;

type Named = Pick<LinkingPage, 'keyphrases' | 'anchorsIn' | 'partAnchorsIn' | 'text'>;

/** Commonness of an anchor for the page, and its link probability. */
export type AnchorWorth = (ids: readonly number[]) => { readonly commonness: number; readonly linked: number };

/** For a page without links. */
const unmeasured: AnchorWorth = () => ({ commonness: 1, linked: 1 });

/** The names of a page: its title, anchors in use, keyphrases and headings. */
export function targetVocabulary(
  page: Named,
  stems: StemIds,
  language: Language,
  worthOf: AnchorWorth = unmeasured,
): TargetVocabulary {
  const builder = new NameBuilder(stems, language);
  builder.addDistinctive(page, worthOf);
  for (const phrase of page.keyphrases.slice(0, maxKeyphrases)) builder.add(phrase, weights.keyphrase, 0);
  for (const heading of page.text.headings.slice(0, maxHeadings)) builder.add(nameInTitle(heading), weights.heading, 0);
  const { names } = builder;
  const distinctive = names.filter((name) => name.identifies >= anchorThresholds.minName);
  return {
    names,
    namesOf: namesByStem(names),
    proper: new Set(distinctive.flatMap((name) => name.ids)),
    titles: titlesOf(page).map((title) => builder.idsOf(contentStems(title, language))),
    heads: new Set(distinctive.map((name) => (language.code === 'fr' ? name.ids[0]! : name.ids.at(-1)!))),
    titleWords: titleWords(nameInTitle(page.text.title), language),
  };
}

/** The names that distinguish a page from the others: its title, the first part of it, and anchors in use. */
export function distinctiveNames(
  page: Named,
  stems: StemIds,
  language: Language,
  worthOf: AnchorWorth = unmeasured,
): readonly PageName[] {
  const builder = new NameBuilder(stems, language);
  builder.addDistinctive(page, worthOf);
  return builder.names;
}

class NameBuilder {
  readonly names: PageName[] = [];
  private readonly stems: StemIds;
  private readonly language: Language;
  private readonly seen = new Set<string>();

  constructor(stems: StemIds, language: Language) {
    this.stems = stems;
    this.language = language;
  }

  idsOf(stems: readonly string[]): number[] {
    return stems.map((stem) => this.stems.idOf(stem));
  }

  add(text: string, weight: number, identifies: number, uses = 0): void {
    const ids = this.idsOf(contentStems(text, this.language));
    const key = ids.join(' ');
    if (key === '' || this.seen.has(key)) return;
    this.seen.add(key);
    this.names.push({ ids, weight, identifies, total: idfSum(ids, this.stems), uses });
  }

  addDistinctive(page: Named, worthOf: AnchorWorth): void {
    const { language } = this;
    const [title = '', ...shorter] = titlesOf(page);
    this.add(title, weights.title, shorter.length > 0 ? identifying.longTitle : 1);
    const titleStems = new Set(contentStems(title, language));
    const sharesTitle = (key: string): boolean => key.split(' ').some((stem) => titleStems.has(stem));
    for (const [key, { text, count }] of usedAnchors(page.anchorsIn, language)) {
      const { commonness, linked } = worthOf(this.idsOf(key.split(' ')));
      const foreign = linked < minLinkProbability ? identifying.rarelyLinked : count > 1 ? 1 : identifying.usedOnce;
      const here = commonness < minCommonness ? commonness : 1;
      this.add(text, weights.used * here, (sharesTitle(key) ? 1 : foreign) * here, count);
    }
    for (const [key, { text }] of usedAnchors(page.partAnchorsIn ?? [], language))
      if (sharesTitle(key)) this.add(text, weights.used, identifying.usedOnce);
    for (const name of shorter) this.add(name, weights.short, identifying.shortTitle);
  }
}

function titlesOf({ text }: Named): string[] {
  const title = nameInTitle(text.title);
  return [title, ...shortNames(title)];
}

function namesByStem(names: readonly PageName[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  names.forEach(({ ids }, at) => {
    for (const id of ids) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  });
  return found;
}

/** Content stems of each anchor of a link to the page, without generic anchors. */
export function anchorStems(page: Pick<LinkingPage, 'anchorsIn'>, language: Language): string[][] {
  return page.anchorsIn.slice(0, maxAnchors).flatMap((text) => {
    const stems = language.genericAnchors.has(folded(text)) ? [] : contentStems(text, language);
    return stems.length === 0 ? [] : [stems];
  });
}

function usedAnchors(anchors: readonly string[], language: Language): Map<string, { text: string; count: number }> {
  const uses = new Map<string, { text: string; count: number }>();
  for (const text of anchors.slice(0, maxAnchors)) {
    if (language.genericAnchors.has(folded(text))) continue;
    const key = contentStems(text, language).join(' ');
    if (key !== '') uses.set(key, { text: uses.get(key)?.text ?? text, count: (uses.get(key)?.count ?? 0) + 1 });
  }
  return uses;
}

const articles = wordList("le la les l' un une des the a an");

function titleWords(title: string, language: Language): string[] {
  const words = language.words(title).map((token) => folded(token.text));
  while (articles.has(words[0] ?? '')) words.shift();
  return words.length > maxTitleWords ? [] : words;
}
