import { type Comparison, comparedGroups } from '../../framework/counters/compared-groups.ts';
import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from '../../framework/counters/plain-words.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { likeFigures, termsOf } from '../figures/like-figures.ts';
import { type TeamIdea, teamIdeas } from './team-ideas.ts';

/** Words that name what sets one group apart: “with a visit”, « sans SMS ». */
const setApart = /\b(?:avec|sans|with|without) (.*)/;
/** What one group is without; the other has it under the same words: “with a mock exam by somebody else”, “without a mock exam”. */
const lackedSign = /\b(?:sans|without) (.*)/;
/** What was done to one group and not to the other, under the same words: “called”, “not called”. */
const undoneSign = /\b(?:non|not|pas) (.*)/;
const negated = /\b(sans|without|not|no|ne|pas|aucune?|never|jamais)\b/;

/** Nouns that an idea and a comparison share for the one to be about the other, one of them in no other comparison (working assumption). */
const leastShared = 2;

const labelsOf = ({ better, other, result, stated }: Comparison): string =>
  outsideBrackets(`${better.label ?? ''} ${other.label ?? ''} ${result} ${stated?.what ?? ''}`);

const has = (words: readonly string[], word: string): boolean => words.some((one) => isSameWord(one, word));

/** Likeness from which a comparison is what a text is about, and how much closer it is than the next one (working assumptions). */
const leastLike = 0.2;
const leastApart = 1.25;

/** The word that calls a text an idea and the people who would do it name nothing that is counted. */
const withoutNames = (text: string, { capacity }: Pick<Company, 'capacity'>): string =>
  capacity.people.reduce(
    (said, { name }) => said.replaceAll(name, ' '),
    text.replace(/^(?:idea|id[ée]e|suggestion)s?\b[^:]{0,20}:\s*/iu, ''),
  );

/** The comparison that an idea is about, by how rare the words are that both have; null when the company compares nothing like it, or two things as much. */
export function comparisonOfIdea(text: string, company: Company): Comparison | null {
  const idea = withoutNames(text, company);
  const named = comparedGroups(company).find((one) => namesBoth(idea, one));
  if (named !== undefined) return named;
  const said = termsOf(idea);
  const [best, second] = likeFigures(idea, company, ({ comparison }) => comparison !== undefined).flatMap(
    ({ figure: { comparison }, score }) => {
      const shared = termsOf(comparison === undefined ? '' : labelsOf(comparison)).filter((term) =>
        said.includes(term),
      );
      const senses = shared.filter((term) => term.startsWith('#')).length;
      const isLike = score >= leastLike && Math.max(senses, shared.length - senses) >= leastShared;
      return isLike && comparison !== undefined ? [{ one: comparison, score }] : [];
    },
  );
  if (best === undefined || (second !== undefined && best.score < leastApart * second.score)) return null;
  const deed = termsOf(`${differenceOf(best.one).join(' ')} ${best.one.stated?.what ?? ''}`);
  const isSameDeed = deed.some((term) => said.includes(term));
  return isSameDeed && isTowardsBetter(idea, best.one) ? best.one : null;
}

/** Every word of a text of some length, times and small words included: « du mois », « à l’année » set two groups apart. */
const allWords = (text: string): string[] => plainText(text).match(/[a-z]{4,}/g) ?? [];

/** Words of the first group that the second has not. */
const ownWords = ({ better, other }: Comparison, isBetter: boolean): string[] => {
  const [first, second] = [better, other].map(({ label }) => allWords(outsideBrackets(label ?? ''))) as [
    string[],
    string[],
  ];
  const [own, rest] = isBetter ? [first, second] : [second, first];
  return own.filter((word) => !has(rest, word));
};

/** True for an idea that goes from one group to the other, each named by what it alone has. */
function namesBoth(idea: string, one: Comparison): boolean {
  const said = allWords(idea);
  return [true, false].every((isBetter) => {
    const own = ownWords(one, isBetter);
    return own.length > 0 && own.length <= fewOwn && own.some((word) => said.includes(word));
  });
}

/** Words of its own by which a group is named, at most: with more, its name tells another story (working assumption). */
const fewOwn = 2;

/**
 * False for an idea that does what those who do worse have: what sets them apart is said of them alone (“with a receipt
 * only” beside “thanked by a video”), or both groups are named by what they are, success is counted and the idea names
 * only the worse.
 */
function isTowardsBetter(idea: string, one: Comparison): boolean {
  if (hasWorseDeed(one)) return negated.test(plainText(idea));
  const isApart =
    (one.isLoss && !namesOnlyWorse(idea, one)) ||
    isWorseWay(one) ||
    negated.test(plainText(one.other.label ?? '')) ||
    one.other.label === null;
  if (isApart || setApartBy(one).length > 0) return true;
  const said = allWords(idea);
  const [best, worst] = [ownWords(one, true), ownWords(one, false)];
  const names = (words: readonly string[]): boolean => words.some((word) => has(said, word));
  return names(best) || !names(worst);
}

/** True for an idea that makes more of what only those who lose more have: it opens, sells or adds what they were given. */
function namesOnlyWorse(idea: string, one: Comparison): boolean {
  if (!addsSign.test(plainText(idea)) || negated.test(plainText(idea))) return false;
  const said = allWords(idea);
  const names = (words: readonly string[]): boolean => words.some((word) => has(said, word));
  return names(ownWords(one, false)) && !names(ownWords(one, true));
}

const addsSign =
  /\b(?:open|add|sell|launch|create|more|double|extend|ouvrir|ajouter|vendre|lancer|creer|plus de|doubler|etendre)\b/;

/** True where a deed is said of the group that does worse and none of the better one. */
const hasWorseDeed = ({ better, other }: Comparison): boolean => {
  const [best, worst] = [better, other].map(({ label }) => plainText(label ?? '')) as [string, string];
  return better.label !== null && setApart.test(worst) && !setApart.test(best) && !negated.test(worst);
};

/** Nouns of what sets the groups apart: those of the shorter phrase when both have one, as the longer one describes it more closely. */
function setApartBy({ better, other }: Comparison): readonly string[] {
  const lacked = nounWords(lackedSign.exec(plainText(other.label ?? ''))?.[1] ?? '');
  const done = nounWords(better.label ?? '');
  if (lacked.length > 0 && lacked.every((word) => has(done, word))) return lacked;
  const phrases = [better, other]
    .map(({ label }) => nounWords(setApart.exec(plainText(label ?? ''))?.[1] ?? ''))
    .filter((words) => words.length > 0);
  const [first = [], second] = phrases.sort((a, b) => a.length - b.length);
  return second === undefined ? first : first.filter((word) => has(second, word));
}

/** Nouns that one group has and the other has not: what is done to one alone, neither who they are nor the result. */
function differenceOf(one: Comparison): readonly string[] {
  const key = setApartBy(one);
  if (key.length > 0) return key;
  const undone = nounWords(undoneSign.exec(plainText(one.other.label ?? ''))?.[1] ?? '');
  if (undone.length > 0 && undone.every((word) => has(nounWords(one.better.label ?? ''), word))) return undone;
  const [first, second] = [one.better, one.other].map(({ label }) => nounWords(label ?? '')) as [string[], string[]];
  return [...first.filter((word) => !has(second, word)), ...second.filter((word) => !has(first, word))];
}

/** True when the group that an idea wants more of is the one that does worse. */
export const isWorseWay = ({ better, other }: Comparison): boolean =>
  negated.test(plainText(better.label ?? '')) && other.label !== null && !negated.test(plainText(other.label));

/** The ideas of the team that a comparison of the company is about. */
export const comparedIdeas = memoizeByObject((company: Company): { idea: TeamIdea; comparison: Comparison }[] => {
  return teamIdeas(company).flatMap((idea) => {
    const comparison = comparisonOfIdea(idea.text, company);
    return comparison === null ? [] : [{ idea, comparison }];
  });
});
