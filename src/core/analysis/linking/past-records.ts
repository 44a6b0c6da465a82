import type { PageFacts } from '../../audits/facts/site-facts.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';

/** Words of the address or the title of a record of a past day, which nobody reads for what the company offers. */
const recordWords =
  /\bnews ?letters?\b|\binfo ?lettres?\b|\blettres? (?:d.)?info(?:rmation)?s?\b|\bbulletins? (?:municipa\w+|d.info\w*|of)\b|\b(?:meetings?|committee|board|council|agm) minutes\b|\bminutes of\b|\bcomptes? rendus?\b|\bproc[eè]s verba(?:l|ux)\b|\bmeeting (?:summar(?:y|ies)|notes)\b|\bassembl[eé]es? g[eé]n[eé]rales?\b|\bagm\b/i;
/** Sign-up pages of a letter are no letter. */
const signUp = /\b(?:sign ?up|subscribe|join|inscri\w*|abonn\w*|archives?)\b/i;

/** True for an issue of a letter, minutes and other records of a past day. */
export function isPastRecord({ record, content }: Pick<PageFacts, 'record' | 'content'>): boolean {
  const words = `${shownAddress(record.url)} ${content?.title ?? ''}`.replaceAll(/[-_/.]+/g, ' ');
  return recordWords.test(words) && !signUp.test(words);
}
