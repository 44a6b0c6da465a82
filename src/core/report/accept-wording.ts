import { detectLanguage } from '../language/detect.ts';
import type { Locale } from '../values/locale.ts';
import { plainText } from '../values/plain-text.ts';

/** What a rewording is measured against. */
export interface WordingRules {
  readonly locale: Locale;
  /** The complete deterministic text. */
  readonly draft: string;
  /** Facts that must stand in the rewording as often as in the draft. */
  readonly keep: readonly string[];
  /** What the model was told: a rewording that recites it is refused. */
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

/** Why a rewording cannot stand, or null when it may: whatever a model answers, the facts of the draft stay (RELIABILITY.md §9). */
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

/** A draft may hold such a mark (a page’s title did); a rewording may not bring one. */
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

/** Spaces, apostrophes, quotes, case and number formats folded: `1 234,5` and `1,234.5` are one fact. */
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

/** `1 234,50` → `1234.5`. Groups of three are thousands, one last group of another length is decimals. */
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
  // Not one number but several beside each other, a date for instance.
  return digits.map((part) => trimmed(part)).join(' ');
}

function trimmed(whole: string, decimals = ''): string {
  const start = whole.replace(/^0+(?=\d)/u, '');
  const end = decimals.replace(/0+$/u, '');
  return end === '' ? start : `${start}.${end}`;
}

const units = ['%', '‰', '€', '$', '£', '¥'];

/** Digits of other scripts, new units beside a number, numbers in words: none may come from the model. */
function addsNumber(text: string, { draft, locale }: WordingRules): boolean {
  const otherDigits = (value: string) => value.match(/[^\P{N}0-9]/gu) ?? [];
  if (otherDigits(text).some((unit) => !draft.includes(unit))) return true;
  if (units.some((unit) => text.includes(unit) && !draft.includes(unit))) return true;
  const known = new Set(words(draft));
  return words(text).some((word) => numberWords[locale].has(word) && !known.has(word));
}

/** Without `un`, `une`, `neuf`, `one`: they have other meanings. */
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

/** A rewording that drops or brings a negation says something else. */
function negates(text: string, locale: Locale): boolean {
  return words(text).some((word) => negations[locale].has(word));
}

/** Shorter texts say too little about their language. */
const fewestWords = 8;

function isOtherLanguage(text: string, { draft, locale }: WordingRules): boolean {
  if (words(text).length < fewestWords) return false;
  const found = detectLanguage(text, locale);
  // Where the draft itself is taken for another language (names, addresses), the detector cannot judge.
  return found !== locale && found !== 'unknown' && detectLanguage(draft, locale) === locale;
}

const longestEcho = 8;

function recites(text: string, { instructions, draft }: WordingRules): boolean {
  const runs = (value: string): Set<string> => {
    const list = words(value);
    return new Set(
      list
        .slice(0, Math.max(0, list.length - longestEcho + 1))
        .map((_, at) => list.slice(at, at + longestEcho).join(' ')),
    );
  };
  const told = runs(instructions);
  const own = runs(draft);
  return [...runs(text)].some((run) => told.has(run) && !own.has(run));
}

/** Web and mail addresses, bare host names included. */
function addresses(text: string): string[] {
  return text
    .split(/[\s"'<>()«»“”‘’,;[\]]+/u)
    .map((part) => part.replace(/[.!?…:]+$/u, ''))
    .filter((part) => part.includes('://') || part.includes('@') || part.startsWith('www.') || isHost(part))
    .map((part) => part.toLowerCase())
    .sort();
}

/** `exemple.fr`, `exemple.fr/page`: letters after a dot, as no sentence writes them. */
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
