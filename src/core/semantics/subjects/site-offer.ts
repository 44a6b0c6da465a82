import type { Language } from '../../language/language.ts';
import { hasCapital } from '../../language/letters.ts';
import { contentStems } from '../terms.ts';
import { type Phrase, phrasesIn, weakness } from './named-phrases.ts';
import { type PartPhrase, partPhrases } from './part-phrase.ts';
import type { PageSigns } from './phrase-support.ts';
import { offeredThings, turnsAt } from './offered-things.ts';
import { roleWords } from './role-words.ts';
import { isIn, searchedForm, type SiteContext, withPlace } from './site-context.ts';
import { foldedPart, titleParts } from './title-parts.ts';

/** How far the words of a home page are trusted, by their place: a heading is often a slogan. Working assumptions. */
const trust = { title: 1, heading: 0.7, name: 0.35, next: 0.8, repeated: 0.4 } as const;

/**
 * What the site offers: of the things that its home page names and of the common words in its name ("Oak Road Dental" →
 * "dental"), the one whose words most pages contain.
 */
export function siteOffer(home: PageSigns, site: Omit<SiteContext, 'offer'>): string | null {
  const { page } = home;
  // What titles repeat is the name of the site, or its trade where all its words are common ones.
  const parts = new Set(
    [...site.names.parts].filter((part) => part === foldedPart(site.names.name ?? '') || !isCommon(part, site)),
  );
  const context = { ...site, names: { ...site.names, parts }, offer: null };
  const things = (texts: readonly string[], trusted: number) =>
    texts
      .filter((text) => !parts.has(foldedPart(text)))
      .flatMap((text) => offeredThings(text, context))
      .filter((text) => phrasesIn([text], context).some((phrase) => phrase.isWhole && isOffered(phrase, context)))
      .map((text) => ({ text: searchedForm(text, context), trusted }));
  const trade = tradeOfName(context, home.page);
  const all = [
    ...titleParts(page.title).flatMap((part, at) => things([part], trustOf(part, at, site))),
    ...things(page.headings.slice(0, 1), trust.heading),
    ...(trade === null ? [] : [{ text: trade, trusted: trust.name }]),
  ].map(({ text, trusted }) => ({ text, score: trusted * meanShare(text, site) * shapeOf(text, site) }));
  return all.sort((a, b) => b.score - a.score)[0]?.text ?? described(home, context);
}

/** Every page has the words that titles repeat: they are trusted less. */
function trustOf(part: string, at: number, { names }: Pick<SiteContext, 'names'>): number {
  if (names.parts.has(foldedPart(part))) return trust.repeated;
  return at === 0 ? trust.title : trust.next;
}

/** True when texts write all words of a part in lower case. */
function isCommon(part: string, { commonWords, language }: Pick<SiteContext, 'commonWords' | 'language'>): boolean {
  const folded = new Set([...commonWords].map(foldedPart));
  return part.split(' ').every((word) => folded.has(word) || language.stopWords.has(word));
}

function isOffered(phrase: Phrase, site: SiteContext): boolean {
  const isOwn = isIn(phrase.text, site.names.name, site.language);
  return weakness(phrase, 'home') === 0 && namesThing(phrase, site) && !isPraise(phrase, site) && !isOwn;
}

/** One word is too general, four are a slogan. Working assumptions. */
const shapes = [0, 0.8, 1, 1, 0.8, 0.6, 0.5];

function shapeOf(text: string, { language }: Pick<SiteContext, 'language'>): number {
  return shapes[Math.min(contentStems(text, language).length, shapes.length - 1)]!;
}

/** Words of the longest phrase of a description that is searched. Working assumption. */
const mostDescribed = 3;

/** The first phrase of the description of a home page whose title and heading are names and slogans. */
function described({ page }: PageSigns, context: SiteContext): string | null {
  const { language } = context;
  const [sentence = ''] = page.description.split(/(?<=[.!?])\s/);
  const found = phrasesIn([sentence], context).find((phrase) => {
    const words = contentStems(phrase.text, language).length;
    if (words < 2 || words > mostDescribed || phrase.tokens.some(({ upos }) => upos === 'CCONJ')) return false;
    return weakness(phrase, 'home') === 0 && namesThing(phrase, context) && !isPraise(phrase, context);
  });
  return found === undefined ? null : searchedForm(found.text, context);
}

/** Share of the pages that have the words of an offer from which the whole site is about it. Working assumption. */
const leastShare = 0.5;

/**
 * What the site offers where its home page names nothing: the subject of a page of offers whose words most pages have, and which a
 * sentence has too: menus have the words of their entries on every page.
 */
export function offerOfPages(
  subjects: readonly string[],
  site: Pick<SiteContext, 'language' | 'shareOf'>,
  sentences: readonly string[] = subjects,
): string | null {
  const said = sentences.join('\n').toLowerCase();
  const [best] = subjects
    .filter((text) => said.includes(text.toLowerCase()))
    .map((text) => ({ text, score: meanShare(text, site) }))
    .filter(({ score }) => score >= leastShare)
    .sort((a, b) => Math.round(10 * b.score) - Math.round(10 * a.score) || a.text.length - b.text.length);
  return best?.text ?? null;
}

/** What the whole site is about: what it offers, with its place. */
export function siteSubject(site: SiteContext): string | null {
  return site.offer === null ? null : withPlace(site.offer, site);
}

/** "Free quote", "the best view": what every company says. */
function isPraise({ tokens }: PartPhrase, { language }: SiteContext): boolean {
  const { ofOffer, praise } = roleWords[language.code];
  return tokens.some(({ text }) => ofOffer.has(foldedPart(text)) || praise.has(foldedPart(text)));
}

/** False for a phrase of names alone: "Derbyshire", "Smith". */
function namesThing({ tokens }: PartPhrase, { commonWords, language }: SiteContext): boolean {
  return tokens.some(({ text }) => {
    const word = text.toLowerCase();
    return commonWords.has(word) && !language.stopWords.has(word);
  });
}

/** The words of the name of the site that are no names. */
function tradeOfName(
  { names, commonWords, tradeWords = commonWords, language }: SiteContext,
  { blocks }: PageSigns['page'],
): string | null {
  const phrase = names.name === null ? undefined : partPhrases(names.name, language)[0];
  if (phrase === undefined || phrase.tokens.length < 2) return null;
  const { empty } = roleWords[language.code];
  const isTrade = ({ text, upos }: Token): boolean =>
    tradeWords.has(text.toLowerCase()) && text.length > 3 && (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ');
  const head = language.code === 'fr' ? phrase.tokens[0]! : phrase.tokens.at(-1)!;
  if (!isTrade(head) || phrase.tokens.every((token) => !isTrade(token) || empty.has(foldedPart(token.text))))
    return null;
  // The whole name says no more than its head: "Slow Bread" sells bread; "Oak Dental Services", dental services.
  const isAll = phrase.tokens.every((token) => isTrade(token) || language.stopWords.has(token.text.toLowerCase()));
  if (isAll) return headOfName(phrase.tokens, language);
  if (language.code === 'fr')
    return leadingTrade(phrase, isTrade)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
  // "a Christian school": what the text writes before the trade with a capital says which.
  const isKind = ({ text }: Token, at: number): boolean => {
    const next = phrase.tokens[at + 1];
    const pair =
      next !== undefined && isTrade(next) && /^\p{Lu}\p{Ll}+$/u.test(text)
        ? `${text} ${next.text.toLowerCase()}`
        : null;
    return pair !== null && blocks.some((block) => block.text.includes(pair));
  };
  return phrase.tokens
    .flatMap((token, at) => (isTrade(token) ? [token.text.toLowerCase()] : isKind(token, at) ? [token.text] : []))
    .join(' ');
}

/** The last word of an English name, the first of a French one, with the next one where any company has it: "services". */
function headOfName(tokens: PartPhrase['tokens'], { code }: Language): string {
  const words = (code === 'fr' ? tokens : tokens.toReversed()).map(({ text }) => text.toLowerCase());
  const at = words.findIndex((word) => !roleWords[code].empty.has(foldedPart(word)));
  const kept = words.slice(0, at + 1);
  return (code === 'fr' ? kept : kept.reverse()).join(' ');
}

/** "Festival de jeux de société": the words of the trade with the small words between them, up to a name. */
function leadingTrade({ tokens }: PartPhrase, isTrade: (token: Token) => boolean): readonly Token[] {
  const end = tokens.findIndex((token, at) => turnsAt(tokens, at) || (!isTrade(token) && hasCapital(token.text)));
  const kept = tokens.slice(0, end < 0 ? tokens.length : end);
  return kept.slice(0, kept.findLastIndex(isTrade) + 1);
}

type Token = PartPhrase['tokens'][number];

function meanShare(text: string, { language, shareOf }: Pick<SiteContext, 'language' | 'shareOf'>): number {
  const stems = contentStems(text, language);
  return stems.reduce((sum, stem) => sum + shareOf(stem), 0) / Math.max(1, stems.length);
}
