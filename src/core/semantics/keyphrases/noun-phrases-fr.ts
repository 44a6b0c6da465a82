import type { Language, TaggedToken } from '../../language/language.ts';
import { hasLetter } from '../../language/letters.ts';
import { isStop, type Span } from './phrase-span.ts';

/** Bounds in words, and in prepositions of a phrase. Working assumptions. */
const maxPhrase = 7;
const maxJoins = 2;
const maxCoordination = 5;
const prepositions = new Set("de d' du des à au aux en par sur pour contre entre sans".split(' '));
const articles = new Set("le la les l' un une".split(' '));

/** A noun with the adjectives around it; its head is the first noun. */
interface Segment {
  readonly from: number;
  readonly head: number;
  /** After the last noun. */
  readonly nounEnd: number;
  readonly to: number;
  /** End with the participle after it that has a complement ("entités nommées | dans"), else `to`. */
  readonly participle: number;
}

/**
 * French noun phrases and their parts: a noun with its adjectives, joined to the next by a preposition up to twice
 * ("audit de maillage interne", "taux de rebond de la page").
 */
export function frenchSpans(sentence: readonly TaggedToken[], language: Language): Span[] {
  const spans: Span[] = [];
  const segments = segmentsOf(sentence, language);
  segments.forEach((segment, at) => {
    addSegment(spans, sentence, segment);
    addSharedNoun(spans, sentence, segment);
    addCoordination(spans, sentence, segment, segments[at + 1]);
    let last = segment;
    for (let hop = 1; hop <= maxJoins; hop += 1) {
      const next = segments[at + hop];
      if (next === undefined || !linked(sentence, last.to, next.from)) break;
      addJoin(spans, sentence, segment, next);
      last = next;
    }
  });
  return spans;
}

/** "date et heure", "import et export": two segments around a conjunction. */
function addCoordination(
  spans: Span[],
  sentence: readonly TaggedToken[],
  first: Segment,
  next: Segment | undefined,
): void {
  if (next === undefined || next.from !== first.to + 1 || sentence[first.to]!.upos !== 'CCONJ') return;
  if (next.to - first.from <= maxCoordination) spans.push({ from: first.from, to: next.to, full: false });
  if (next.to > next.head + 1) spans.push({ from: first.from, to: next.head + 1, full: false });
}

/** "analyse lexicale et syntaxique": one noun, two adjectives. */
function addSharedNoun(spans: Span[], sentence: readonly TaggedToken[], segment: Segment): void {
  const { from, head, to } = segment;
  if (to - head < 2 || to - from > maxCoordination - 2 || sentence[to]?.upos !== 'CCONJ') return;
  if (sentence[to - 1]!.upos !== 'ADJ' || sentence[to + 1]?.upos !== 'ADJ') return;
  const next = sentence[to + 2];
  if (next === undefined || !isNoun(next)) spans.push({ from: head, to: to + 2, full: false });
}

function segmentsOf(sentence: readonly TaggedToken[], language: Language): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  while (at < sentence.length) {
    const head = isNoun(sentence[at]!) ? at : leadingAdjective(sentence, at, language) ? at + 1 : -1;
    if (head < 0) {
      at += 1;
      continue;
    }
    let to = head + 1;
    let nounEnd = to;
    while (to < sentence.length && to - at < maxPhrase) {
      const width = continuation(sentence, to, language);
      if (width === 0) break;
      to += width;
      if (isNoun(sentence[to - 1]!)) nounEnd = to;
    }
    segments.push({
      from: at,
      head,
      nounEnd,
      to,
      participle: participleEnd(sentence, to),
    });
    at = to;
  }
  return segments;
}

/** A participle with a complement describes an action: it ends the segment. */
function participleEnd(sentence: readonly TaggedToken[], to: number): number {
  const next = sentence[to];
  return next !== undefined && isNoun(sentence[to - 1]!) && isParticiple(next) ? to + 1 : to;
}

function leadingAdjective(sentence: readonly TaggedToken[], at: number, language: Language): boolean {
  const [token, next] = [sentence[at]!, sentence[at + 1]];
  return token.upos === 'ADJ' && !isStop(token, language) && next !== undefined && isNoun(next);
}

/** Number of tokens from here that extend the segment; 0 when it ends. */
function continuation(sentence: readonly TaggedToken[], at: number, language: Language): number {
  const token = sentence[at]!;
  if (isNoun(token)) return 1;
  if (isGlued(sentence, at)) return 2;
  if (isStop(token, language)) return 0;
  const next = sentence[at + 1];
  if (token.upos === 'ADJ') return 1;
  if (isParticiple(token)) return next?.upos === 'ADP' ? 0 : 1;
  if (token.upos === 'ADV' && next !== undefined && (next.upos === 'ADJ' || isParticiple(next))) return 2;
  return token.upos === 'NUM' && sentence[at - 1]!.upos === 'PROPN' ? 1 : 0;
}

/** "3D", "questions/réponses", "COVARIANCE.S": a sign or a number that touches the noun after it. */
function isGlued(sentence: readonly TaggedToken[], at: number): boolean {
  const [before, token, next] = [sentence[at - 1]!, sentence[at]!, sentence[at + 1]];
  if (next === undefined || !isNoun(next) || next.start !== token.start + token.text.length) return false;
  if (token.upos === 'NUM') return next.text.length === 1;
  return (token.text === '/' || token.text === '.') && before.start + before.text.length === token.start;
}

function isNoun(token: TaggedToken): boolean {
  return (token.upos === 'NOUN' || token.upos === 'PROPN') && hasLetter(token.text);
}

function isParticiple(token: TaggedToken): boolean {
  return token.upos === 'VERB' && participleEnding.test(token.text) && infinitiveEnding.test(token.lemma);
}

const participleEnding = /(é|i|u|it|ert|int)e?s?$/i;
const infinitiveEnding = /(er|ir|re)$/i;

function linked(sentence: readonly TaggedToken[], from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false;
  const first = sentence[from]!.text.toLowerCase();
  return prepositions.has(first) && (to - from === 1 || articles.has(sentence[from + 1]!.text.toLowerCase()));
}

function addSegment(spans: Span[], sentence: readonly TaggedToken[], segment: Segment): void {
  const { from, head, nounEnd, to } = segment;
  spans.push({ from, to, full: true });
  spans.push({ from: head, to: head + 1, full: false });
  if (to > head + 1 && !isGlued(sentence, head + 1)) spans.push({ from: head, to: head + 2, full: false });
  if (from < head) spans.push({ from: head, to, full: false });
  if (nounEnd < to) spans.push({ from: head, to: nounEnd, full: false });
  for (let at = head + 1; at < to; at += 1) {
    if (sentence[at]!.upos === 'PROPN') spans.push({ from: at, to: at + 1, full: false });
  }
  if (segment.participle > segment.to) spans.push({ from: head, to: segment.participle, full: false });
  const name = nameOf(sentence, segment);
  if (name === null) return;
  if (name.to - name.from > 1) spans.push({ ...name, full: false });
  if (name.from > head + 2) spans.push({ from: head, to: name.from, full: false });
}

/** "le ministre conservateur | Antonis Samaras": the name after a description. */
function nameOf(sentence: readonly TaggedToken[], { head, to }: Segment): { from: number; to: number } | null {
  let from = to;
  while (from > head && sentence[from - 1]!.upos === 'PROPN') from -= 1;
  return from === to || from === head ? null : { from, to };
}

function addJoin(spans: Span[], sentence: readonly TaggedToken[], first: Segment, last: Segment): void {
  const add = (from: number, to: number, full: boolean) => {
    if (to - from <= maxPhrase) spans.push({ from, to, full });
  };
  add(first.from, last.to, true);
  if (first.from < first.head) add(first.head, last.to, false);
  if (last.to > last.nounEnd) {
    add(first.head, last.nounEnd, false);
    if (first.from < first.head) add(first.from, last.nounEnd, false);
  }
  if (last.participle > last.to) add(first.head, last.participle, false);
  if (last.nounEnd > last.head + 1) add(first.head, last.head + 1, false);
  const name = nameOf(sentence, last);
  if (name !== null && name.from > last.head + 1) add(first.head, name.from, false);
}
