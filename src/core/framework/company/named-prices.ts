import { numberIn } from './answers.ts';

export interface NamedPrice {
  readonly name: string;
  /** As shown to customers; null = not given. */
  readonly price: number | null;
}

const money = String.raw`(?:€|£|\$|eur(?:os?)?\b|gbp\b|usd\b|chf\b|livres?\b|pounds?\b|dollars?\b)`;
const amount = String.raw`\d[\d\s\u00a0\u202f]*(?:[.,]\d{1,2})?`;
const after = new RegExp(
  String.raw`^(.*?)[\s:=–—(,-]*(?:(?<=\s)(?:à|at|for|from|dès)\s+)?(${amount})\s*${money}?(?:\s*(?:ttc|ht|/.*|par .*|per .*))?\)?$`,
  'iu',
);
const before = new RegExp(
  String.raw`^(.*?)[\s:=–—(,-]*(?:(?<=\s)(?:at|for|from)\s+)?${money}\s*(${amount})(?:\s*(?:/.*|per .*))?\)?$`,
  'iu',
);

/** Offers with their prices as people type them: `Miel 12,50 €, Coffret : 39` or `Vase £40; Bowl £18`. */
export function namedPrices(typed: string | undefined): NamedPrice[] {
  if (typed === undefined || typed.trim() === '?') return [];
  const parts = typed.split(/[;\n]|,(?!\s*\d)/).map((part) => part.trim());
  const read = parts.flatMap((part) => namedPrice(part) ?? []);
  return read.filter(({ name }, index) => read.findIndex((one) => one.name === name) === index);
}

function namedPrice(part: string): NamedPrice | null {
  const [, name = part, written] = before.exec(part) ?? after.exec(part) ?? [];
  const bare = name.trim();
  if (bare === '') return null;
  return { name: bare, price: written === undefined ? null : numberIn(written) };
}

/** The same offers in the form that is kept and can be edited: `Miel = 12.5; Coffret`. */
export const namedPricesText = (rows: readonly NamedPrice[]): string =>
  rows.map(({ name, price }) => (price === null ? name : `${name} = ${price}`)).join('; ');
