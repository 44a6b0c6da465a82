import type { Language } from '../../language/language.ts';
import { hasCapital, hasLetter } from '../../language/letters.ts';
import { contentStems } from '../terms.ts';
import { namedPhrases, type Phrase, weakness } from './named-phrases.ts';
import type { PartPhrase } from './part-phrase.ts';
import { type PageSigns, phraseSupport } from './phrase-support.ts';
import { roleWords } from './role-words.ts';
import { type PageRole, searchedForm, type SiteContext, withPlace } from './site-context.ts';
import { siteSubject } from './site-offer.ts';
import { foldedPart } from './title-parts.ts';

/** The search that a page answers: what its title, heading, menu and address agree on, with the place where it is offered; null when they name nothing. */
export function pageSubject(signs: PageSigns, role: PageRole, site: SiteContext): string | null {
  const { name } = site.names;
  if (role === 'company' && name !== null) return withPlace(name, site);
  if (role === 'home') return siteSubject(site) ?? name;
  const question = role === 'help' ? null : questionOf(signs, site);
  if (question !== null) return question;
  const phrase = bestPhrase(signs, role, site);
  if (phrase === null) return role === 'offer' ? siteSubject(site) : null;
  const form = searchedForm(phrase.text, site);
  const owned = withOwner(form, site);
  if (owned !== null) return role === 'offer' ? withPlace(owned, site) : owned;
  if (role === 'about') return name === null ? form : named(form, name, site.language);
  if (role !== 'offer' && role !== 'other') return form;
  const isLocal = role === 'offer' || site.placeInTitles;
  const whole = completed(form, signs, site);
  return isLocal && !hasName(phrase, signs, site) ? withPlace(whole, site) : whole;
}

/** Words of the longest question that people type. Working assumption. */
const mostQuestionWords = 9;

/** The title or the heading when it is a question: people type it as it is. */
function questionOf({ page }: PageSigns, site: SiteContext): string | null {
  const { names } = site;
  const asked = [page.title, page.headings[0] ?? '']
    .map((text) => text.split(/\s[|–—·•⋆★›-]\s/)[0]!.trim())
    .find((text) => text.endsWith('?') && !names.parts.has(foldedPart(text)));
  if (asked === undefined) return null;
  const question = asked.replace(/\s*\?$/, '');
  if (question.split(/\s+/).length > mostQuestionWords || question.split(/\s+/).length < 3) return null;
  const form = searchedForm(question, site);
  return form.charAt(0).toLowerCase() + form.slice(1);
}

function bestPhrase(signs: PageSigns, role: PageRole, site: SiteContext): Phrase | null {
  const support = phraseSupport(signs, site.language);
  const rated = namedPhrases(signs, site).map((phrase, at) => ({
    phrase,
    weakness: weakness(phrase, role),
    support: support(phrase.text) + (phrase.isWhole ? wholeBonus : 0),
    at,
  }));
  rated.sort((a, b) => a.weakness - b.weakness || b.support - a.support || a.at - b.at);
  return rated[0]?.phrase ?? null;
}

/** A part of a title is preferred to a phrase in it that is as well supported. Working assumption. */
const wholeBonus = 0.25;

/** "reviews" → the name of the site with it; "prices" → with what it sells; null for a phrase that says itself what it is about. */
function withOwner(text: string, { language, names, offer }: SiteContext): string | null {
  const { empty, ofCompany, ofOffer } = roleWords[language.code];
  const words = foldedPart(text)
    .split(' ')
    .filter((word) => !language.stopWords.has(word));
  if (!words.every((word) => empty.has(word) || ofCompany.has(word) || ofOffer.has(word))) return null;
  const priced = words.find((word) => ofOffer.has(word));
  const owner = priced !== undefined ? offer : words.some((word) => ofCompany.has(word)) ? names.name : null;
  if (owner === null) return text;
  // "Fees and hours" → "fees".
  const asked = text.split(/[^\p{L}-]+/u).find((word) => foldedPart(word) === priced);
  const role = (asked ?? text).toLowerCase();
  return named(role, owner, language);
}

function named(text: string, owner: string, { code }: Language): string {
  return code === 'fr' ? `${text} ${owner}` : `${owner} ${text}`;
}

/** A phrase of one word is too general: a longer one of the page that its heading or description contains, else the word. */
function completed(text: string, { page, ranked }: PageSigns, { language, place }: SiteContext): string {
  const [stem, ...others] = contentStems(text, language);
  if (others.length > 0) return text;
  const said = new Set([page.headings[0] ?? '', page.description].flatMap((line) => contentStems(line, language)));
  const town = new Set(place === null ? [] : contentStems(place, language));
  const longer = ranked.find((phrase) => {
    const stems = contentStems(phrase.text, language);
    if (stems.length < 2 || stems.length > mostCompleted || !stems.includes(stem!)) return false;
    return stems.every((one) => said.has(one) && !town.has(one));
  });
  return longer?.text ?? text;
}

const mostCompleted = 3;

/**
 * True when the phrase has a name that may be a place of its own: a capital inside it; where all its words have one, as in
 * titles, a word that the page writes after "à" or "in".
 */
function hasName({ tokens }: PartPhrase, { page }: PageSigns, { commonWords, language }: SiteContext): boolean {
  const inside = tokens.slice(1).filter(({ text }) => hasLetter(text) && !language.stopWords.has(text.toLowerCase()));
  const names = inside.filter(({ text }) => hasCapital(text) && !commonWords.has(text.toLowerCase()));
  if (!inside.every(({ text }) => hasCapital(text)))
    return names.some(({ text, upos }) => upos === 'PROPN' && text !== text.toUpperCase());
  const lines = [page.title, page.description, ...page.headings, ...page.blocks.map(({ text }) => text)];
  return names.some(({ text }) => lines.some((line) => locatives.some((word) => line.includes(`${word} ${text}`))));
}

const locatives = [' à', ' in', ' near', ' around'];
