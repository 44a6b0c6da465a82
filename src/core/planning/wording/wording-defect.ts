import { detectLanguage } from '../../language/detect.ts';
import type { Locale } from '../../values/locale.ts';
import { addressesIn } from './addresses-in.ts';
import { countOf, type TextFlaw, textFlaw } from './text-flaw.ts';
import { wordsIn } from './words-in.ts';
import { numberOf, numberShape, numbersOf, numberWords } from './written-numbers.ts';

/** What a rewording is compared with. */
export interface WordingRules {
  readonly locale: Locale;
  /** The complete deterministic text. */
  readonly draft: string;
  /** Facts that the rewording must contain as often as the draft. */
  readonly keep: readonly string[];
  /** The prompt of the model: a rewording that repeats it is rejected. */
  readonly instructions: string;
}

export type WordingDefect =
  | TextFlaw
  | 'length'
  | 'kept-fact'
  | 'address'
  | 'number'
  | 'negation'
  | 'language'
  | 'recites-instructions';

/**
 * The first reason to reject a rewording, or null when it can replace the draft: same facts, numbers, addresses and
 * negations, about the same length and language, no markup and nothing of the prompt.
 */
export function wordingDefect(text: string, rules: WordingRules): WordingDefect | null {
  const flaw = textFlaw(text, rules.draft);
  if (flaw !== null) return flaw;
  if (text.length < rules.draft.length / 2 || text.length > rules.draft.length * 2) return 'length';
  if (rules.keep.some((fact) => losesFact(text, rules.draft, fact))) return 'kept-fact';
  if (!sameList(addressesIn(text), addressesIn(rules.draft))) return 'address';
  if (!sameList(numbersOf(text), numbersOf(rules.draft)) || addsNumber(text, rules)) return 'number';
  if (negates(text, rules.locale) !== negates(rules.draft, rules.locale)) return 'negation';
  if (isOtherLanguage(text, rules)) return 'language';
  if (recites(text, rules)) return 'recites-instructions';
  return null;
}

function losesFact(text: string, draft: string, fact: string): boolean {
  const wanted = folded(fact);
  return wanted !== '' && countOf(folded(text), wanted) !== Math.max(1, countOf(folded(draft), wanted));
}

/** Folds spaces, apostrophes, quotes, case and number formats: `1 234,5` and `1,234.5` are one fact. */
function folded(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\s/gu, ' ')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[“”«»]/gu, '"')
    .toLowerCase();
  return plain.replace(numberShape, (written) => numberOf(written));
}

const units = ['%', '‰', '€', '$', '£', '¥'];

/** True when the text adds digits of other scripts, a unit, or a number in words. */
function addsNumber(text: string, { draft, locale }: WordingRules): boolean {
  const otherDigits = (value: string) => value.match(/[^\P{N}0-9]/gu) ?? [];
  if (otherDigits(text).some((unit) => !draft.includes(unit))) return true;
  if (units.some((unit) => text.includes(unit) && !draft.includes(unit))) return true;
  const known = new Set(wordsIn(draft));
  return wordsIn(text).some((word) => numberWords[locale].has(word) && !known.has(word));
}

const negations: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(['ne', 'n', 'pas', 'jamais', 'aucun', 'aucune', 'sans', 'ni', 'rien', 'non']),
  en: new Set(['not', 'no', 'never', 'none', 'without', 'neither', 'nor', 'nothing', 'cannot', 't']),
};

/** A rewording that adds or drops a negation changes the meaning. */
export function negates(text: string, locale: Locale): boolean {
  return wordsIn(text).some((word) => negations[locale].has(word));
}

/** The language of a shorter text cannot be detected reliably (working assumption). */
const fewestWords = 8;

export function isOtherLanguage(text: string, { draft, locale }: WordingRules): boolean {
  if (wordsIn(text).length < fewestWords) return false;
  const found = detectLanguage(text, locale);
  // When the draft itself is detected as another language (names, addresses), detection proves nothing.
  return found !== locale && found !== 'unknown' && detectLanguage(draft, locale) === locale;
}

/** Words in a row that the prompt and a rewording may share (working assumption). */
const longestEcho = 8;

/** True when the text repeats a run of words of the prompt that the draft does not contain. */
export function recites(text: string, { instructions, draft }: WordingRules): boolean {
  const runs = (value: string): Set<string> => {
    const list = wordsIn(value);
    return new Set(
      list
        .slice(0, Math.max(0, list.length - longestEcho + 1))
        .map((_, at) => list.slice(at, at + longestEcho).join(' ')),
    );
  };
  const [inPrompt, inDraft] = [runs(instructions), runs(draft)];
  return [...runs(text)].some((run) => inPrompt.has(run) && !inDraft.has(run));
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
