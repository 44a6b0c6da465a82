import type { Text } from '../../../values/text.ts';
import type { LawTable } from '../legal-areas.ts';

/** A commercial practice that the law or the rules of a platform forbid or bound, as people name it in an idea. */
export interface DoubtfulPractice {
  readonly id: string;
  readonly verdict: 'refuse' | 'not-now';
  /** Countries whose law forbids it outright, where it is only bounded elsewhere. */
  readonly refusedIn?: readonly string[];
  /** Words that an idea has all of, without accents; general words of any trade. */
  readonly signs: readonly RegExp[];
  /** Words that make it lawful or another practice. */
  readonly unless?: RegExp;
  /** Words of the offers or model of the companies that it concerns; absent = of all. */
  readonly companies?: RegExp;
  /** Countries in which it applies; absent = all. */
  readonly holdsIn?: (country: string) => boolean;
  /** True for a sign so general that any other practice is the better answer. */
  readonly isGeneral?: true;
  /** True for a rule on messages by wire and telephone: a file rented to write by post is not bound by it. */
  readonly isByWire?: true;
  readonly reason: Text;
  /** Text of law by country, `EU` for the countries of the Union without their own; absent = the reason alone. */
  readonly law?: LawTable;
  /** What to do in its place. */
  readonly instead: Text;
}

export { act, unaskedLaw as unasked, unfairLaw as unfair } from '../laws.ts';

/** Words of a company that places or lends people. */
export const staffing =
  /\b(agency|agence|interim\w*|recruit\w*|recrut\w*|staffing|placement|temps|relief|remplacants?)\b/;
