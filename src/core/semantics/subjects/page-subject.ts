import type { Language } from '../../language/language.ts';
import { hasCapital } from '../../language/letters.ts';
import type { PageText } from '../page-text.ts';
import { contentStems } from '../terms.ts';
import { type PartPhrase, partPhrase } from './part-phrase.ts';
import { roleWords } from './role-words.ts';
import type { SiteNames } from './site-names.ts';
import { foldedPart, titleParts } from './title-parts.ts';

/** What is common to the pages of a site in one language. */
export interface SiteContext {
  readonly language: Language;
  readonly names: SiteNames;
  /** The place where a local company works: "Annecy"; null for other sites. */
  readonly place: string | null;
  /** True when many titles name the place. */
  readonly placeInTitles: boolean;
  /** Words that some page writes in lower case. */
  readonly commonWords: ReadonlySet<string>;
  /** Share of the pages that contain a stem. */
  readonly shareOf: (stem: string) => number;
  /** What the site sells, from its home page; null when it does not say. */
  readonly offer: string | null;
}

/**
 * How the place belongs to the phrase of a page: on pages that offer something, with the name on those of the company; on
 * other pages where the titles of the site name it.
 */
export type PageRole = 'home' | 'offer' | 'company' | 'other' | 'text';

/** The search that a page answers: a phrase of its title or first heading, with the place where it is offered; null when they name nothing. */
export function pageSubject(page: PageText, role: PageRole, site: SiteContext): string | null {
  const { name } = site.names;
  if (role === 'company' && name !== null) return withPlace(name, site);
  if (role === 'home') return site.offer === null ? name : withPlace(site.offer, site);
  const phrase = namedPhrases(page, site).sort((a, b) => weakness(a, role) - weakness(b, role))[0];
  if (phrase === undefined) return null;
  const whole = withOwner(searchedForm(phrase.text, site), site);
  const isLocal = role === 'offer' || (role === 'other' && site.placeInTitles);
  return isLocal && !hasName(phrase, site) ? withPlace(whole, site) : whole;
}

/** How far the words of a home page are trusted, by their place: a heading is often a slogan. Working assumptions. */
const trust = { title: 1, heading: 0.7, name: 0.6 } as const;

/**
 * What the site offers: of the phrases of its home page and of the common words in its name ("Oak Road Dental" → "dental"),
 * the one whose words most pages contain.
 */
export function siteOffer(home: PageText, site: Omit<SiteContext, 'offer'>): string | null {
  const context = { ...site, offer: null };
  const phrases = (page: PageText, trusted: number) =>
    namedPhrases(page, context)
      .filter((phrase) => weakness(phrase, 'home') === 0 && namesThing(phrase, context))
      .map(({ text }) => ({ text: searchedForm(text, context), trusted }));
  const trade = tradeOfName(context);
  const all = [
    ...phrases({ ...home, headings: [] }, trust.title),
    ...phrases({ ...home, title: '' }, trust.heading),
    ...(trade === null ? [] : [{ text: trade, trusted: trust.name }]),
  ].map(({ text, trusted }) => ({ text, score: trusted * meanShare(text, site) }));
  return all.sort((a, b) => b.score - a.score)[0]?.text ?? null;
}

type Phrase = PartPhrase & { readonly isWeak: boolean };

/** What the parts of the title and of the first heading name, without the name of the site; weak ones name the role of the page. */
function namedPhrases(page: PageText, site: SiteContext): Phrase[] {
  const { language, names } = site;
  const { empty, ofCompany } = roleWords[language.code];
  return [page.title, page.headings[0] ?? ''].flatMap(titleParts).flatMap((part) => {
    if (names.parts.has(foldedPart(part))) return [];
    const phrase = partPhrase(part, language);
    if (phrase === null || names.parts.has(foldedPart(phrase.text))) return [];
    const words = foldedPart(phrase.text)
      .split(' ')
      .filter((word) => !language.stopWords.has(word));
    if (words.every((word) => empty.has(word)) || isIn(phrase.text, site.place, language)) return [];
    const isRole = words.every((word) => empty.has(word) || ofCompany.has(word));
    return [{ ...phrase, isWeak: isRole || isNameWithPlace(phrase, site) }];
  });
}

/** True when all words of the text are in the other one. */
function isIn(text: string, other: string | null, language: Language): boolean {
  if (other === null) return false;
  const known = new Set(contentStems(other, language));
  return contentStems(text, language).every((stem) => known.has(stem));
}

/** "Oak Road Dental Meadville": the name of the site with other names, which says nothing of the page. */
function isNameWithPlace({ text, tokens }: PartPhrase, { names, language, commonWords }: SiteContext): boolean {
  if (names.name === null || !isIn(names.name, text, language)) return false;
  const name = new Set(contentStems(names.name, language));
  return !tokens.some(
    (token) =>
      !name.has(token.stem) &&
      commonWords.has(token.text.toLowerCase()) &&
      !language.stopWords.has(token.text.toLowerCase()),
  );
}

/** False for a phrase of names alone: "Derbyshire", "Smith". */
function namesThing({ tokens }: PartPhrase, { commonWords, language }: SiteContext): boolean {
  return tokens.some(({ text }) => {
    const word = text.toLowerCase();
    return commonWords.has(word) && !language.stopWords.has(word);
  });
}

/** A phrase that starts with a verb is the subject of a text, not an offer. */
function weakness({ isWeak, isSentence }: Phrase, role: PageRole): number {
  return (isWeak ? 1 : 0) + (isSentence ? (role === 'text' ? 1 : 2) : 0);
}

/** The words of the name of the site that are no names. */
function tradeOfName({ names, commonWords, language }: SiteContext): string | null {
  const phrase = names.name === null ? null : partPhrase(names.name, language);
  if (phrase === null || phrase.tokens.length < 2) return null;
  const common = phrase.tokens.filter(
    ({ text, upos }) => commonWords.has(text.toLowerCase()) && (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ'),
  );
  return common.length === 0 ? null : common.map(({ text }) => text.toLowerCase()).join(' ');
}

function meanShare(text: string, { language, shareOf }: Pick<SiteContext, 'language' | 'shareOf'>): number {
  const stems = contentStems(text, language);
  return stems.reduce((sum, stem) => sum + shareOf(stem), 0) / Math.max(1, stems.length);
}

/** Capitals of a title become lower case where some page writes the word so, and in long words all in capitals. */
function searchedForm(text: string, { commonWords, place }: SiteContext): string {
  const lower = text.replace(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu, (word) => {
    const isCapital = word === word.toUpperCase() && word.length > 1;
    if (!hasCapital(word) || (isCapital && word.length <= longestAcronym)) return word;
    return isCapital || commonWords.has(word.toLowerCase()) ? word.toLowerCase() : word;
  });
  if (place === null) return lower;
  const at = lower.toLowerCase().indexOf(place.toLowerCase());
  return at < 0 ? lower : lower.slice(0, at) + place + lower.slice(at + place.length);
}

const longestAcronym = 5;

/** "reviews" → the name of the site with it; "prices" → with what it sells. */
function withOwner(text: string, { language, names, offer }: SiteContext): string {
  const { empty, ofCompany, ofOffer } = roleWords[language.code];
  const words = foldedPart(text)
    .split(' ')
    .filter((word) => !language.stopWords.has(word));
  const all = (roles: ReadonlySet<string>): boolean => words.every((word) => roles.has(word) || empty.has(word));
  const owner = all(ofOffer) ? offer : all(ofCompany) ? names.name : null;
  if (owner === null) return text;
  return language.code === 'fr' ? `${text} ${owner}` : `${owner} ${text}`;
}

/** True when the phrase has a proper noun that may be a place of its own. */
function hasName({ tokens }: PartPhrase, { commonWords }: SiteContext): boolean {
  return tokens.some(
    ({ text, upos }) =>
      upos === 'PROPN' && hasCapital(text) && text !== text.toUpperCase() && !commonWords.has(text.toLowerCase()),
  );
}

/** The place is added where the phrase has no word of it. */
function withPlace(text: string, { place, language }: SiteContext): string {
  if (place === null) return text;
  const known = new Set(contentStems(text, language));
  return contentStems(place, language).some((stem) => known.has(stem)) ? text : `${text} ${place}`;
}
