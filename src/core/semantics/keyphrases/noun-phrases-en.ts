import type { TaggedToken, Upos } from '../../language/language.ts';
import { hasLetter } from '../../language/letters.ts';
import type { Span } from './phrase-span.ts';

/** Words of a whole phrase, of a part of one, and on each side of "of". Working assumptions. */
const maxRun = 6;
const maxPart = 4;
const maxSide = 2;
/** Longer runs are lists without punctuation, and are split. */
const maxScan = 24;

/**
 * English noun phrases: maximal runs of adjectives and nouns that end with a noun, and their parts of up to four words (Hulth
 * 2003). Taggers take "distributed" and "testing" for verbs: before a noun they modify it, after a determiner they are nouns.
 */
export function englishSpans(sentence: readonly TaggedToken[]): Span[] {
  const spans: Span[] = [];
  const runs: Run[] = [];
  let start = 0;
  while (start < sentence.length) {
    if (role(sentence, start) === '') {
      start += 1;
      continue;
    }
    let end = start;
    const roles: string[] = [];
    while (end < sentence.length && end - start < maxScan) {
      const next = role(sentence, end);
      if (next === '') break;
      roles.push(next);
      end += 1;
    }
    addRun(spans, start, roles);
    const length = roles.lastIndexOf('N') + 1;
    if (length > 0) runs.push({ from: start, to: start + length });
    start = end;
  }
  runs.forEach((run, at) => addJoin(spans, sentence, run, runs[at + 1]));
  addSharedNouns(spans, sentence, runs);
  for (const run of runs) addNumber(spans, sentence, run);
  return spans;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** "rate of return", "date and time": two short runs around "of" or a conjunction. */
function addJoin(spans: Span[], sentence: readonly TaggedToken[], run: Run, next: Run | undefined): void {
  if (next === undefined || next.from !== run.to + 1) return;
  const between = sentence[run.to]!;
  if (between.text !== 'of' && between.upos !== 'CCONJ') return;
  const from = Math.max(run.from, run.to - maxSide);
  const to = Math.min(next.to, next.from + maxSide);
  if (role(sentence, to - 1) !== 'N') return;
  spans.push({ from, to, full: false });
  if (from < run.to - 1 && between.text === 'of') spans.push({ from: run.to - 1, to, full: false });
}

/** "Section 508", "Microsoft Project 2002": a name and its number. */
function addNumber(spans: Span[], sentence: readonly TaggedToken[], { from, to }: Run): void {
  if (sentence[to]?.upos !== 'NUM' || sentence[to - 1]!.upos !== 'PROPN') return;
  let first = to - 1;
  while (first > from && sentence[first - 1]!.upos === 'PROPN') first -= 1;
  if (to - first < maxPart) spans.push({ from: first, to: to + 1, full: false });
}

/** "relative and absolute references": two adjectives, one noun. */
function addSharedNouns(spans: Span[], sentence: readonly TaggedToken[], runs: readonly Run[]): void {
  for (const { from, to } of runs) {
    const and = sentence[from - 1];
    if (and?.upos !== 'CCONJ' || sentence[from - 2]?.upos !== 'ADJ' || sentence[from]!.upos !== 'ADJ') continue;
    if (to - from <= maxPart - 1) spans.push({ from: from - 2, to, full: false });
  }
}

function addRun(spans: Span[], start: number, roles: readonly string[]): void {
  const length = roles.lastIndexOf('N') + 1;
  for (let to = 1; to <= length; to += 1) {
    if (roles[to - 1] !== 'N') continue;
    for (let from = Math.max(0, to - maxRun); from < to; from += 1) {
      const full = from === 0 && to === length;
      if (full || to - from <= maxPart) spans.push({ from: start + from, to: start + to, full });
    }
  }
}

/** True for the number of "3D", which is two tokens. */
function isGlued(token: TaggedToken, next: TaggedToken | undefined): boolean {
  return next?.text.length === 1 && hasLetter(next.text) && next.start === token.start + token.text.length;
}

/** "CAD/CAM", "QSAR/QSPR model": a sign between two nouns that touches both. */
function joinsWords(sentence: readonly TaggedToken[], at: number): boolean {
  const [before, next] = [sentence[at - 1], sentence[at + 1]];
  if (before === undefined || next === undefined || !nouns.has(before.upos) || !nouns.has(next.upos)) return false;
  const { start } = sentence[at]!;
  return before.start + before.text.length === start && next.start === start + 1;
}

/** True for the number of "3-D", which is three tokens. */
function isDimension(sentence: readonly TaggedToken[], at: number): boolean {
  const [number, hyphen, letter] = [sentence[at], sentence[at + 1], sentence[at + 2]];
  if (number?.upos !== 'NUM' || hyphen?.text !== '-' || letter === undefined) return false;
  return /^\p{L}$/u.test(letter.text) && letter.start === number.start + number.text.length + 1;
}

const nouns: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN']);
const unitGlued = /^\d+\p{L}+$/u;
const opensWithLetter = /^\p{L}/u;

const beforeModifier: ReadonlySet<Upos> = new Set([
  'DET',
  'ADP',
  'PUNCT',
  'ADJ',
  'CCONJ',
  'NOUN',
  'SYM',
  'ADV',
  'NUM',
  'SCONJ',
]);
const beforeNominal: ReadonlySet<Upos> = new Set(['DET', 'ADP', 'ADJ', 'NOUN', 'PROPN']);

/** N: may end a phrase; A: may be inside one; empty: neither. */
function role(sentence: readonly TaggedToken[], at: number): 'N' | 'A' | '' {
  const token = sentence[at]!;
  const next = sentence[at + 1]?.upos;
  if (clausal.has(token.text.toLowerCase())) return '';
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return hasLetter(token.text) ? 'N' : '';
  if (token.text === '-') return isDimension(sentence, at - 1) ? 'A' : '';
  if (token.text === '/') return joinsWords(sentence, at) ? 'A' : '';
  if (token.upos === 'NUM')
    return unitGlued.test(token.text) || isGlued(token, sentence[at + 1]) || isDimension(sentence, at) ? 'A' : '';
  if (token.upos === 'ADJ') return opensWithLetter.test(token.text) ? 'A' : '';
  if (token.upos === 'ADV')
    return /ly$/i.test(token.text) && (next === 'ADJ' || (next === 'VERB' && role(sentence, at + 1) === 'A'))
      ? 'A'
      : '';
  if (token.upos !== 'VERB') return '';
  let first = at;
  while (isParticiple(sentence[first - 1])) first -= 1;
  const before = sentence[first - 1]?.upos ?? 'PUNCT';
  let last = at;
  while (isParticiple(sentence[last + 1])) last += 1;
  const modified = sentence[last + 1]?.upos;
  const modifies = modified === 'NOUN' || modified === 'PROPN' || modified === 'ADJ';
  if (gerund.test(token.text)) {
    if (isPlural(sentence[at - 1])) return '';
    // "of constructing fuzzy rules": the gerund has an object.
    if (before === 'SCONJ' && (next === 'ADJ' || next === 'ADV' || next === 'NUM')) return '';
    if (beforeNominal.has(before) && next !== 'DET' && next !== 'PRON') return 'N';
  }
  return participle.test(token.text) && modifies && beforeModifier.has(before) ? 'A' : '';
}

const gerund = /ing$/i;
/** They introduce a clause, and are no part of a phrase. */
const clausal = new Set('using including containing involving concerning regarding according having being'.split(' '));

/** "E-mails carrying viruses": a noun that modifies another is singular. */
function isPlural(token: TaggedToken | undefined): boolean {
  return token?.upos === 'NOUN' && token.text.endsWith('s') && !token.lemma.endsWith('s');
}

const participle = /(ed|en|wn|ing)$/i;

function isParticiple(token: TaggedToken | undefined): boolean {
  return token?.upos === 'VERB' && participle.test(token.text) && !clausal.has(token.text.toLowerCase());
}
