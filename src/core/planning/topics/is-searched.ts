import { englishStopWords } from '../../language/en/stop-words.ts';
import { frenchStopWords } from '../../language/fr/stop-words.ts';
import type { Company } from '../../framework/company/company.ts';
import { isRoleAlone } from '../../semantics/subjects/role-words.ts';
import { foldedPart } from '../../semantics/subjects/title-parts.ts';
import { contentLocale } from '../context/company-reach.ts';

const stopWords = { fr: frenchStopWords, en: englishStopWords } as const;

/**
 * True for words that somebody searches: not those that any site has (menu, blog, tips, local), and not the name of the
 * company alone or with such words, which is for people who know it.
 */
export function isSearched(company: Company, words: string): boolean {
  const code = contentLocale(company);
  const said = foldedPart(words).split(' ').filter(Boolean);
  const isEmpty = (left: readonly string[]): boolean =>
    isRoleAlone(left.join(' '), { code, stopWords: stopWords[code] });
  if (said.length === 0 || isEmpty(said)) return false;
  const name = foldedPart(company.organisation.name)
    .split(' ')
    .filter((word) => word !== '' && !stopWords[code].has(word));
  const isNamed = name.length > 0 && name.every((word) => said.includes(word));
  const left = said.filter((word) => !name.includes(word));
  return !isNamed || (left.length > 0 && !isEmpty(left));
}
