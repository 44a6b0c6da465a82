import { countries as worldCountries, type ICountry } from 'countries-list';
import { languageTags, locales } from '../../../values/locale.ts';

/** What proposals of a company file need of a country. */
export interface Country {
  /** ISO 3166-1. */
  readonly code: string;
  /** International dialling prefixes. */
  readonly dials: readonly string[];
  /** Its top-level domain; null where sites of any country use it. */
  readonly domain: string | null;
  /** ISO 4217. */
  readonly currency: string;
  /** Languages of the country, ISO 639-1. */
  readonly languages: readonly string[];
  /** Of its largest city; null when it is not in the list. */
  readonly timezone: string | null;
  /** Standard rate of value-added or sales tax in shown prices, 0–1; null when it is not in the list. */
  readonly taxRate: number | null;
}

/**
 * Countries where French or English is a language of business, and their neighbours in trade: time zone and rate of tax
 * (European Commission and national tax offices, 2025).
 */
const usual: Readonly<Record<string, readonly [timezone: string, taxRate: number]>> = {
  FR: ['Europe/Paris', 0.2],
  BE: ['Europe/Brussels', 0.21],
  CH: ['Europe/Zurich', 0.081],
  LU: ['Europe/Luxembourg', 0.17],
  CA: ['America/Toronto', 0],
  GB: ['Europe/London', 0.2],
  IE: ['Europe/Dublin', 0.23],
  US: ['America/New_York', 0],
  AU: ['Australia/Sydney', 0.1],
  NZ: ['Pacific/Auckland', 0.15],
  DE: ['Europe/Berlin', 0.19],
  ES: ['Europe/Madrid', 0.21],
  IT: ['Europe/Rome', 0.22],
  NL: ['Europe/Amsterdam', 0.21],
};

/** Domains of countries that search engines take for international (Google Search Central, managing multi-regional sites). */
const worldwideDomains = new Set('ad ai as bz cc cd co dj fm io la me ms nu sc sr su tv tk ws'.split(' '));

const rows: readonly (readonly [string, ICountry])[] = Object.entries(worldCountries);

/** Every country, the usual ones first. */
export const countries: readonly Country[] = [
  ...Object.keys(usual).map((code) => countryFrom(code, worldCountries[code as keyof typeof worldCountries])),
  ...rows.filter(([code]) => !(code in usual)).map(([code, row]) => countryFrom(code, row)),
];

export const usualCountries = countries.slice(0, Object.keys(usual).length);

function countryFrom(code: string, { phone, currency, languages }: ICountry): Country {
  const domain = code === 'GB' ? 'uk' : code.toLowerCase();
  const [timezone = null, taxRate = null] = usual[code] ?? [];
  return {
    code,
    dials: phone.map(String),
    domain: worldwideDomains.has(domain) ? null : domain,
    currency: currency[0] ?? 'USD',
    languages,
    timezone,
    taxRate,
  };
}

/** Nations of the United Kingdom, which the lists of countries leave out. */
const nations = ['england', 'scotland', 'wales', 'northern ireland', 'angleterre', 'écosse', 'pays de galles'];

/** Codes by every name of a country, lower case, its code too. */
const codesByName = new Map<string, string>();
const shown = locales.map((locale) => new Intl.DisplayNames([languageTags[locale]], { type: 'region' }));
for (const [code, { name: english, native, alias = [] }] of rows)
  for (const one of [code, english, native, ...alias, ...shown.map((names) => names.of(code) ?? code)])
    if (!codesByName.has(one.toLowerCase())) codesByName.set(one.toLowerCase(), code);
for (const nation of nations) codesByName.set(nation, 'GB');

/** The code of a country named in French, in English or in its own language, or by its code; null when none has that name. */
export const countryNamed = (name: string): string | null => codesByName.get(name.trim().toLowerCase()) ?? null;

export const countryOf = (code: string | undefined): Country | null =>
  countries.find((one) => one.code === code) ?? null;
