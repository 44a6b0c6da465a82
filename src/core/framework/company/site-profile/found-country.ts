import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { schemaObjects } from '../../../audits/facts/structured-data.ts';
import { unique } from '../../../values/unique.ts';
import { countries, type Country, countryNamed, usualCountries } from './countries.ts';

/**
 * The country of the company: of the postal address in structured data, else of one that is written whole, else of postal codes, states of the United
 * States in titles, international phone numbers, the domain, those of e-mail addresses, the region of the declared language, else of phone numbers in the national form.
 */
export function foundCountry(pages: readonly PageFacts[], origin: string, language: 'fr' | 'en' | null): string | null {
  return (
    addressCountry(pages) ??
    writtenCountry(pages) ??
    postalCountry(pages, language) ??
    (language === 'en' && namesStates(pages) ? 'US' : null) ??
    phoneCountry(pages) ??
    domainCountry(new URL(origin).hostname) ??
    mailCountry(pages) ??
    regionCountry(pages, language) ??
    nationalPhone(pages)
  );
}

function addressCountry(pages: readonly PageFacts[]): string | null {
  for (const { content } of pages) {
    if (content === null) continue;
    for (const { addressCountry: value } of schemaObjects(content)) {
      const name = typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : value;
      const code = typeof name === 'string' ? countryNamed(name) : null;
      if (code !== null) return code;
    }
  }
  return null;
}

/** A longer text is no address, and a shorter name may be a code of something else (working assumptions). */
const longestAddress = 160;
const shortestName = 4;

/** `4/965 Bourke Street, Waterloo NSW 2017, Australia`: a street and a town with numbers, then a country by its name. */
function writtenCountry(pages: readonly PageFacts[]): string | null {
  const texts = pages.flatMap(({ content }) => content?.blocks ?? []).map(({ text }) => text);
  return mostFrequent(
    texts.flatMap((text) => {
      const parts = text.length > longestAddress ? [] : text.split(/[,\n|·•–—]/).map((part) => part.trim());
      const numbered = parts.findIndex((part) => /\d/.test(part) && /\p{L}{3}/u.test(part));
      const country = parts.findIndex(
        (part, at) => at >= 2 && at > numbered && part.length >= shortestName && named(part) !== null,
      );
      return numbered < 0 || country < 0 ? [] : [named(parts[country]!)!];
    }),
  );
}

const named = (part: string): string | null => countryNamed(part.replace(/\.$/, ''));

/** Codes of the states, in capitals after a comma. */
const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';

/** Forms of postal codes that no other country of the list has: `KY 40503`, `V6B 1A1`, `SW1A 1AA`. */
const postalForms: readonly (readonly [string, RegExp])[] = [
  ['US', new RegExp(String.raw`,\s*(?:${states})\.?,?\s+\d{5}(?!\d)`)],
  ['CA', /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/],
  ['GB', /\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/],
];

/** The address of a host in a legal page is that of another country: codes of English countries count in English. */
function postalCountry(pages: readonly PageFacts[], language: 'fr' | 'en' | null): string | null {
  const texts = pages.flatMap(({ content }) => content?.blocks ?? []).map(({ text }) => text);
  const forms = postalForms.filter(([code]) => language === 'en' || (language === 'fr' && code === 'CA'));
  return mostFrequent(forms.flatMap(([code, form]) => texts.filter((text) => form.test(text)).map(() => code)));
}

/** `Invitations | Chicago, IL`: a city of a title with its state. */
const cityWithState = new RegExp(String.raw`\p{Lu}\p{L}+,\s(?:${states})(?=$|\s*[|–—·•:-]|\s*\()`, 'u');

const namesStates = (pages: readonly PageFacts[]): boolean =>
  pages.some(({ content }) => cityWithState.test(content?.title ?? ''));

function phoneCountry(pages: readonly PageFacts[]): string | null {
  const numbers = phoneNumbers(pages).flatMap((number) => /^(?:\+|00)(\d+)/.exec(number)?.[1] ?? []);
  return mostFrequent(numbers.flatMap((digits) => onlyCountryOf(digits) ?? []));
}

/** The country of the longest prefix, a usual one first; null where several countries share it. */
const onlyCountryOf = (digits: string): string | null =>
  withLongestPrefix(digits, usualCountries) ?? withLongestPrefix(digits, countries);

function withLongestPrefix(digits: string, among: readonly Country[]): string | null {
  const prefixes = among.flatMap(({ code, dials }) =>
    dials.filter((dial) => digits.startsWith(dial)).map((dial) => ({ code, length: dial.length })),
  );
  const longest = Math.max(...prefixes.map(({ length }) => length));
  const codes = unique(prefixes.filter(({ length }) => length === longest).map(({ code }) => code));
  return codes.length === 1 ? codes[0]! : null;
}

const domainCountry = (host: string): string | null =>
  countries.find(({ domain }) => domain !== null && host.endsWith(`.${domain}`))?.code ?? null;

function mailCountry(pages: readonly PageFacts[]): string | null {
  const linked = pages.flatMap(({ record }) =>
    record.links.flatMap(({ href }) => (href.startsWith('mailto:') ? [href.slice('mailto:'.length)] : [])),
  );
  const written = pages.flatMap(({ content }) => (content?.blocks ?? []).map(({ text }) => text));
  const hosts = [...linked, ...written].flatMap((text) =>
    [...text.matchAll(/[\w.+-]+@([a-z\d-]+(?:\.[a-z\d-]+)+)/gi)].map(([, host]) => host!.toLowerCase()),
  );
  return mostFrequent(hosts.flatMap((host) => domainCountry(host) ?? []));
}

function regionCountry(pages: readonly PageFacts[], language: 'fr' | 'en' | null): string | null {
  const declared = pages.flatMap(({ content }) => [content?.lang, content?.meta['og:locale']]);
  const regions = declared.flatMap((tag) => {
    const [, spoken, region] = /^([a-z]{2})[-_]([A-Z]{2})$/i.exec(tag ?? '') ?? [];
    return region !== undefined && spoken?.toLowerCase() === language ? [region.toUpperCase()] : [];
  });
  return mostFrequent(regions.filter((code) => usualCountries.some((one) => one.code === code)));
}

/** `04 66 00 00 00` is French, `020 7946 0000` British: ten digits in pairs, eleven in larger groups. */
function nationalPhone(pages: readonly PageFacts[]): string | null {
  const texts = pages.flatMap(({ content }) => content?.blocks ?? []);
  const has = (pattern: RegExp) => texts.some(({ text }) => pattern.test(text));
  if (has(/(?<!\d)0[1-9](?:[ .]\d{2}){4}(?!\d)/)) return 'FR';
  return has(/(?<!\d)\(?0\d{2,4}\)? \d{3,4} \d{3,4}(?!\d)/) ? 'GB' : null;
}

function phoneNumbers(pages: readonly PageFacts[]): string[] {
  const linked = pages.flatMap(({ record }) =>
    record.links.flatMap(({ href }) => (href.startsWith('tel:') ? [href.slice(4).replaceAll(/[\s().-]/g, '')] : [])),
  );
  const written = pages.flatMap(({ content }) =>
    (content?.blocks ?? []).flatMap(({ text }) => text.match(/(?:\+|\b00)\d{2}[\d\s().-]{7,}/g) ?? []),
  );
  return [...linked, ...written.map((number) => number.replaceAll(/[\s().-]/g, ''))];
}

function mostFrequent(codes: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
