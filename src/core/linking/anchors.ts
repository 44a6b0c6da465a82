import type { Language } from '../language/language.ts';
import { wordKinds } from '../semantics/terms.ts';
import { likest } from './page-names.ts';
import { type ReadSentence, stemsOfRun } from './read-blocks.ts';
import { folded, type TargetVocabulary } from './target-vocabulary.ts';

/** Words already in the text that can carry the link. */
export interface AnchorPlace {
  readonly block: number;
  readonly anchor: string;
  readonly sentence: string;
  /** Offset of the anchor in the sentence, and of both in the block. */
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** Content stems of the anchor, in order. */
  readonly stems: readonly string[];
  /** The anchor is a name of the target: its title, the title's first part, or an anchor in use. */
  readonly known: boolean;
}

/** A run of words of one sentence that may become an anchor. */
export interface AnchorRun {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly stems: readonly string[];
  /** A noun phrase of the grammar, whole or a part that stands alone. */
  readonly phrase: boolean;
  /** Word for word the title, or an anchor other pages use. */
  readonly known: boolean;
  /** Word for word the title. */
  readonly title: boolean;
  readonly score: number;
}

const longestAnchor = 9;
const longestPhrase = 7;
/** Fitted on the real anchors of two sites in two languages (docs/decisions/0120). */
const weights = {
  /** The words of a name in its own order, or of an anchor in use. */
  inOrder: 0.3,
  /** Letter for letter the title. */
  title: 0.3,
  phrase: 0.1,
  /** Of a whole noun phrase over a part of one. */
  whole: 0.05,
  word: 0.005,
} as const;

/**
 * The best run of words that names a target: a noun phrase, or the very words of its title or of an anchor in use.
 * `accepts` may refuse runs; `null` when nothing is left.
 */
export function anchorPlace(
  sentences: readonly ReadSentence[],
  target: TargetVocabulary,
  idf: (stem: string) => number,
  language: Language,
  accepts: (run: AnchorRun) => boolean,
): AnchorPlace | null {
  let best: AnchorRun | null = null;
  for (const sentence of sentences) {
    if (!mayName(sentence, target)) continue;
    for (const run of runsOf(sentence, target, idf)) {
      if (run.stems.length === 0 || run.score <= (best?.score ?? 0)) continue;
      if (language.genericAnchors.has(folded(textOf(run))) || !accepts(run)) continue;
      best = run;
    }
  }
  return best === null ? null : placeOf(best);
}

function mayName(sentence: ReadSentence, target: TargetVocabulary): boolean {
  for (const stem of sentence.stems) if (target.stems.has(stem)) return true;
  return false;
}

function textOf({ sentence, from, to }: Pick<AnchorRun, 'sentence' | 'from' | 'to'>): string {
  return sentence.block.text.slice(sentence.words[from]!.start, sentence.words[to - 1]!.end);
}

function placeOf(run: AnchorRun): AnchorPlace {
  const { sentence, from, to, score, stems, known } = run;
  const start = sentence.words[from]!.start;
  return {
    block: sentence.block.index,
    anchor: textOf(run),
    sentence: sentence.block.text.slice(sentence.start, sentence.end),
    offset: start - sentence.start,
    start,
    end: sentence.words[to - 1]!.end,
    score,
    stems,
    known,
  };
}

/** Runs that start and end on words, hold one that names the target, and cross no sign and no link. */
function* runsOf(
  sentence: ReadSentence,
  target: TargetVocabulary,
  idf: (stem: string) => number,
): Generator<AnchorRun> {
  const { words } = sentence;
  for (const { from, to } of titlesIn(sentence, target)) yield scored(sentence, from, to, true, target, idf);
  for (const { from, to, full } of sentence.phrases()) {
    if (to - from <= longestPhrase && isOpen(sentence, from, to)) {
      yield scored(sentence, from, to, false, target, idf, full);
    }
  }
  for (let from = 0; from < words.length; from += 1) {
    if (!names(sentence, from, target)) continue;
    for (let to = from + 1; to <= words.length && to <= from + longestAnchor; to += 1) {
      if (words[to - 1]!.closed) break;
      if (names(sentence, to - 1, target)) yield scored(sentence, from, to, false, target, idf);
    }
  }
}

/** Where the title stands word for word, its small words included. */
function* titlesIn(sentence: ReadSentence, { titleWords }: TargetVocabulary) {
  if (titleWords.length === 0) return;
  const plain = sentence.folded();
  for (let from = 0; from + titleWords.length <= plain.length; from += 1) {
    const to = from + titleWords.length;
    if (titleWords.every((word, at) => plain[from + at] === word) && !taken(sentence, from, to)) yield { from, to };
  }
}

function isOpen(sentence: ReadSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (sentence.words[at]!.closed) return false;
  return true;
}

function taken(sentence: ReadSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (sentence.words[at]!.taken) return true;
  return false;
}

function names(sentence: ReadSentence, at: number, target: TargetVocabulary): boolean {
  const { term, closed } = sentence.words[at]!;
  if (closed || term.kind !== wordKinds.content) return false;
  return target.stems.has(term.stem) || term.parts.some((part) => target.stems.has(part));
}

function scored(
  sentence: ReadSentence,
  from: number,
  to: number,
  title: boolean,
  target: TargetVocabulary,
  idf: (stem: string) => number,
  whole?: boolean,
): AnchorRun {
  const stems = stemsOfRun(sentence.words, from, to);
  const key = stems.join(' ');
  const named = target.names.find((name) => name.stems.length === stems.length && name.stems.join(' ') === key);
  const score =
    likest(stems, target.names, (name) => name.weight, idf) +
    (named === undefined ? 0 : weights.inOrder * named.weight) +
    (title ? weights.title : 0) +
    (whole === undefined ? 0 : weights.phrase + (whole ? weights.whole : 0)) -
    weights.word * (to - from);
  return {
    sentence,
    from,
    to,
    stems,
    phrase: whole !== undefined,
    known: title || (named?.identifies ?? 0) > 0,
    title,
    score: score * placeFactor(sentence.place),
  };
}

/** Readers look at the beginning: first third 1.1, end .9. */
function placeFactor(share: number): number {
  if (share < 1 / 3) return 1.1;
  return share < 2 / 3 ? 1 : 0.9;
}
