import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { contentWords, isSameWord, numberIn, plainText } from '../../framework/counters/plain-words.ts';

/** What everybody who takes another offer has to pay too, by the words of the file. */
const compulsory =
  /(?:compulsory|mandatory|obligatoires?)(?!\p{L})(?: (?:à|pour|avec|en|sur|on|for|with)(?: (?:chaque|any|every|all|each|tous|toutes|toute|tout|the|les|le|la)(?!\p{L}))*(?: (?<to>[\p{L}\d][^,;()]*))?)?/iu;

/** What limits an extra to some of those who take the offer: a length, a distance, a weight. */
const limited = /\b(?:over|above|more than|from|beyond|under|plus de|au dela|a partir|moins de|sauf|except)\b/;

/** An offer that is no choice of the customer: it goes with others. */
export interface CompulsoryOffer {
  readonly offer: CompanyOffer;
  /** What it goes with, in the words of the file: « chaque visite », "seal over 60 cm"; empty when it is not named. */
  readonly to: string;
  /** Only some of those who take the other offer pay it. */
  readonly limited: boolean;
}

/** How an extra concerns an offer. */
export type ExtraFor = 'always' | 'sometimes' | 'no' | 'unknown';

const textsOf = ({ name, attributes, proofs, notes }: CompanyOffer): string[] => [
  name,
  ...attributes,
  ...proofs,
  ...notes,
];

/** The offers of a company that customers have to take with another one. */
export function compulsoryOffers({ offers }: Company): CompulsoryOffer[] {
  if (offers.length < 2) return [];
  return offers.flatMap((offer) => {
    const bracket = /\(([^)]*)\)/u.exec(offer.name)?.[1] ?? '';
    const texts = [bracket, ...textsOf(offer).slice(1)];
    const found = texts.map((text) => compulsory.exec(text)).find((one) => one?.index === 0);
    if (found === undefined || found === null) return [];
    const to = found.groups?.to?.trim() ?? '';
    return [{ offer, to, limited: limited.test(plainText(to)) }];
  });
}

/** How an extra concerns an offer: by what the file names, by what the offer includes, by what both count, else unknown. */
export function extraFor(extra: CompulsoryOffer, offer: CompanyOffer, company: Company): ExtraFor {
  if (extra.offer.id === offer.id || includes(offer, extra.offer)) return 'no';
  const named = contentWords(plainText(extra.to).split(limited)[0] ?? '');
  if (named.length > 0) {
    const words = contentWords(`${offer.name} ${offer.id}`);
    if (!named.some((word) => words.some((one) => isSameWord(one, word)))) return 'no';
    return extra.limited ? 'sometimes' : 'always';
  }
  const counted = countedWith(extra, company);
  if (counted !== null) return counted.includes(offer.id) ? 'always' : 'no';
  return mainOffer(company).id === offer.id ? 'always' : 'unknown';
}

const mainOffer = ({ offers }: Company): CompanyOffer =>
  offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));

function includes(offer: CompanyOffer, extra: CompanyOffer): boolean {
  const own = contentWords(`${extra.name.replace(/\([^)]*\)/u, '')} ${extra.id}`);
  return textsOf(offer).some(
    (text) =>
      /\b(included|compris\w*|inclus\w*)\b/.test(plainText(text)) &&
      contentWords(text).some((word) => own.includes(word)),
  );
}

/** How many of an offer were sold, by the first number of its details. */
const soldOf = ({ proofs }: CompanyOffer): number | null => {
  for (const text of proofs) {
    const [, first] = /^(\d+)\b/.exec(plainText(text)) ?? [];
    if (first !== undefined) return numberIn(first);
  }
  return null;
};

/** Ids of the offers whose counts sum to that of the extra, the main one among them; null when none or several do. */
function countedWith({ offer }: CompulsoryOffer, company: Company): string[] | null {
  const total = soldOf(offer);
  const main = mainOffer(company);
  if (total === null) return null;
  const others = company.offers
    .filter(({ id }) => id !== offer.id && id !== main.id)
    .slice(0, 8)
    .flatMap((one) => {
      const sold = soldOf(one);
      return sold === null ? [] : [{ id: one.id, sold }];
    });
  const start = soldOf(main) ?? Number.NaN;
  const found = Array.from({ length: 2 ** others.length }, (_, bits) => others.filter((__, at) => bits & (1 << at)))
    .filter((some) => some.reduce((sum, { sold }) => sum + sold, start) === total)
    .map((some) => [main.id, ...some.map(({ id }) => id)]);
  return found.length === 1 ? (found[0] ?? null) : null;
}
