import { contentStems } from '../terms.ts';
import { phrasesIn, weakness } from './named-phrases.ts';
import { type PartPhrase, partPhrases } from './part-phrase.ts';
import type { PageSigns } from './phrase-support.ts';
import { roleWords } from './role-words.ts';
import { searchedForm, type SiteContext, withPlace } from './site-context.ts';
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
      .map(({ text }) => ({ text: searchedForm(text, context), trusted }));
  const trade = tradeOfName(context);
  const all = [
    ...titleParts(page.title).flatMap((part, at) => phrases([part], at === 0 ? trust.title : trust.next)),
    ...phrases(page.headings.slice(0, 1), trust.heading),
    ...(trade === null ? [] : [{ text: trade, trusted: trust.name }]),
  ].map(({ text, trusted }) => ({ text, score: trusted * meanShare(text, site) }));
  return all.sort((a, b) => b.score - a.score)[0]?.text ?? null;
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
function tradeOfName({ names, commonWords, language }: SiteContext): string | null {
  const phrase = names.name === null ? undefined : partPhrases(names.name, language)[0];
  if (phrase === undefined || phrase.tokens.length < 2) return null;
  const common = phrase.tokens.filter(
    ({ text, upos }) =>
      commonWords.has(text.toLowerCase()) && text.length > 3 && (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ'),
  );
  return common.length === 0 ? null : common.map(({ text }) => text.toLowerCase()).join(' ');
}

function meanShare(text: string, { language, shareOf }: Pick<SiteContext, 'language' | 'shareOf'>): number {
  const stems = contentStems(text, language);
  return stems.reduce((sum, stem) => sum + shareOf(stem), 0) / Math.max(1, stems.length);
}
