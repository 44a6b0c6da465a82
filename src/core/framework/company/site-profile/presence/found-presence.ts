import type { PageFacts, SiteFacts } from '../../../../audits/facts/site-facts.ts';
import { type SchemaObject, schemaObjects, typesOf } from '../../../../audits/facts/structured-data.ts';
import { textCues } from '../../../../audits/classification/text-cues.ts';
import { dialledNumber, phoneIdentity, phoneNumbersIn } from '../../../../audits/texts/phone-numbers.ts';
import { isOfOthers, writtenAddress } from '../../../../offers/postal-address.ts';
import { parsedUrl } from '../../../../values/url.ts';
import { declaredHours } from './declared-hours.ts';

/** What a site states of the place of its company, as written; null = it states nothing, or contradicts itself. */
export interface SitePresence {
  /** Postal address. */
  readonly address: string | null;
  /** Telephone number. */
  readonly telephone: string | null;
  /** Days and hours of opening. */
  readonly hours: string | null;
  /** Where customers write reviews, that the site links to. */
  readonly reviewPage: string | null;
}

/** Types whose address or number is that of someone else, or of one event. */
const others = /^(?:Person|Event|JobPosting|Place|Article|BlogPosting|NewsArticle)$/;
/** Characters of a statement of hours; longer ones are stories (working assumption). */
const longestHours = 160;
const mostSentences = 3;
const reviewAddress = /writereview|\/(?:write-?a-?)?reviews?\/?$/i;
const reviewWords =
  /\b(?:(?:leave|write|give)(?: us)? (?:a|your) review|review us|(?:laiss|donn|[ée]cri|dépos)\p{L}*(?:[- ]nous)? (?:un|votre) avis)(?!\p{L})/iu;

/** `pages`: those nearest to the home page first. */
export function foundPresence(pages: readonly PageFacts[], kindOf: SiteFacts['kindOf']): SitePresence {
  const own = pages.map((page) => ({ page, texts: ownTexts(page, kindOf) }));
  const business = pages.flatMap(({ content }) =>
    content === null ? [] : schemaObjects(content).filter((one) => !typesOf(one).some((type) => others.test(type))),
  );
  return {
    address:
      onlyOne(business.flatMap(declaredAddress), plain) ??
      onlyOne(
        own.flatMap(({ texts }) => texts.flatMap((text) => writtenAddress(text) ?? [])),
        plain,
      ),
    telephone: telephoneOf(
      pages,
      own.flatMap(({ texts }) => texts),
      business,
    ),
    hours:
      onlyOne(business.flatMap(declaredHours), plain) ??
      onlyOne(
        own.flatMap(({ texts }) => writtenHours(texts)),
        plain,
      ),
    reviewPage: reviewPageOf(pages),
  };
}

/** The texts of a page that speak of the company: those about its host on a legal page are left out. */
function ownTexts({ content, record }: PageFacts, kindOf: SiteFacts['kindOf']): string[] {
  const isLegal = kindOf.get(record.url)?.kind === 'legal';
  let isPartOfOthers = false;
  return (content?.blocks ?? []).flatMap(({ kind, text }) => {
    if (kind === 'heading') isPartOfOthers = isOfOthers(text);
    return kind === 'quote' || (isLegal && (isPartOfOthers || isOfOthers(text))) ? [] : [text];
  });
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** The value, as first written, when all agree. */
function onlyOne(values: readonly string[], identity: (value: string) => string): string | null {
  const ways = new Set(values.map(identity));
  return ways.size === 1 ? values[0]! : null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function declaredAddress({ address }: SchemaObject): string[] {
  if (typeof address === 'string') return writtenAddress(address) === null ? [] : [address.trim()];
  if (typeof address !== 'object' || address === null || Array.isArray(address)) return [];
  const { streetAddress, postalCode, addressLocality } = address as SchemaObject;
  const [street, code, town] = [streetAddress, postalCode, addressLocality].map(textOf);
  if (street === '' || town === '') return [];
  return [`${street}, ${/^[A-Z]/.test(code!) ? `${town} ${code}` : `${code} ${town}`.trim()}`];
}

/** The sentences of one page with a day and an hour. */
function writtenHours(texts: readonly string[]): string[] {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u))
    .map((text) => text.trim().replace(/\.$/, ''))
    .filter((text) => text.length <= longestHours && text.search(textCues.hours) >= 0);
  return sentences.length === 0 ? [] : [[...new Set(sentences)].slice(0, mostSentences).join(' ; ')];
}

/**
 * The number of the company, as the pages write it: the one that its data declares, else the one that every link dials, else
 * the one that several pages dial, while any other, as that of a mobile telephone, is dialled on one.
 */
function telephoneOf(
  pages: readonly PageFacts[],
  texts: readonly string[],
  business: readonly SchemaObject[],
): string | null {
  const dialled = pages.map(({ record }) => record.links.flatMap(({ href }) => dialledNumber(href) ?? []));
  const declared = business.flatMap(({ telephone }) => phoneNumbersIn(textOf(telephone)));
  const number =
    onlyOne(declared, phoneIdentity) ??
    (declared.length > 0 ? null : (onlyOne(dialled.flat(), phoneIdentity) ?? mainNumber(dialled)));
  if (number === null) return null;
  const written = texts
    .flatMap((text) => text.match(/\+?\d(?:[\s\u00a0\u202f.()/-]*\d)+/gu) ?? [])
    .find((one) => phoneNumbersIn(one).some((digits) => phoneIdentity(digits) === phoneIdentity(number)));
  return written ?? number;
}

/** The only number that more than one page dials. */
function mainNumber(dialled: readonly (readonly string[])[]): string | null {
  const pagesOf = new Map<string, number>();
  for (const numbers of dialled)
    for (const identity of new Set(numbers.map(phoneIdentity))) pagesOf.set(identity, (pagesOf.get(identity) ?? 0) + 1);
  const often = [...pagesOf].flatMap(([identity, pages]) => (pages > 1 ? [identity] : []));
  return often.length === 1 ? (dialled.flat().find((one) => phoneIdentity(one) === often[0]) ?? null) : null;
}

function reviewPageOf(pages: readonly PageFacts[]): string | null {
  for (const { record } of pages)
    for (const { to, anchor, internal, http } of record.links)
      if (!internal && http && (reviewAddress.test(parsedUrl(to)?.pathname ?? '') || reviewWords.test(anchor)))
        return to;
  return null;
}
