import type { Language } from '../language/language.ts';
import { contentStems } from '../semantics/terms.ts';
import type { LinkingPage } from './linking-page.ts';

/** One way to name a page: its content stems, and how surely they mean that page. */
export interface PageName {
  readonly stems: readonly string[];
  /** 0–1, to find the place: the title 1, a keyphrase or a heading less. */
  readonly weight: number;
  /** 0–1, to tell this page from the others: title, its first part and anchors in use; 0 for the rest. */
  readonly identifies: number;
}

/** What may name a target. */
export interface TargetVocabulary {
  /** Proper names first; no two of the same stems. */
  readonly names: readonly PageName[];
  /** All their stems. */
  readonly stems: ReadonlySet<string>;
  /** Stems of its proper names, and the word each is about: the first in French, the last in English. */
  readonly properStems: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** The words of the title as they are written, folded; empty when it is a sentence rather than a name. */
  readonly titleWords: readonly string[];
  /** Stems of anchors other pages use for it, joined by spaces. */
  readonly used: ReadonlySet<string>;
}

/** Fitted on the real anchors of two sites in two languages (docs/decisions/0120). */
const weights = { title: 1, used: 1, short: 0.95, keyphrase: 0.6, heading: 0.5 } as const;
/** A title with a comment identifies by its first part; the comment's words may be anybody's. */
const longTitle = 0.8;
/** An anchor one link uses and that shares no word with the title: an entry of an index, a "see also". */
const usedOnce = 0.6;
const mostKeyphrases = 5;
const mostHeadings = 12;

/** The names of a page: its title, anchors others use, its keyphrases and its headings. */
export function targetVocabulary(
  page: Pick<LinkingPage, 'keyphrases' | 'anchorsIn' | 'text'>,
  language: Language,
): TargetVocabulary {
  const names = new Map<string, PageName>();
  const add = (text: string, weight: number, identifies: number): string => {
    const stems = contentStems(text, language);
    const key = stems.join(' ');
    if (key !== '' && !names.has(key)) names.set(key, { stems, weight, identifies });
    return key;
  };
  const title = ownTitle(page.text.title);
  const shorter = shortTitles(title);
  add(title, weights.title, shorter.length > 0 ? longTitle : 1);
  const uses = anchorUses(page.anchorsIn, language);
  const titleStems = new Set(contentStems(title, language));
  for (const [key, { text, count }] of uses) {
    const speaksOfIt = count > 1 || key.split(' ').some((stem) => titleStems.has(stem));
    add(text, weights.used, speaksOfIt ? 1 : usedOnce);
  }
  for (const name of shorter) add(name, weights.short, 0.95);
  for (const phrase of page.keyphrases.slice(0, mostKeyphrases)) add(phrase, weights.keyphrase, 0);
  for (const heading of page.text.headings.slice(0, mostHeadings)) add(ownTitle(heading), weights.heading, 0);
  const list = [...names.values()];
  const proper = list.filter((name) => name.identifies > 0);
  return {
    names: list,
    stems: new Set(list.flatMap((name) => name.stems)),
    properStems: new Set(proper.flatMap((name) => name.stems)),
    heads: new Set(proper.map((name) => (language.code === 'fr' ? name.stems[0]! : name.stems.at(-1)!))),
    titleWords: titleWords(title, language),
    used: new Set(uses.keys()),
  };
}

function anchorUses(anchors: readonly string[], language: Language): Map<string, { text: string; count: number }> {
  const uses = new Map<string, { text: string; count: number }>();
  for (const text of anchors) {
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
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’ʼ]/g, "'").toLowerCase().trim();
}
