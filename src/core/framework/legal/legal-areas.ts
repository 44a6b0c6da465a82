import type { Text } from '../../values/text.ts';

/** A country, by its ISO 3166-1 code, or the European Union with the European Economic Area. */
export type LegalArea = 'EU' | 'FR' | 'GB' | 'CH' | 'US' | 'CA';

/** Texts of law by country or area. */
export type LawTable = Readonly<Partial<Record<string, Text>>>;

const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const unionCountries: ReadonlySet<string> = new Set(union);
const economicArea: ReadonlySet<string> = new Set([...union, 'IS', 'LI', 'NO']);

export const isInUnion = (country: string): boolean => unionCountries.has(country);

/** True where the directives on consumers, messages and personal data hold: the Union and the European Economic Area. */
export const followsUnionLaw = (country: string): boolean => economicArea.has(country);

/** The areas whose law holds in a country, its own first. */
export const areasOf = (country: string): string[] => (followsUnionLaw(country) ? [country, 'EU'] : [country]);

/** The text of a table that holds in a country: its own, or that of the Union; undefined = none is known. */
export const lawIn = (table: LawTable | undefined, country: string): Text | undefined =>
  areasOf(country)
    .map((area) => table?.[area])
    .find((text) => text !== undefined);
