import { contentStems } from '../terms.ts';
import { phrasesIn, weakness } from './named-phrases.ts';
import { type PartPhrase, partPhrases } from './part-phrase.ts';
import type { PageSigns } from './phrase-support.ts';
import { roleWords } from './role-words.ts';
import { isIn, searchedForm, type SiteContext, withPlace } from './site-context.ts';
import { foldedPart, titleParts } from './title-parts.ts';

/** How far the words of a home page are trusted, by their place: a heading is often a slogan. Working assumptions. */
const trust = { title: 1, heading: 0.7, name: 0.35, next: 0.8 } as const;

/**
 * What the site offers: of the phrases of its home page and of the common words in its name ("Oak Road Dental" → "dental"),
 * the one whose words most pages contain.
 */
export function siteOffer(home: PageSigns, site: Omit<SiteContext, 'offer'>): string | null {
  const context = { ...site, offer: null };
  const { page } = home;
  const phrases = (texts: readonly string[], trusted: number) =>
    phrasesIn(texts, context)
      .filter(
        (phrase) =>
          phrase.isWhole && weakness(phrase, 'home') === 0 && namesThing(phrase, context) && !isPraise(phrase, context),
      )
      .filter(({ text }) => !isIn(text, site.names.name, site.language))
      .map(({ text }) => ({ text: searchedForm(text, context), trusted }));
  const trade = tradeOfName(context);
  const all = [
    ...titleParts(page.title).flatMap((part, at) => phrases([part], at === 0 ? trust.title : trust.next)),
    ...phrases(page.headings.slice(0, 1), trust.heading),
    ...(trade === null ? [] : [{ text: trade, trusted: trust.name }]),
  ].map(({ text, trusted }) => ({ text, score: trusted * meanShare(text, site) }));
  return all.sort((a, b) => b.score - a.score)[0]?.text ?? described(home, context);
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

/** What the site offers where its home page names nothing: the subject of a page of offers whose words most pages have. */
export function offerOfPages(
  subjects: readonly string[],
  site: Pick<SiteContext, 'language' | 'shareOf'>,
): string | null {
  const [best] = subjects
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
function tradeOfName({ names, commonWords, tradeWords = commonWords, language }: SiteContext): string | null {
  const phrase = names.name === null ? undefined : partPhrases(names.name, language)[0];
  if (phrase === undefined || phrase.tokens.length < 2) return null;
  const { empty } = roleWords[language.code];
  const isTrade = ({ text, upos }: PartPhrase['tokens'][number]): boolean =>
    tradeWords.has(text.toLowerCase()) && text.length > 3 && (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ');
  const head = language.code === 'fr' ? phrase.tokens[0]! : phrase.tokens.at(-1)!;
  const common = phrase.tokens.filter(isTrade).map(({ text }) => text.toLowerCase());
  if (!isTrade(head) || common.every((word) => empty.has(foldedPart(word)))) return null;
  return common.join(' ');
}

function meanShare(text: string, { language, shareOf }: Pick<SiteContext, 'language' | 'shareOf'>): number {
  const stems = contentStems(text, language);
  return stems.reduce((sum, stem) => sum + shareOf(stem), 0) / Math.max(1, stems.length);
}
