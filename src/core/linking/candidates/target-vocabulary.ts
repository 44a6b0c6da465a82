import type { Language } from '../../language/language.ts';
import { detachString } from '../../values/detach-string.ts';
import { contentStems } from '../../semantics/terms.ts';
import { anchorRules } from '../scoring/link-weights.ts';
import type { LinkingPage } from '../linking-page.ts';
import { type StemIds, weightOf } from '../scoring/stem-ids.ts';

/** One way to name a page: its content stems, and how surely they mean that page. */
export interface PageName {
  readonly ids: readonly number[];
  /** 0–1, to find the place: the title 1, a keyphrase or a heading less. */
  readonly weight: number;
  /** 0–1, to tell this page from the others: title, its first part and anchors in use; 0 for the rest. */
  readonly identifies: number;
  /** Σ idf of its distinct stems. */
  readonly total: number;
  /** Links that use it, 0 for what the page says of itself. */
  readonly uses: number;
}

/** What may name a target. */
export interface TargetVocabulary {
  /** Proper names first; no two of the same stems. */
  readonly names: readonly PageName[];
  /** For each of their stems, the names that hold it. */
  readonly namesOf: ReadonlyMap<number, readonly number[]>;
  /** Stems of its proper names, and the word each is about: the first in French, the last in English. */
  readonly proper: ReadonlySet<number>;
  readonly heads: ReadonlySet<number>;
  /** Stems of the title, and of its parts that stand for it. */
  readonly titles: readonly (readonly number[])[];
  /** The words of the title as they are written, folded; empty when it is a sentence rather than a name. */
  readonly titleWords: readonly string[];
}

/** Fitted on the real anchors of two sites in two languages (docs/decisions/0120). */
const weights = { title: 1, used: 1, short: 0.95, keyphrase: 0.3, heading: 0.5 } as const;
/** A title with a comment identifies by its first part; the comment's words may be anybody's. */
const longTitle = 0.8;
/** An anchor one link uses and that shares no word with the title: an entry of an index, a "see also". */
const usedOnce = 0.6;
/** Words that share none with the title and are hardly ever a link where they stand ("adresse IP") name nothing. */
const seldomLinked = 0.4;
/** Milne & Witten (2008) drop words linked less often than 6.5 % of the time in an encyclopedia. */
const leastLinked = 0.065;
/** Words that lead here less than half of the time name other pages as well. */
const mostlyHere = 0.5;
const mostKeyphrases = 5;
const mostHeadings = 12;

type Named = Pick<LinkingPage, 'keyphrases' | 'anchorsIn' | 'partAnchorsIn' | 'text'>;

/** What the links of the site say of an anchor: its commonness for this page and its link probability. */
export type AnchorWorth = (ids: readonly number[]) => { readonly commonness: number; readonly linked: number };

/** A page no link leads to yet. */
const asGiven: AnchorWorth = () => ({ commonness: 1, linked: 1 });

/** The names of a page: its title, anchors others use, its keyphrases and its headings. */
export function targetVocabulary(
  page: Named,
  stems: StemIds,
  language: Language,
  worthOf: AnchorWorth = asGiven,
): TargetVocabulary {
  const names = new Names(stems, language);
  addProperNames(names, page, language, worthOf);
  for (const phrase of page.keyphrases.slice(0, mostKeyphrases)) names.add(phrase, weights.keyphrase, 0);
  for (const heading of page.text.headings.slice(0, mostHeadings)) names.add(ownTitle(heading), weights.heading, 0);
  const proper = names.list.filter((name) => name.identifies >= anchorRules.weakestName);
  return {
    names: names.list,
    namesOf: namesByStem(names.list),
    proper: new Set(proper.flatMap((name) => name.ids)),
    titles: titlesOf(page).map((title) => names.idsOf(contentStems(title, language))),
    heads: new Set(proper.map((name) => (language.code === 'fr' ? name.ids[0]! : name.ids.at(-1)!))),
    titleWords: titleWords(ownTitle(page.text.title), language),
  };
}

/** The names that tell a page from the others: its title, the first part of it, and anchors in use. */
export function properNames(
  page: Named,
  stems: StemIds,
  language: Language,
  worthOf: AnchorWorth = asGiven,
): readonly PageName[] {
  const names = new Names(stems, language);
  addProperNames(names, page, language, worthOf);
  return names.list;
}

class Names {
  readonly list: PageName[] = [];
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
    this.list.push({ ids, weight, identifies, total: weightOf(ids, this.stems), uses });
  }
}

function titlesOf({ text }: Named): string[] {
  const title = ownTitle(text.title);
  return [title, ...shortTitles(title)];
}

function addProperNames(names: Names, page: Named, language: Language, worthOf: AnchorWorth): void {
  const [title = '', ...shorter] = titlesOf(page);
  names.add(title, weights.title, shorter.length > 0 ? longTitle : 1);
  const titleStems = new Set(contentStems(title, language));
  for (const [key, { text, count }] of anchorUses(page.anchorsIn, language)) {
    const stems = key.split(' ');
    const { commonness, linked } = worthOf(names.idsOf(stems));
    const speaksOfIt = stems.some((stem) => titleStems.has(stem));
    const worth = speaksOfIt ? 1 : linked < leastLinked ? seldomLinked : count > 1 ? 1 : usedOnce;
    const here = commonness < mostlyHere ? commonness : 1;
    names.add(text, weights.used * here, worth * here, count);
  }
  for (const [key, { text }] of anchorUses(page.partAnchorsIn ?? [], language))
    if (key.split(' ').some((stem) => titleStems.has(stem))) names.add(text, weights.used, usedOnce);
  for (const name of shorter) names.add(name, weights.short, 0.95);
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

/** Of a page thousands link to, the first anchors say how it is called. */
const mostAnchors = 500;

/** Content stems of the anchors that name something, one entry a link. */
export function anchorStems(page: Pick<LinkingPage, 'anchorsIn'>, language: Language): string[][] {
  return page.anchorsIn.slice(0, mostAnchors).flatMap((text) => {
    const stems = language.genericAnchors.has(folded(text)) ? [] : contentStems(text, language);
    return stems.length === 0 ? [] : [stems];
  });
}

function anchorUses(anchors: readonly string[], language: Language): Map<string, { text: string; count: number }> {
  const uses = new Map<string, { text: string; count: number }>();
  for (const text of anchors.slice(0, mostAnchors)) {
    if (language.genericAnchors.has(folded(text))) continue;
    const key = contentStems(text, language).join(' ');
    if (key !== '') uses.set(key, { text: uses.get(key)?.text ?? text, count: (uses.get(key)?.count ?? 0) + 1 });
  }
  return uses;
}

const articles = new Set("le la les l' un une des the a an".split(' '));
/** Longer titles are never found word for word. */
const longestTitle = 15;

function titleWords(title: string, language: Language): string[] {
  const words = language.words(title).map((token) => folded(token.text));
  while (articles.has(words[0] ?? '')) words.shift();
  return words.length > longestTitle ? [] : words;
}

/** What a title says before its comment: "Miel de garrigue, thym et romarin", "Alignement (paragraphe)". */
function shortTitles(title: string): string[] {
  const parts = title.split(/\s*[,:;?!(]\s+|\s+[:;?!(]\s*|\s+[-–—]\s+/).filter((part) => part.trim() !== '');
  return parts.length > 1 ? [parts[0]!] : [];
}

/**
 * The part of a title that names the page: before the site's name ("Miel de lavande | Le Rucher"), after a section
 * number ("6.3. Commande apt-cache").
 */
export function ownTitle(title: string): string {
  const own = title.split(/\s+[|–—·]\s+/)[0] ?? title;
  const named = own.replace(/^\s*(?:(?:chapter|chapitre|section)\s+)?\d+(?:\.\d+)*\.?\s*[:.–—]?\s+(?=\p{L})/iu, '');
  return named === '' ? own : named;
}

/** Lower case without accents, as the lists of generic anchors are written. */
export function folded(text: string): string {
  if (isFolded(text)) return text;
  if (ascii.test(text)) return text.toLowerCase().trim();
  let plain = foldedWords.get(text);
  if (plain === undefined) {
    plain = fold(text);
    if (foldedWords.size >= mostFolded) foldedWords.clear();
    if (text.length <= longestFolded) foldedWords.set(detachString(text), plain);
  }
  return plain;
}

/** Small letters, digits and signs of ASCII alone: most words. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code > 126 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

/** Words with accents come back on every page. */
const foldedWords = new Map<string, string>();
const mostFolded = 50_000;
const longestFolded = 40;

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’ʼ]/g, "'").toLowerCase().trim();
}

// eslint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/;
