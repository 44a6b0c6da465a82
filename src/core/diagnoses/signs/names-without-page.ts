import type { PageFacts, SiteFacts } from '../../audits/facts/site-facts.ts';
import type { PageKind } from '../../audits/page-kinds/page-kind.ts';
import { functionWords } from '../../language/function-words.ts';
import { lastSegment, nameOfPage, roleOfPage } from '../../offers/offer-pages.ts';
import { roleOfName } from '../../offers/page-role.ts';
import { pageAt } from '../../offers/site-menu.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { isName, type ListedNames, listedNames } from './listed-names.ts';
import { isFeature } from './name-words.ts';
import { foldedWords } from './shingles.ts';
import { distinctPages } from './subject-pages.ts';
import { subjectWords } from './subject-words.ts';

/** A name that the site gives to something, and that no page has. */
export interface NameWithoutPage {
  readonly name: string;
  /** The page that names it. */
  readonly page: PageFacts;
  /** The words that name it there. */
  readonly words: string;
  /** Number of pages whose text contains it. */
  readonly namedOn: number;
}

/** Working assumptions: names of a list that have a page, in a sentence more; pages that contain a missing name. */
const leastSiblings = 2;
const leastInSentence = 3;
const leastNamedOn = 2;
/** A part of a sentence is a name when this many pages, and this share of all, contain it. Working assumptions. */
const leastOfSentence = 3;
const sentenceShare = 0.1;
/** Names that lead to one page. Working assumption. */
const leastOfTarget = 5;
/** Share and number of the names of pages that contain a word which distinguishes none. Working assumptions. */
const commonShare = 0.3;
const leastCommon = 3;
const listingKinds: ReadonlySet<PageKind> = new Set(['home', 'hub', 'offer', 'help', 'other']);

/** Names without a page in lists whose other names have one, those that most pages contain first. */
export function unlistedNames(facts: SiteFacts): NameWithoutPage[] {
  const found = new Map<string, NameWithoutPage>();
  for (const page of distinctPages(facts)) {
    if (!listingKinds.has(facts.kindOf.get(page.record.url)?.kind ?? 'other')) continue;
    for (const one of listedNames(page).flatMap((list) => missingIn(list, page, facts))) {
      const key = subjectWords(one.name, facts).join(' ');
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()].sort((a, b) => b.namedOn - a.namedOn);
}

function missingIn({ names, words }: ListedNames, page: PageFacts, facts: SiteFacts): NameWithoutPage[] {
  const siblings = names.filter((name) => namesOffer(name, page, facts));
  const isSentence = words !== names.join(', ');
  const missing = names.filter(
    (name) =>
      !siblings.includes(name) &&
      !(isSentence && !/\s/.test(name)) &&
      isNameless(name, facts) &&
      !isLinkedAlone(name, names, facts),
  );
  if (new Set(siblings).size < (isSentence ? leastInSentence : leastSiblings)) return [];
  if (missing.length > siblings.length) return [];
  return missing.flatMap((name) => {
    const namedOn = pagesNaming(name, facts);
    const least = isSentence ? Math.max(leastOfSentence, sentenceShare * facts.htmlPages.length) : leastNamedOn;
    return namedOn < least ? [] : [{ name, page, words, namedOn }];
  });
}

/** True for the whole name of another page that presents an offer. */
function namesOffer(name: string, page: PageFacts, facts: SiteFacts): boolean {
  const pages = pagesByName(facts).get(subjectWords(name, facts).join(' ')) ?? [];
  return pages.some((one) => one !== page && roleOfPage(one, facts) === 'offer');
}

/** True when links under these very words lead to a page to which no other name of the list leads: it is its page, whatever its title. */
function isLinkedAlone(name: string, names: readonly string[], facts: SiteFacts): boolean {
  const keyOf = (one: string): string => subjectWords(one, facts).join(' ');
  const others = names.filter((one) => one !== name).map(keyOf);
  return [...anchorsOfPages(facts).values()].some(
    (anchors) => anchors.has(keyOf(name)) && !others.some((other) => anchors.has(other)),
  );
}

/** The words of the links of the site to each of its pages, wherever they are; not to the home page. */
const anchorsOfPages = memoizeByObject((facts: SiteFacts): ReadonlyMap<PageFacts, ReadonlySet<string>> => {
  const anchors = new Map<PageFacts, Set<string>>();
  for (const page of distinctPages(facts))
    for (const { anchor, to, internal } of page.record.links) {
      const target = internal ? pageAt(to, facts) : null;
      if (target === null || target === page || target === facts.home) continue;
      anchors.set(target, (anchors.get(target) ?? new Set()).add(subjectWords(anchor, facts).join(' ')));
    }
  return anchors;
});

/** True for the name of something sold that no page is named after, not even by a part of it. */
function isNameless(name: string, facts: SiteFacts): boolean {
  const words = subjectWords(name, facts);
  if (words.join('').length < shortestName || roleOfName(name) !== 'offer' || isPhrase(name) || isFeature(name))
    return false;
  const common = commonWords(facts);
  const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
    part.every((word) => whole.some((one) => isOfOneFamily(word, one)));
  const distinguishes = (part: readonly string[]): boolean => part.some((word) => !common.has(word));
  return [...pagesByName(facts).keys()].every((key) => {
    const own = key.split(' ');
    // Two words that many names share distinguish together.
    const isInside = isWithin(words, own) && (words.length > 1 || distinguishes(words));
    return !(own.length <= words.length + mostAdded && isInside) && !(isWithin(own, words) && distinguishes(own));
  });
}

/** Letters that words of one family share, a noun and its adjective. Working assumption. */
const familyLetters = 5;

const isOfOneFamily = (one: string, other: string): boolean =>
  one === other ||
  (one.length >= familyLetters &&
    other.length >= familyLetters &&
    one.slice(0, familyLetters) === other.slice(0, familyLetters));

/** Words that the name of a page may add: a longer one is a sentence that mentions many things. Working assumption. */
const mostAdded = 2;

/** True for words of a sentence: « toutes nos zones », “the nearby towns”. */
const isPhrase = (name: string): boolean =>
  foldedWords(name).some((word, at) => !joining.has(word) && !(at === 0 && word.length <= 2) && isFunctionWord(word));
const joining = new Set('de du des d a au aux en et l of for in on and'.split(' '));
const isFunctionWord = (word: string): boolean => functionWords.fr!.has(word) || functionWords.en!.has(word);

/** Letters of a name: « etc » is none. Working assumption. */
const shortestName = 4;

const pagesByName = memoizeByObject((facts: SiteFacts): ReadonlyMap<string, readonly PageFacts[]> => {
  const pages = new Map<string, PageFacts[]>();
  for (const page of facts.htmlPages) {
    if (page === facts.home) continue;
    for (const key of new Set(namesOf(page, facts))) pages.set(key, [...(pages.get(key) ?? []), page]);
  }
  pages.delete('');
  return pages;
});

function namesOf(page: PageFacts, facts: SiteFacts): string[] {
  const headings = page.content!.headings.filter(({ level }) => level === 1);
  const [title = ''] = (page.content!.title ?? '').split(/\s[|–—·:-]\s/);
  const heading = headings.length === 1 ? headings[0]!.text : '';
  const names = [nameOfPage(page, facts), title, lastSegment(page), heading];
  return names.map((name) => subjectWords(name, facts).join(' '));
}

/** Words in the names of many pages. */
const commonWords = memoizeByObject((facts: SiteFacts): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  const names = [...pagesByName(facts).keys()];
  for (const word of names.flatMap((name) => name.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(
    [...counts].flatMap(([word, count]) => (count >= Math.max(leastCommon, commonShare * names.length) ? [word] : [])),
  );
});

function pagesNaming(name: string, facts: SiteFacts): number {
  const phrase = ` ${foldedWords(name).join(' ')} `;
  return foldedTexts(facts).filter((text) => text.includes(phrase)).length;
}

const foldedTexts = memoizeByObject((facts: SiteFacts): string[] =>
  distinctPages(facts).map(({ content }) => {
    const blocks = content!.blocks.filter(({ position }) => position === 'content');
    return ` ${blocks.flatMap(({ text }) => foldedWords(text)).join(' ')} `;
  }),
);

/** Several names without a page that all lead to one page. */
export interface NamesOfOnePage {
  readonly target: PageFacts;
  readonly names: readonly NameWithoutPage[];
}

/** The page to which one text leads under most names that no page has; null without one. */
export function namesOfOnePage(facts: SiteFacts): NamesOfOnePage | null {
  let best: NamesOfOnePage | null = null;
  for (const page of distinctPages(facts)) {
    for (const [target, anchors] of anchorsByTarget(page, facts)) {
      if (anchors.size <= (best?.names.length ?? leastOfTarget - 1)) continue;
      const names = [...anchors].filter((name) => isNameless(name, facts));
      if (names.length <= (best?.names.length ?? leastOfTarget - 1)) continue;
      const named = names.map((name) => ({ name, page, words: name, namedOn: pagesNaming(name, facts) }));
      best = { target, names: named.sort((a, b) => b.namedOn - a.namedOn) };
    }
  }
  return best;
}

function anchorsByTarget(page: PageFacts, facts: SiteFacts): ReadonlyMap<PageFacts, ReadonlySet<string>> {
  const anchors = new Map<PageFacts, Set<string>>();
  for (const { position, anchor, to, internal } of page.record.links) {
    const target = position === 'content' && internal && isName(anchor) ? pageAt(to, facts) : null;
    if (target === null || target === page || target === facts.home) continue;
    anchors.set(target, (anchors.get(target) ?? new Set()).add(anchor.trim()));
  }
  return anchors;
}
