import { detectLanguage } from '../language/detect.ts';
import type { Locale } from '../values/locale.ts';
import { plainText } from '../values/strings/plain-text.ts';

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
  | 'empty'
  | 'control-characters'
  | 'markup'
  | 'formula'
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
  if (text.trim() === '') return 'empty';
  if (plainText(text) !== text || text.includes('\t')) return 'control-characters';
  if (lineCount(text) > lineCount(rules.draft)) return 'markup';
  if (
    markup.some((mark) => countOf(text, mark) > countOf(rules.draft, mark)) ||
    (opensTag(text) && !opensTag(rules.draft))
  )
    return 'markup';
  if (startsFormula(text) && !startsFormula(rules.draft)) return 'formula';
  if (text.length < rules.draft.length / 2 || text.length > rules.draft.length * 2) return 'length';
  if (rules.keep.some((fact) => losesFact(text, rules.draft, fact))) return 'kept-fact';
  if (!sameList(addresses(text), addresses(rules.draft))) return 'address';
  if (!sameList(numbers(text), numbers(rules.draft)) || addsNumber(text, rules)) return 'number';
  if (negates(text, rules.locale) !== negates(rules.draft, rules.locale)) return 'negation';
  if (isOtherLanguage(text, rules)) return 'language';
  if (recites(text, rules)) return 'recites-instructions';
  return null;
}

/** A draft may contain such a mark, in the title of a page for instance; a rewording may not add one. */
const markup = ['![', '](', '```', '**', '__', '&lt;', '&#', '<', 'javascript:'];

function opensTag(text: string): boolean {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1] ?? '';
    if (next === '/' || next === '!' || next === '?' || (next.toLowerCase() >= 'a' && next.toLowerCase() <= 'z'))
      return true;
  }
  return false;
}

function startsFormula(text: string): boolean {
  return '=+-@＝＋－＠'.includes(text.trimStart()[0] ?? ' ');
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

/** Digits with the group and decimal marks of French and English between them. */
const numberShape = /\d+(?:[ .,'\u00a0\u202f]\d+)*/gu;

function numbers(text: string): string[] {
  return (text.replace(/\s/gu, ' ').match(numberShape) ?? []).flatMap((written) => numberOf(written).split(' ')).sort();
}

/** `1 234,50` → `1234.5`. Groups of three digits are thousands, a last group of another length is decimals. */
function numberOf(written: string): string {
  const digits = written.split(/[ .,'\u00a0\u202f]/u);
  const marks = written.replace(/\d/gu, '').split('');
  const [first, ...rest] = digits as [string, ...string[]];
  if (rest.length === 0) return trimmed(first);
  const last = rest.at(-1)!;
  const groups = rest.slice(0, -1);
  const mixed = marks.at(-1) !== marks[0];
  const decimal = ',.'.includes(marks.at(-1)!) && (mixed || last.length !== 3 || first === '0');
  const isGrouped = (parts: readonly string[]) => first.length <= 3 && parts.every((part) => part.length === 3);
  if (decimal && isGrouped(groups)) return trimmed(first + groups.join(''), last);
  if (!decimal && isGrouped(rest)) return trimmed(first + rest.join(''));
  // Several numbers side by side, a date for instance.
  return digits.map((part) => trimmed(part)).join(' ');
}

function trimmed(whole: string, decimals = ''): string {
  const start = whole.replace(/^0+(?=\d)/u, '');
  const end = decimals.replace(/0+$/u, '');
  return end === '' ? start : `${start}.${end}`;
}

const units = ['%', '‰', '€', '$', '£', '¥'];

/** True when the text adds digits of other scripts, a unit, or a number in words. */
function addsNumber(text: string, { draft, locale }: WordingRules): boolean {
  const otherDigits = (value: string) => value.match(/[^\P{N}0-9]/gu) ?? [];
  if (otherDigits(text).some((unit) => !draft.includes(unit))) return true;
  if (units.some((unit) => text.includes(unit) && !draft.includes(unit))) return true;
  const known = new Set(words(draft));
  return words(text).some((word) => numberWords[locale].has(word) && !known.has(word));
}

/** Without `un`, `une`, `neuf` and `one`, which have other meanings. */
const numberWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    'zéro deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards moitié tiers quart double triple doubler tripler dizaine douzaine centaine millier milliers'.split(
      ' ',
    ),
  ),
  en: new Set(
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions half third quarter twice double triple doubled tripled dozen dozens'.split(
      ' ',
    ),
  ),
};

const negations: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(['ne', 'n', 'pas', 'jamais', 'aucun', 'aucune', 'sans', 'ni', 'rien', 'non']),
  en: new Set(['not', 'no', 'never', 'none', 'without', 'neither', 'nor', 'nothing', 'cannot', 't']),
};

/** A rewording that adds or drops a negation changes the meaning. */
function negates(text: string, locale: Locale): boolean {
  return words(text).some((word) => negations[locale].has(word));
}

/** The language of a shorter text cannot be detected reliably (working assumption). */
const fewestWords = 8;

function isOtherLanguage(text: string, { draft, locale }: WordingRules): boolean {
  if (words(text).length < fewestWords) return false;
  const found = detectLanguage(text, locale);
  // When the draft itself is detected as another language (names, addresses), detection proves nothing.
  return found !== locale && found !== 'unknown' && detectLanguage(draft, locale) === locale;
}

/** Words in a row that the prompt and a rewording may share (working assumption). */
const longestEcho = 8;

/** True when the text repeats a run of words of the prompt that the draft does not contain. */
function recites(text: string, { instructions, draft }: WordingRules): boolean {
  const runs = (value: string): Set<string> => {
    const list = words(value);
    return new Set(
      list
        .slice(0, Math.max(0, list.length - longestEcho + 1))
        .map((_, at) => list.slice(at, at + longestEcho).join(' ')),
    );
  };
  const [inPrompt, inDraft] = [runs(instructions), runs(draft)];
  return [...runs(text)].some((run) => inPrompt.has(run) && !inDraft.has(run));
}

/** Web and mail addresses, and host names alone. */
function addresses(text: string): string[] {
  return text
    .split(/[\s"'<>()«»“”‘’,;[\]]+/u)
    .map((part) => part.replace(/[.!?…:]+$/u, ''))
    .filter((part) => part.includes('://') || part.includes('@') || part.startsWith('www.') || isHost(part))
    .map((part) => part.toLowerCase())
    .sort();
}

/** `exemple.fr`, `exemple.fr/page`: letters right after a dot, which no sentence contains. */
function isHost(part: string): boolean {
  const [host = ''] = part.split('/');
  const last = host.slice(host.lastIndexOf('.') + 1);
  return (
    host.includes('.') &&
    last.length >= 2 &&
    last.length <= 24 &&
    !/[^a-z]/iu.test(last) &&
    !/[^a-z0-9.:-]/iu.test(host)
  );
}

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function lineCount(text: string): number {
  return text.trim().split('\n').length;
}

function countOf(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
