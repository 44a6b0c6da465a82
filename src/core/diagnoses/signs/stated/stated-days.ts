import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { sentencesOf } from '../../../values/strings/sentences-of.ts';
import { foldedWords } from '../shingles.ts';
import type { StatedFact } from './stated-fact.ts';

const opening = /\b(?:open|opening|ouverte?s?|ouverture|horaires?|hours|sessions?|s[ée]ances?|cr[ée]neaux|slots)\b/i;
/** Days of something else than the house, or of one part of the year. */
const ofPart =
  /en ligne|online|r[ée]serv|book|disponib|availab|secr[ée]tariat|t[ée]l[ée]phon|phone|\bcall|urgen|emergenc|livraison|deliver|24\s?h|24 hours|f[ée]ri[ée]|holiday|ferm|closed|except|sauf|\b(?:en|in) (?:[ée]t[ée]|hiver|summer|winter)|saison|season/i;
const everyDay = /\b7\s?j(?:ours)?\s?(?:\/|sur)\s?7\b|\b7 days a week\b|\bevery day\b|\btous les jours(?! du)\b/i;
const dayName = String.raw`(lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-zé]*\.?`;
const range = new RegExp(String.raw`\b${dayName}\s?(?:au|to|through|until|[-–—→])\s?${dayName}`, 'i');
const anyDay = new RegExp(String.raw`\b${dayName}`, 'gi');
const order = ['mon lun', 'tue mar', 'wed mer', 'thu jeu', 'fri ven', 'sat sam', 'sun dim'];

/** Words of a sentence that states the days. Working assumption. */
const longestSentence = 30;
export const allDays = 'every day';

/** The days on which the page says that the house is open: all of them, or those from one to another. */
export function statedDays(page: PageFacts): StatedFact[] {
  const found = page.content!.blocks.flatMap(({ kind, text }) =>
    kind === 'quote' ? [] : sentencesOf(text).flatMap((sentence) => daysIn(sentence)),
  );
  return found.map(({ value, words }) => ({ page, key: 'days', value, words }));
}

function daysIn(sentence: string): { readonly value: string; readonly words: string }[] {
  if (!opening.test(sentence) || ofPart.test(sentence) || foldedWords(sentence).length > longestSentence) return [];
  const words = sentence.trim();
  if (everyDay.test(sentence)) return [{ value: allDays, words }];
  const found = range.exec(sentence);
  // A day that is told apart may open too.
  if (found === null || [...sentence.matchAll(anyDay)].length > 2) return [];
  const [from, to] = [dayAt(found[1]!), dayAt(found[2]!)];
  return to - from === 6 ? [{ value: allDays, words }] : [{ value: `${from}-${to}`, words }];
}

const dayAt = (name: string): number => order.findIndex((names) => names.includes(name.toLowerCase()));
