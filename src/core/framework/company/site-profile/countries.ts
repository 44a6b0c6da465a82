/** A country where French or English is a language of business, and its neighbours in trade. */
export interface Country {
  readonly code: string;
  readonly names: readonly string[];
  /** International dialling prefix. */
  readonly dial: string;
  readonly domain: string;
  readonly currency: string;
  readonly timezone: string;
  /** Standard rate of value-added or sales tax in shown prices (European Commission and national tax offices, 2025). */
  readonly taxRate: number;
}

export const countries: readonly Country[] = [
  country('FR', ['France'], '33', 'fr', 'EUR', 'Europe/Paris', 0.2),
  country('BE', ['Belgique', 'Belgium', 'België'], '32', 'be', 'EUR', 'Europe/Brussels', 0.21),
  country('CH', ['Suisse', 'Switzerland', 'Schweiz'], '41', 'ch', 'CHF', 'Europe/Zurich', 0.081),
  country('LU', ['Luxembourg'], '352', 'lu', 'EUR', 'Europe/Luxembourg', 0.17),
  country('CA', ['Canada'], '1', 'ca', 'CAD', 'America/Toronto', 0),
  country(
    'GB',
    ['United Kingdom', 'Royaume-Uni', 'England', 'Scotland', 'Wales', 'UK'],
    '44',
    'uk',
    'GBP',
    'Europe/London',
    0.2,
  ),
  country('IE', ['Ireland', 'Irlande'], '353', 'ie', 'EUR', 'Europe/Dublin', 0.23),
  country('US', ['United States', 'États-Unis', 'USA'], '1', 'us', 'USD', 'America/New_York', 0),
  country('AU', ['Australia', 'Australie'], '61', 'au', 'AUD', 'Australia/Sydney', 0.1),
  country('NZ', ['New Zealand', 'Nouvelle-Zélande'], '64', 'nz', 'NZD', 'Pacific/Auckland', 0.15),
  country('DE', ['Germany', 'Allemagne', 'Deutschland'], '49', 'de', 'EUR', 'Europe/Berlin', 0.19),
  country('ES', ['Spain', 'Espagne', 'España'], '34', 'es', 'EUR', 'Europe/Madrid', 0.21),
  country('IT', ['Italy', 'Italie', 'Italia'], '39', 'it', 'EUR', 'Europe/Rome', 0.22),
  country('NL', ['Netherlands', 'Pays-Bas', 'Nederland'], '31', 'nl', 'EUR', 'Europe/Amsterdam', 0.21),
];

function country(
  code: string,
  names: readonly string[],
  ...[dial, domain, currency, timezone, taxRate]: [string, string, string, string, number]
): Country {
  return { code, names, dial, domain, currency, timezone, taxRate };
}

/** The code of a country named in words or by its code, or null. */
export function countryNamed(name: string): string | null {
  const wanted = name.trim().toLowerCase();
  const found = countries.find(({ code, names }) => [code, ...names].some((one) => one.toLowerCase() === wanted));
  return found?.code ?? null;
}

export const countryOf = (code: string | undefined): Country | null =>
  countries.find((one) => one.code === code) ?? null;
