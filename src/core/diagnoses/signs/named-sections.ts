import { textCues } from '../../audits/classification/text-cues.ts';
import type { PageFacts } from '../../audits/facts/site-facts.ts';
import { functionWords } from '../../language/function-words.ts';
import type { Block } from '../../pages/page.ts';
import { countWords } from '../../pages/reading/count-words.ts';
import { foldedWords } from './shingles.ts';

/** Working assumptions: parts of a page about several things, and words of each; fewer where other signs join them. */
const leastSections = 5;
const leastAlike = 4;
const fewestWords = 35;
const fewestAlike = 15;
/** Words from which a part is a text of its own; words of a name. Working assumptions. */
const mostWords = 300;
const longestName = 7;
/** Share of the parts that have a sign in common. Working assumption. */
const commonShare = 0.6;
const shortestWord = 3;
const levels = [2, 3, 4] as const;

const price = new RegExp(textCues.price.source, 'i');
/** A duration, a size, a booking, or two labelled figures: what an offer has and an argument has not. */
const specified =
  /\b\d+(?:[.,]\d+)?\s?(?:h(?:eures?|ours?)?|min(?:utes)?|jours?|days?|nuits?|nights?|semaines?|weeks?|m²|m2|personnes?|people|guests?|pers\.?|km|ha|hectares?)\b|r[ée]serv(?:er|ez|ation)|\bbook(?: now| this)?\b|(?:\p{Lu}\p{Ll}+ ?:\s?\S+[\s\S]{0,60}){2}/u;

interface Section {
  readonly name: string;
  text: string;
}

/**
 * Names of the parts of a page that are about one thing each, in their order. `isExpected`: the page announces offers, so
 * that parts with a text are enough; on another page they need a sign in common, a word or what an offer specifies.
 */
export function namedSections({ content }: PageFacts, isExpected: boolean): string[] {
  const blocks = content?.blocks.filter(({ position }) => position === 'content') ?? [];
  for (const level of levels) {
    const sections = sectionsOf(blocks, level).filter(({ name }) => isName(name));
    const long = sections.filter(({ text }) => countWords(text) >= fewestWords);
    if (isExpected && long.length >= leastSections && areDistinct(long)) return namesOf(long);
    const short = sections.filter(({ text }) => countWords(text) >= fewestAlike && countWords(text) <= mostWords);
    const alike = partsAlike(short);
    if (alike.length >= leastAlike && areDistinct(alike)) return namesOf(alike);
  }
  return [];
}

const namesOf = (sections: readonly Section[]): string[] => sections.map(({ name }) => sentenceCase(name.trim()));

const areDistinct = (sections: readonly Section[]): boolean =>
  new Set(sections.map(({ name }) => name)).size === sections.length;

/** Parts whose names share a word, else those that specify an offer; none when they are a minority. */
function partsAlike(sections: readonly Section[]): Section[] {
  const least = Math.max(leastAlike, commonShare * sections.length);
  const counts = new Map<string, number>();
  for (const { name } of sections)
    for (const word of new Set(foldedWords(name).filter(isMeaningful))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [shared, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count >= least) return sections.filter(({ name }) => foldedWords(name).includes(shared));
  const specify = sections.filter(({ text }) => price.test(text) || specified.test(text));
  return specify.length >= least ? specify : [];
}

function isMeaningful(word: string): boolean {
  return word.length >= shortestWord && !functionWords.fr!.has(word) && !functionWords.en!.has(word);
}

/** The parts under the headings of a level, smaller headings and headings that recur included in their text. */
function sectionsOf(blocks: readonly Block[], level: number): Section[] {
  const counts = new Map<string, number>();
  for (const { kind, text } of blocks) if (kind === 'heading') counts.set(text, (counts.get(text) ?? 0) + 1);
  const sections: Section[] = [];
  let isOpen = false;
  for (const { kind, level: rank = 1, text } of blocks) {
    const isHeading = kind === 'heading' && (rank < level || (rank === level && counts.get(text) === 1));
    if (isHeading) isOpen = rank === level;
    if (isHeading && rank === level) sections.push({ name: text, text: '' });
    else if (isOpen && !isHeading) sections.at(-1)!.text += `${text}\n`;
  }
  return sections;
}

/** Neither a question, a sentence nor a number. */
function isName(text: string): boolean {
  const words = foldedWords(text);
  return words.length > 0 && words.length <= longestName && !/[?!:.…]\s*$/.test(text) && !/^\d/.test(text.trim());
}

/** A name in capitals is written as a sentence. */
const sentenceCase = (name: string): string =>
  name === name.toUpperCase() && name.length > 4 ? name.charAt(0) + name.slice(1).toLowerCase() : name;
