import type { Language } from '../../language/language.ts';
import { contentStems } from '../terms.ts';
import { namedPhrases, type Phrase, weakness } from './named-phrases.ts';
import type { PartPhrase } from './part-phrase.ts';
import { type PageSigns, phraseSupport, slugOf } from './phrase-support.ts';
import { isRoleAlone, roleWords } from './role-words.ts';
import { withoutSiteName } from './own-words.ts';
import { definedAs, folderThing } from './named-thing.ts';
import { isIn, namesNothing, type PageRole, searchedForm, type SiteContext, withPlace } from './site-context.ts';
import { siteSubject } from './site-offer.ts';
import { foldedPart, titleParts } from './title-parts.ts';
import { hasName, placesIn } from './written-place.ts';

/**
 * The searches that a page may answer, the best first: what its title, heading, menu and address agree on, with the place
 * where it is offered; empty when they name nothing that people search.
 */
export function subjectChoices(signs: PageSigns, role: PageRole, site: SiteContext): string[] {
  const found = [...subjects(signs, role, site)].filter((text): text is string => text !== null);
  return found.filter((text) => !isRoleAlone(withoutPlace(text, site), site.language));
}

/** "Features Annecy" → "Features": a place makes no search of a word that any site has. */
function withoutPlace(text: string, { place }: SiteContext): string {
  return place !== null && text.endsWith(` ${place}`) ? text.slice(0, -place.length - 1) : text;
}

/** The first of the searches that a page may answer; null when it names nothing that people search. */
export function pageSubject(signs: PageSigns, role: PageRole, site: SiteContext): string | null {
  return subjectChoices(signs, role, site)[0] ?? null;
}

function* subjects(signs: PageSigns, role: PageRole, site: SiteContext): Generator<string | null> {
  const { names, language } = site;
  const { name } = names;
  if (role === 'contact') {
    if (name === null) return yield site.offer === null ? null : named('contact', site.offer, language);
    if (site.place !== null) yield withPlace(name, site);
    return yield named('contact', name, language);
  }
  if (role === 'home') {
    yield siteSubject(site);
    return yield name === null ? null : withPlace(name, site);
  }
  if (role === 'company') {
    const person = personOf(signs, site);
    if (person !== null) yield person;
    if (name === null) return;
    yield withPlace(name, site);
    if (site.offer !== null && !isIn(site.offer, name, language)) yield named(site.offer, name, language);
    return yield name;
  }
  const question = questionOf(signs, role, site);
  if (role !== 'help' || (question !== null && askedOf.test(question))) yield question;
  const phrases = ratedPhrases(signs, role, site);
  const [best, ...others] = phrases;
  if (best !== undefined) yield subjectOf(best, signs, { role, site });
  // Where the home page is searched with the place, the page of the same offer is searched without.
  if (best !== undefined && role === 'offer') yield subjectOf(best, signs, { role, site: { ...site, place: null } });
  if (role === 'product') yield wholeTitle(signs.page.title, site);
  for (const phrase of others) yield subjectOf(phrase, signs, { role, site });
  if (role === 'offer') yield* offerChoices(signs, site);
}

/** A page of all offers, whose names are those of any site: what the site offers, else with the word for such pages. */
function* offerChoices({ page, label }: PageSigns, site: SiteContext): Generator<string | null> {
  yield siteSubject(site);
  const word = [label ?? '', page.headings[0] ?? ''].find((text) => text !== '' && isRoleAlone(text, site.language));
  const bare = word?.replace(/^(?:our|nos|notre|the|les|la|le)\s+/i, '').toLowerCase();
  if (bare !== undefined && site.offer !== null)
    yield withPlace(named(bare, attributive(site.offer, site.language), site.language), site);
}

/** "Rental – 12 months | Cime" → "rental 12 months": what tells apart pages of one name; null for a sentence. */
function wholeTitle(title: string, site: SiteContext): string | null {
  const own = titleParts(title).filter((part) => !site.names.parts.has(foldedPart(part)));
  const text = own.join(' ');
  return own.length < 2 || text.split(/\s+/).length > mostTitleWords ? null : searchedForm(text, site);
}

const mostTitleWords = 6;

/** Words of content from which a phrase is understood without the name of the site. Working assumption. */
const leastSaid = 3;

interface SubjectPlace {
  readonly role: PageRole;
  readonly site: SiteContext;
}

function subjectOf(phrase: Phrase, signs: PageSigns, { role, site }: SubjectPlace): string | null {
  const { name } = site.names;
  const form = offeredAt(searchedForm(phrase.text, site), phrase, signs, site);
  if (phrase.isWeak && role === 'offer' && withOwner(form, site) === form) return null;
  if (role === 'help' && phrase.isWeak)
    return site.offer === null ? null : named('questions', attributive(site.offer, site.language), site.language);
  // What belongs to the trade is said of the company on a page about it.
  const owned = withOwner(form, role === 'about' ? { ...site, offer: site.names.name } : site);
  if (owned !== null) return role === 'offer' ? withPlace(owned, site) : owned;
  if (role === 'offer' && site.offer !== null && isAdjective(form, site.language))
    return withPlace(qualified(form, site.offer, site.language), site);
  if (role === 'about') {
    // A page that says itself what it is about needs no owner.
    const saysItself = contentStems(form, site.language).length >= leastSaid;
    if (name === null || saysItself) return form;
    return isIn(form, name, site.language) ? name : named(form, name, site.language);
  }
  if (role !== 'offer' && role !== 'other') return form;
  const isLocal = role === 'offer' || site.placeInTitles;
  const whole = explained(completed(form, signs, site), signs, site);
  return isLocal && !hasName(phrase, signs, site) ? withPlace(whole, site) : whole;
}

/** Names of a person in the heading of a page about the company: two or three words with a capital that no page writes otherwise. */
function personOf({ page }: PageSigns, { names, place, commonWords, language }: SiteContext): string | null {
  const heading = (page.headings[0] ?? '').trim();
  const words = heading.split(/\s+/);
  if (words.length < 2 || words.length > 3 || isIn(heading, names.name, language) || isIn(heading, place, language))
    return null;
  return words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !commonWords.has(word.toLowerCase()))
    ? heading
    : null;
}

/** Words of the longest question that people type. Working assumption. */
const mostQuestionWords = 9;

/** How the question of a page of answers begins, one which people type; others ask the reader: "Any questions?" */
const askedOf =
  /^(?:comment|pourquoi|combien|quand|où|que|quels?|quelles?|puis-je|peut-on|faut-il|doit-on|est-ce|how|why|when|where|what|which|who|can|do|does|is|are|should)\s/i;

/** Words that begin a question which is written without its sign. */
const asking = /^(?:comment|pourquoi|combien|quand|how|why|when|what)\s/i;

/**
 * The title or the heading when it is a question: people type it as it is. A page that sells asks one at the head of its
 * first part: only its title counts.
 */
function questionOf({ page }: PageSigns, role: PageRole, site: SiteContext): string | null {
  const { names } = site;
  const sells = role === 'offer' || role === 'product';
  const asked = [page.title, ...(sells ? [] : page.headings.slice(0, 1))]
    .map((text) => text.split(/\s[|–—·•⋆★›-]\s|\s?:\s/)[0]!.trim())
    .find(
      (text) =>
        (text.endsWith('?') || (asking.test(text) && page.title.startsWith(text))) &&
        !names.parts.has(foldedPart(text)) &&
        withoutSiteName(text, names) === text,
    );
  if (asked === undefined) return null;
  const question = asked.replace(/\s*\?$/, '');
  if (question.split(/\s+/).length > mostQuestionWords || question.split(/\s+/).length < 3) return null;
  const form = searchedForm(question, site);
  return form.charAt(0).toLowerCase() + form.slice(1);
}

function ratedPhrases(signs: PageSigns, role: PageRole, site: SiteContext): Phrase[] {
  const support = phraseSupport(signs, site.language);
  const rated = namedPhrases(signs, site).map((phrase, at) => ({
    phrase,
    weakness: weakness(phrase, role),
    support: support(phrase.text) + (phrase.isWhole ? wholeBonus : 0),
    at,
  }));
  rated.sort((a, b) => a.weakness - b.weakness || b.support - a.support || a.at - b.at);
  const [best] = rated;
  return rated
    .filter((one) => one.weakness === best!.weakness && one.support >= closeSupport * best!.support)
    .map(({ phrase }) => phrase);
}

/** Share of the support of the best phrase from which another one says the same of the page. Working assumption. */
const closeSupport = 0.6;

/** A part of a title is preferred to a phrase in it that is as well supported. Working assumption. */
const wholeBonus = 0.25;

/** "reviews" → the name of the site with it; "prices" → with what it sells; null for a phrase that says itself what it is about. */
function withOwner(whole: string, { language, names, offer }: SiteContext): string | null {
  const { empty, ofCompany, ofOffer, ofTrade } = roleWords[language.code];
  // "Fees and funding" → "fees".
  const [first = ''] = whole.split(/\s+(?:&|et|and)\s+/i);
  const text = foldedPart(first)
    .split(' ')
    .every((word) => ofOffer.has(word))
    ? first
    : whole;
  const words = foldedPart(text)
    .split(' ')
    .filter((word) => !language.stopWords.has(word) && !/^\d+$/.test(word));
  const isRole = (word: string): boolean => ofCompany.has(word) || ofOffer.has(word) || ofTrade.has(word);
  if (!words.every((word) => empty.has(word) || isRole(word))) return null;
  const priced = words.find((word) => ofOffer.has(word));
  const isOfTrade = priced !== undefined || words.some((word) => ofTrade.has(word));
  const owner = isOfTrade ? (offer ?? names.name) : words.some((word) => ofCompany.has(word)) ? names.name : null;
  if (owner === null) return text;
  if (isIn(text, owner, language)) return owner;
  // "Fees and hours" → "fees".
  const asked = text.split(/[^\p{L}-]+/u).find((word) => foldedPart(word) === priced);
  const role = (asked ?? text).toLowerCase();
  return named(role, isOfTrade && offer !== null ? attributive(owner, language) : owner, language);
}

/** Read in small letters: a capital makes a name of any word. */
function isAdjective(text: string, language: Language): boolean {
  const tagged = language.sentences(text.toLowerCase()).flatMap((sentence) => language.tag(sentence));
  return tagged.every(({ upos }) => upos === 'ADJ');
}

/** "Cosmetic" → "cosmetic dentist". */
function qualified(adjective: string, noun: string, { code }: Language): string {
  return code === 'fr' ? `${noun} ${adjective}` : `${adjective} ${noun}`;
}

/** "Wedding invitations" → "wedding invitation", before "prices": English has one of the things before another noun. */
function attributive(offer: string, language: Language): string {
  if (language.code !== 'en') return offer;
  const last = language
    .sentences(offer)
    .flatMap((sentence) => language.tag(sentence))
    .at(-1);
  const isPlural = last?.upos === 'NOUN' && last.text === `${last.lemma}s`;
  return isPlural ? offer.slice(0, last.start) + last.lemma : offer;
}

function named(text: string, owner: string, { code }: Language): string {
  return code === 'fr' ? `${text} ${owner}` : `${owner} ${text}`;
}

/**
 * A phrase of one word is too general: a longer one of the page that its heading or description contains, else the word. An
 * English address may end with the noun that the title leaves out: "Back & spine" at `/back-spine-pain`.
 */
function completed(text: string, { page, ranked }: PageSigns, { language, place }: SiteContext): string {
  const [stem, ...others] = contentStems(text, language);
  if (others.length > 0) return language.code === 'en' ? withLastWord(text, slugOf(page.url), language) : text;
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
 * A name is not searched alone: with what the page says it is ("Cime is a log cabin" → "Cime log cabin"), else a short
 * phrase with the folder that holds the page, where it names a thing: `/cottages/cime/`.
 */
function explained(text: string, { page }: PageSigns, site: SiteContext): string {
  const { language, names, offer } = site;
  if (isIn(text, names.name, language)) return text;
  const own = contentStems(text, language);
  if (own.length > mostNamed || (offer !== null && contentStems(offer, language).some((stem) => own.includes(stem))))
    return text;
  const thing = (namesNothing(text, site) ? definedAs(text, page, language) : null) ?? folderThing(page.url, site);
  const isSaid = thing === null || contentStems(thing, language).some((stem) => own.includes(stem));
  return isSaid ? text : named(thing, text, language);
}

/** Words of content of the longest name that wants an explanation. Working assumption. */
const mostNamed = 2;

function withLastWord(text: string, slug: string, language: Language): string {
  const [own, ofAddress] = [contentStems(text, language), contentStems(slug, language)];
  const isBegun = ofAddress.length === own.length + 1 && own.every((stem, at) => ofAddress[at] === stem);
  return isBegun ? `${text} ${slug.slice(slug.lastIndexOf(' ') + 1)}` : text;
}

/** A place alone, or with the name of the site, is searched with what the site offers; the form itself otherwise. */
function offeredAt(form: string, { tokens }: PartPhrase, { page }: PageSigns, site: SiteContext): string {
  const { language, names, offer } = site;
  const [place] = placesIn(tokens, page, language);
  if (place === undefined || offer === null) return form;
  const isPlace = isIn(form, `${place} ${names.name ?? ''}`, language);
  return isPlace && !isIn(place, offer, language) ? `${offer} ${place}` : form;
}
