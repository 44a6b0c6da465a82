import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { schemaObjects, typesOf } from '../../../audits/facts/structured-data.ts';
import { unique } from '../../../values/unique.ts';
import { parsedUrl } from '../../../values/url.ts';
import { sectorTypes } from './trade-words.ts';

const organisationType = /(?:Organization|Business|Store|Shop|Corporation|NGO|Service)$/;

/** A name and what its source is worth; other sources of the same name add to it. */
interface Candidate {
  readonly name: string;
  readonly worth: number;
}

/** Worth of each source, in the order of trust, and of a host that is made of the name (working assumptions). */
const worth = { structured: 6, siteName: 4, domain: 4, title: 3, logo: 2, copyright: 1, legal: 1 } as const;
const hostWorth = 3;

/**
 * The name of the company: of structured data, of `og:site_name`, the words of the texts that spell the domain of the
 * site or of its e-mail, the part of the titles that pages share, the logo, the copyright line, the legal page. A slogan
 * is no name, nor a word of a list; the name that other sources and the host repeat wins.
 */
export function foundName(home: PageFacts | null, pages: readonly PageFacts[], origin: string): string | null {
  const host = domainName(new URL(origin).hostname);
  const found = candidates(home, pages, host)
    .map((one) => ({ ...one, name: tidyName(one.name) }))
    .filter(({ name }) => isName(name));
  const scores = unique(found.map(({ name }) => name)).map((name) => {
    const own = squashed(name);
    const same = found.filter((one) => squashed(one.name) === own);
    const sources = new Map(same.map((one) => [one.worth, one.worth]));
    const shared = own.length >= 4 && (host.includes(own) || (host.length >= 4 && own.includes(host)));
    return { name, score: [...sources.values()].reduce((sum, one) => sum + one, 0) + (shared ? hostWorth : 0) };
  });
  // A stable sort: among equals, the first source wins.
  return scores.sort((a, b) => b.score - a.score)[0]?.name ?? null;
}

function candidates(home: PageFacts | null, pages: readonly PageFacts[], host: string): Candidate[] {
  const content = home?.content ?? null;
  const say = (name: string | null | undefined, source: keyof typeof worth): Candidate[] =>
    name === null || name === undefined ? [] : [{ name, worth: worth[source] }];
  const meta = content?.meta ?? {};
  return [
    ...structuredNames([...(home === null ? [] : [home]), ...pages]).flatMap((name) => say(name, 'structured')),
    ...[meta['og:site_name'], meta['application-name']].flatMap((name) =>
      [name, ...partsOf(name)].flatMap((part) => say(part, 'siteName')),
    ),
    ...spelledNames(pages, host).flatMap((name) => say(name, 'domain')),
    ...titleParts(content?.title, pages).flatMap((name) => say(name, 'title')),
    ...logoNames(home).flatMap((name) => say(name, 'logo')),
    ...pages.flatMap(copyrightNames).flatMap((name) => say(name, 'copyright')),
    ...pages.flatMap(legalNames).flatMap((name) => say(name, 'legal')),
  ];
}

function structuredNames(pages: readonly PageFacts[]): string[] {
  const isOrganisation = (type: string): boolean =>
    organisationType.test(type) || sectorTypes.some(([, pattern]) => pattern.test(type));
  return pages
    .flatMap(({ content }) =>
      (content === null ? [] : schemaObjects(content)).flatMap((object) => {
        const types = typesOf(object);
        if (types.includes('Person') || types.includes('Service') || !types.some(isOrganisation)) return [];
        return typeof object.name === 'string' ? [object.name] : [];
      }),
    )
    .slice(0, 1);
}

const partsOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\s+[|–—·»-]\s+|\s*[:,]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const mailDomain = /@([\p{L}\d.-]+\.\p{L}{2,})/gu;
const mostWordsOfDomain = 6;

/** Words that together spell the domain of the site or of an e-mail on it, the most frequent form first. */
function spelledNames(pages: readonly PageFacts[], host: string): string[] {
  const texts = new Map<string, number>();
  for (const { content } of pages)
    for (const { text } of content?.blocks ?? []) texts.set(text, (texts.get(text) ?? 0) + 1);
  const mail = [...texts.keys()].flatMap((text) =>
    [...text.matchAll(mailDomain)].map(([, domain]) => domainName(domain!)),
  );
  const domains = new Set([host, ...mail]);
  const counts = new Map<string, number>();
  for (const [text, times] of texts)
    for (const name of namesThatSpell(domains, text)) counts.set(name, (counts.get(name) ?? 0) + times);
  const isShouted = (name: string): boolean => name === name.toUpperCase();
  return [...counts]
    .sort(([a, one], [b, other]) => Number(isShouted(a)) - Number(isShouted(b)) || other - one)
    .map(([name]) => name);
}

/** Each run of words of a text, the first with a capital, that is a domain once joined. */
function namesThatSpell(domains: ReadonlySet<string>, text: string): string[] {
  const words = text.split(/[\s:,;()|«»“”"]+/).filter((word) => word !== '' && !word.includes('@'));
  const joined = words.map(squashed);
  return words.flatMap((first, from) => {
    if (!/^\p{Lu}/u.test(first)) return [];
    const ends = joined.slice(from + 1, from + mostWordsOfDomain).map((_, at) => from + at + 2);
    return ends
      .filter((to) => domains.has(joined.slice(from, to).join('')))
      .map((to) => words.slice(from, to).join(' '));
  });
}

/** A domain without its ending, as letters and digits. */
const domainName = (domain: string): string => squashed(domain.replace(/^www\./, '').replace(/\.[^.]+$/, ''));

/** A title that lists what is sold names nobody by its parts. */
const fewestListed = 3;
const isList = (title: string): boolean => title.split(/\s*,\s+/).length >= fewestListed;

/** Parts of the home title, those that most other titles repeat first. */
function titleParts(title: string | null | undefined, pages: readonly PageFacts[]): string[] {
  const repeats = (part: string): number => pages.filter(({ content }) => content?.title?.includes(part)).length;
  return (isList(title ?? '') ? (title ?? '').split(/\s+[|–—·»-]\s+/).filter((part) => !isList(part)) : partsOf(title))
    .map((part) => ({ part, count: repeats(part) }))
    .sort((a, b) => b.count - a.count)
    .map(({ part }) => part);
}

/** Alternative texts of images that link to the home page, without the word logo. */
function logoNames(home: PageFacts | null): string[] {
  const isHome = (to: string): boolean => /^\/(?:index\.\w+|home\/?)?$/.test(parsedUrl(to)?.pathname ?? '');
  return (home?.record.links ?? []).flatMap(({ to, internal, imageAlt }) =>
    internal && imageAlt && (to === home?.record.url || isHome(to)) ? [imageAlt] : [],
  );
}

const copyright =
  /(?:©|\(c\)|copyright)[\s©]*(?:\d{4}\s*(?:[-–]\s*\d{4})?)?\s*[-–—:|·]*\s*([\p{L}\d][^|·•—,.©()\n]{2,60}?)(?:\s+\d{4})?\s*(?:[|·•—,.©(\n]|\s[-–]\s|tous droits|all rights|$)/iu;

const copyrightNames = ({ content }: PageFacts): string[] =>
  (content?.blocks ?? []).flatMap(({ text, position }) =>
    position === 'content' ? [] : (copyright.exec(text)?.[1] ?? []),
  );

const publisher =
  /(?:raison sociale|éditeur du site|site est édité par|dénomination sociale|company name|this site is operated by)\s*[:\-–]?\s*(?:la société |l['’]association |the )?(\p{Lu}[^,.;:(\n]{2,60})/u;

const legalNames = ({ content }: PageFacts): string[] =>
  (content?.blocks ?? []).flatMap(({ text }) => publisher.exec(text)?.[1] ?? []);

const greeting = /^(?:bienvenue(?: (?:chez|à|au|aux|sur))?\s+|welcome to\s+|logo(?: de| du| of)?\s+)/iu;

function tidyName(text: string): string {
  return text
    .trim()
    .replace(greeting, '')
    .replace(/\s+logo$/i, '')
    .replace(/[\s.]*(?:\.(?:fr|com|net|org|be|ch|eu|co\.uk))$/i, '')
    .replace(/\s*(?:tous droits réservés|all rights reserved).*$/i, '')
    .trim();
}

const mostWords = 7;
const mostLetters = 60;
const generic =
  /^(?:accueil|home|homepage|index|logo|menu|site officiel|page d['’]accueil|untitled|company|your company|company,? inc|tous droits|mentions légales|untitled document)$/i;
/** A sentence to the visitor is a slogan. */
const slogan = /^(?:découvrez|votre|vos|notre|nos|trouvez|contactez|discover|your|our|find|get|we |nous )/iu;

/** Short, and neither a sentence nor a word of any menu. */
const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= mostLetters &&
  text.split(/\s+/).length <= mostWords &&
  !generic.test(text) &&
  // One ordinary word, such as the alternative text of a logo.
  !/^\p{Ll}+$/u.test(text) &&
  !slogan.test(text) &&
  !/[!?;]$/.test(text) &&
  /[\p{L}\d]/u.test(text);

const squashed = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
