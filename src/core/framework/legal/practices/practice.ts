import { pair, type Text } from '../../../values/text.ts';

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
  /** True for a sign so general that any other practice is the better answer. */
  readonly isGeneral?: true;
  readonly reason: Text;
  /** Text of law by country; absent = the reason alone. */
  readonly law?: Readonly<Partial<Record<string, Text>>>;
  /** What to do in its place. */
  readonly instead: Text;
}

/** A law with one name in both languages. */
export const act = (name: string): Text => pair(name, name);

/** Unfair commercial practices. */
export const unfair: NonNullable<DoubtfulPractice['law']> = {
  FR: pair('Code de la consommation, L121-2 à L121-4', 'French consumer code, L121-2 to L121-4'),
  BE: pair('Code de droit économique, VI.97 à VI.100', 'Belgian code of economic law, VI.97 to VI.100'),
  GB: act('Digital Markets, Competition and Consumers Act 2024'),
  IE: act('Consumer Protection Act 2007'),
};

/** Messages to people who asked for none. */
export const unasked: NonNullable<DoubtfulPractice['law']> = {
  FR: pair('Code des postes, L34-5, et RGPD', 'French post code, L34-5, and GDPR'),
  BE: pair('Code de droit économique, XII.13, et RGPD', 'Belgian code of economic law, XII.13, and GDPR'),
  GB: act('Privacy and Electronic Communications Regulations 2003'),
  IE: act('ePrivacy Regulations 2011'),
};

/** Words of a company that places or lends people. */
export const staffing =
  /\b(agency|agence|interim\w*|recruit\w*|recrut\w*|staffing|placement|temps|relief|remplacants?)\b/;
