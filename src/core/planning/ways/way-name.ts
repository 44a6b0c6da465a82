import type { Company } from '../../framework/company/company.ts';
import { groupsBeside } from '../../framework/counters/compared-groups.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from '../../framework/counters/plain-words.ts';
import type { ProvenWay } from './proven-ways.ts';

/** How a way was tried, which is no part of what is done: “one week in two from May to August 2026”, « tirée au sort ». */
const trialSign =
  /\b(20\d\d|sur deux|in two|(?:every|each) (?:other|second)|(?:au|par) (?:le )?sort|by lot|at random|alternat\w*|a l essai|on trial)\b/;
/** Where it was tried. */
const partSign = /\b(only|seulement|uniquement|secteurs?|area|district|region)\b/;
/** The other possibility, named after the first. */
const choice = /^(.+?),? (?:or|ou) (.+)$/iu;

/** What is done to each case, in the words of the company: what it states, without how it was tried; the name of the better group where both possibilities are stated. */
export function wayName({ comparison }: ProvenWay, company: Company): string {
  const { better, other, stated } = comparison;
  const group = better.label ?? other.label ?? '';
  if (stated === undefined) return group;
  const bracketed = optionOf(stated.what, group, other.label ?? '');
  if (bracketed !== null) return bracketed;
  const bare = stated.what.replaceAll(/\s*\([^)]*\)/gu, (part) =>
    trialSign.test(plainText(part)) || partSign.test(plainText(part)) ? '' : part,
  );
  const [first = '', ...clauses] = bare.split(/,\s+/u);
  const name = [first, ...clauses.filter((clause) => !trialSign.test(plainText(clause)))].join(', ').trim();
  const [, , second = ''] = choice.exec(name) ?? [];
  const its = groupsBeside(comparison, company).flatMap((one) => nounWords(one.other.label ?? ''));
  const isOther = nounWords(second).some(
    (word) => its.some((one) => isSameWord(one, word)) && !nounWords(group).some((one) => isSameWord(one, word)),
  );
  return isOther && better.label !== null ? better.label : name;
}

/** The possibility whose brackets say which group had it: “the report sent at once (north round) or posted (south round)”; null where none do. */
function optionOf(what: string, better: string, other: string): string | null {
  const [, first = '', second = ''] = choice.exec(what) ?? [];
  const [own, its] = [nounWords(better), nounWords(other)];
  const has = (words: readonly string[], word: string): boolean => words.some((one) => isSameWord(one, word));
  const found = [first, second].find((option) => {
    const [, inside = ''] = /\(([^)]*)\)/u.exec(option) ?? [];
    return nounWords(inside).some((word) => has(own, word) && !has(its, word));
  });
  const name = outsideBrackets(found ?? '');
  // a group that its label already names keeps it
  return name === '' || nounWords(name).some((word) => has(own, word)) ? null : name;
}
