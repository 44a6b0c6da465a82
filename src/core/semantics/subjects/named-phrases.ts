import { contentStems } from '../terms.ts';
import { addressPhrase } from './address-phrase.ts';
import { type PartPhrase, partPhrases } from './part-phrase.ts';
import type { PageSigns } from './phrase-support.ts';
import { roleWords } from './role-words.ts';
import { isIn, type PageRole, type SiteContext } from './site-context.ts';
import { withoutBoast, withoutFrame, withoutSiteName } from './own-words.ts';
import { foldedPart, titleParts } from './title-parts.ts';

/** A phrase of a title; a weak one names the role of the page in the site, not a subject. */
export type Phrase = PartPhrase & { readonly isWeak: boolean };

/**
 * What the title, the first heading and the address name, without the name of the site; what the menu names where they name
 * nothing.
 */
export function namedPhrases({ page, label }: PageSigns, site: SiteContext): Phrase[] {
  const phrases = phrasesIn([page.title, page.headings[0] ?? ''], site);
  const address = addressPhrase(page, site.language);
  const inAddress = address === null ? [] : phrasesIn([address], site);
  if (phrases.some(({ isWeak }) => !isWeak)) {
    const known = phrases.filter(({ isWhole }) => isWhole).map(({ text }) => text);
    return [...phrases, ...inAddress.filter(({ text }) => extendsOne(text, known, site))];
  }
  return [...phrases, ...phrasesIn([label ?? ''], site), ...inAddress];
}

/** True for the words of a phrase of the title with more: "Knee" at `/knee-pain`; other addresses say less than titles. */
function extendsOne(text: string, known: readonly string[], { language }: SiteContext): boolean {
  return known.some((one) => isIn(one, text, language)) && !known.some((one) => isIn(text, one, language));
}

/** What the parts of texts name, without the name of the site; weak phrases name the role of the page. */
export function phrasesIn(texts: readonly string[], site: SiteContext): Phrase[] {
  const { language, names } = site;
  const { empty, ofCompany } = roleWords[language.code];
  return texts.flatMap(titleParts).flatMap((part) => {
    if (names.parts.has(foldedPart(part))) return [];
    return partPhrases(withoutFrame(withoutBoast(withoutSiteName(part, names), language)), language).flatMap(
      (phrase) => {
        if (names.parts.has(foldedPart(phrase.text)) || isIn(phrase.text, site.place, language)) return [];
        const words = foldedPart(phrase.text)
          .split(' ')
          .filter((word) => !language.stopWords.has(word));
        if (words.every((word) => empty.has(word))) return [];
        const isRole = words.every((word) => empty.has(word) || ofCompany.has(word));
        return [{ ...phrase, isWeak: isRole || isNameWithPlace(phrase, site) }];
      },
    );
  });
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

/** A phrase that starts with a verb is the subject of a text, not an offer. */
export function weakness({ isWeak, isSentence }: Phrase, role: PageRole): number {
  return (isWeak ? 1 : 0) + (isSentence ? (role === 'text' ? 1 : 2) : 0);
}
