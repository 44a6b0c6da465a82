import type { Company, CompanyOffer } from '../company/company.ts';
import { numberIn, plainText } from '../counters/plain-words.ts';

/** How an offer of a long term goes on at its end, as the file says. */
export interface RenewalTerms {
  /** True where it goes on unless the customer writes. */
  readonly byItself: boolean;
  /** Days before the end within which it is too late to stop; null where the file gives none. */
  readonly noticeDays: number | null;
  /** The same in the words of the file: « deux mois ». */
  readonly notice: string | null;
}

const byItself =
  /\b(?:se (?:renouvelle|reconduit|poursuit)\w*|reconductions?|reconduite?s?|tacite\w*|(?:it|which|that|plan|contract|membership|subscription)s? renews?|renews? (?:itself|by itself|on its own|automatically|each|every)|auto ?renew\w*|renewed automatically|automatic renewals?|renouvel\w+ (?:seule?|automatique\w*|de (?:lui|elle) meme))\b/;

const notice =
  /(?<![\p{L}\d])(?<many>\d+|[\p{L}-]+) (?<unit>mois|semaines?|jours|months?|weeks?|days)[’']? (?:de |of )?(?:préavis|notice)(?![\p{L}])/u;

const daysOf = { m: 30, s: 7, w: 7, j: 1, d: 1 } as const;

/** What the file says of the offer, and what it answers to customers. */
export function renewalTerms({ answers }: Pick<Company, 'answers'>, offer: CompanyOffer): RenewalTerms {
  const { name, attributes, proofs, notes } = offer;
  const said = [name, ...attributes, ...proofs, ...notes, ...answers.map(({ answer }) => answer)];
  const found = said.filter((one) => byItself.test(plainText(one)));
  const match = found.map((one) => notice.exec(one.toLowerCase())).find((one) => one !== null);
  const { many = '', unit = '' } = match?.groups ?? {};
  const count = numberIn(many);
  if (count === null) return { byItself: found.length > 0, noticeDays: null, notice: null };
  return {
    byItself: true,
    noticeDays: count * daysOf[unit.charAt(0) as keyof typeof daysOf],
    notice: `${many} ${unit}`,
  };
}
