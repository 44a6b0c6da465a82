import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { postcodeForms } from './site-place.ts';

const frenchStreet = String.raw`(?:rue|avenue|av\.|boulevard|bd\.?|place|chemin|route|impasse|all[ée]e|quai|cours|faubourg|passage|square|sentier|mont[ée]e|esplanade|rond-point|chauss[ée]e)`;
const englishStreet = String.raw`(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Place|Pl|Square|Sq|Highway|Hwy|Terrace|Close|Crescent|Row|Quay|Parkway|Pkwy|Mews|Walk|Hill|Yard|Wharf|Loop|Circle|Trail|Pike)`;
/** A street with the number of a house before it or (Belgium, Switzerland) after it, or a line that is the name of a street or of a named place. */
const streets = [
  new RegExp(String.raw`(?<!\d)\d{1,5}\s?(?:bis|ter|quater|[a-d])?\s?,?\s+${frenchStreet}\s+(?:\p{L}|\d)`, 'iu'),
  new RegExp(String.raw`(?:^|[,\n|·•:]\s*)${frenchStreet}\s+(?:\p{L}[\p{L}'’.-]*,?\s){1,6}\d{1,4}(?!\d)`, 'iu'),
  new RegExp(
    String.raw`(?<!\d)\d{1,5}[a-zA-Z]?,?\s+(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}'’.-]*\s|\d{1,3}(?:st|nd|rd|th)\s){1,4}${englishStreet}(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|[,\n|·•:]\s*)(?:${frenchStreet}|lieu-?dit|hameau|domaine|z\.?[ai]\.?c?\.?)\s+(?:\p{L}[\p{L}'’-]*\s?){1,6}$`,
    'iu',
  ),
  new RegExp(String.raw`(?:^|[,\n|·•:]\s*)(?:\p{Lu}[\p{L}'’-]+\s){1,3}${englishStreet}\.?(?:$|,)`, 'u'),
  /(?:P\.?\s?O\.?\s?Box|\bBP|bo[îi]te postale)\s?\d/iu,
];
/** Words of an address in a sentence, past which a street is that of a story. Working assumption. */
const longestLine = 40;

const declared = /"(?:streetAddress|postalCode)"\s*:\s*"[^"]*[\p{L}\d]/u;

/** True when a text gives an address by which one finds a place: a street, or a town with its postcode. */
export const writesAddress = (text: string): boolean =>
  postcodeForms.some((form) => text.search(form) >= 0) ||
  (text.split(/\s+/).length <= longestLine && streets.some((street) => street.test(text)));

/** Characters of an address, from its street to its town (working assumption). */
const longestAddress = 120;

/** The first address of a text, from its street to its town; null where it has no street before a postcode. */
export function writtenAddress(text: string): string | null {
  const starts = streets.map((street) => text.search(street)).filter((at) => at >= 0);
  if (starts.length === 0) return null;
  const from = Math.min(...starts);
  const ends = postcodeForms
    .flatMap((form) => [...text.matchAll(form)])
    .map((match) => match.index + match[0].length)
    .filter((end) => end > from && end - from <= longestAddress);
  return ends.length === 0
    ? null
    : text
        .slice(from, Math.min(...ends))
        .replace(/^[\s,|·•:]+/u, '')
        .replace(/\s+/gu, ' ');
}

/** Words of the part of a legal page about those who host or made the site: the address is theirs. */
const ofOthers = /h[ée]berg|\bhost(?:ed|ing)?\b|r[ée]alisation|con[çc]u par|webmaster|designed by|\bcnil\b|m[ée]diat/i;

/** True for a text of a legal page about others. */
export const isOfOthers = (text: string): boolean => ofOthers.test(text);

/** True when the page gives the address of the company, in text or in its data. */
export function givesAddress({ content, record }: PageFacts, kindOf: SiteFacts['kindOf']): boolean {
  if (content === null) return false;
  if (content.jsonLd.some((text) => declared.test(text))) return true;
  const isLegal = kindOf.get(record.url)?.kind === 'legal';
  let isPartOfOthers = false;
  return content.blocks.some(({ kind, text }) => {
    if (kind === 'heading') isPartOfOthers = isOfOthers(text);
    if (isLegal && (isPartOfOthers || isOfOthers(text))) return false;
    return writesAddress(text);
  });
}
