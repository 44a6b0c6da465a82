import type { Language } from '../language/language.ts';
import { goesOn } from './goes-on.ts';
import { anchorRules } from './link-weights.ts';
import { diceOf } from './page-names.ts';
import { type ReadPage, type ReadSentence, stemsOfRun } from './read-blocks.ts';
import type { StemIds } from './stem-ids.ts';
import { folded, type PageName, type TargetVocabulary } from './target-vocabulary.ts';

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
  readonly stems: readonly number[];
  /** The anchor is a name of the target: its title, the title's first part, or an anchor in use. */
  readonly known: boolean;
  /** The words go on to name something else: "module definition" in "module definition file". */
  readonly goesOn: boolean;
}

/** A run of words of one sentence that may become an anchor. */
export interface AnchorRun {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly stems: readonly number[];
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
  page: ReadPage,
  target: TargetVocabulary,
  stems: StemIds,
  language: Language,
  accepts: (run: AnchorRun) => boolean,
): AnchorPlace | null {
  let best: AnchorRun | null = null;
  for (const at of sentencesNaming(page, target)) {
    for (const run of runsOf(page.sentences[at]!, target, stems)) {
      if (run.stems.length === 0 || run.score <= (best?.score ?? 0)) continue;
      if (language.genericAnchors.has(folded(textOf(run))) || !accepts(run)) continue;
      best = run;
    }
  }
  return best === null ? null : placeOf(best, goesOn(best.sentence, best.to, target, language.code));
}

/** The sentences that hold a stem of the target, in order. */
function sentencesNaming({ sentencesOf }: ReadPage, { namesOf }: TargetVocabulary): number[] {
  const found = new Set<number>();
  for (const id of namesOf.keys()) for (const at of sentencesOf.get(id) ?? []) found.add(at);
  return [...found].sort((a, b) => a - b);
}

function textOf({ sentence, from, to }: Pick<AnchorRun, 'sentence' | 'from' | 'to'>): string {
  return sentence.block.text.slice(sentence.words[from]!.start, sentence.words[to - 1]!.end);
}

function placeOf(run: AnchorRun, longer: boolean): AnchorPlace {
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
    goesOn: longer,
  };
}

/** Runs that start and end on words, hold one that names the target, and cross no sign and no link. */
function* runsOf(sentence: ReadSentence, target: TargetVocabulary, stems: StemIds): Generator<AnchorRun> {
  const { words } = sentence;
  const seen = new Set<number>();
  for (const { from, to } of titlesIn(sentence, target)) yield scored(sentence, from, to, true, target, stems);
  for (const { from, to, full } of sentence.phrases()) {
    if (to - from > longestPhrase || !holdsName(sentence, from, to, target) || !isOpen(sentence, from, to)) continue;
    seen.add(from * words.length + to);
    yield scored(sentence, from, to, false, target, stems, full);
  }
  const naming = words.map((_, at) => !words[at]!.closed && holdsName(sentence, at, at + 1, target));
  for (let from = 0; from < words.length; from += 1) {
    if (!naming[from]) continue;
    for (let to = from + 1; to <= words.length && to <= from + longestAnchor; to += 1) {
      if (words[to - 1]!.closed) break;
      // The same words as a noun phrase scored more already.
      if (naming[to - 1] && !seen.has(from * words.length + to)) yield scored(sentence, from, to, false, target, stems);
    }
  }
}

/** Where the title stands word for word, its small words included. */
function* titlesIn(sentence: ReadSentence, { titleWords }: TargetVocabulary) {
  const first = titleWords[0];
  if (first === undefined) return;
  const plain = sentence.folded();
  for (let from = plain.indexOf(first); from >= 0; from = plain.indexOf(first, from + 1)) {
    const to = from + titleWords.length;
    if (to > plain.length) return;
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

function holdsName(sentence: ReadSentence, from: number, to: number, { namesOf }: TargetVocabulary): boolean {
  for (let at = from; at < to; at += 1) {
    for (const id of sentence.words[at]!.ids) if (namesOf.has(id)) return true;
  }
  return false;
}

function scored(
  sentence: ReadSentence,
  from: number,
  to: number,
  title: boolean,
  target: TargetVocabulary,
  stems: StemIds,
  whole?: boolean,
): AnchorRun {
  const ids = stemsOfRun(sentence.words, from, to);
  const { likeness, named } = likest(ids, target, stems);
  const score =
    likeness +
    (named === null ? 0 : weights.inOrder * named.weight) +
    (title ? weights.title : 0) +
    (whole === undefined ? 0 : weights.phrase + (whole ? weights.whole : 0)) -
    weights.word * (to - from);
  return {
    sentence,
    from,
    to,
    stems: ids,
    phrase: whole !== undefined,
    known: title || (named?.identifies ?? 0) >= anchorRules.weakestName,
    title,
    score: score * placeFactor(sentence.place),
  };
}

/** Weight shared with each name of the target, emptied after each run. */
const common = new Float64Array(4_096);

/** The best weight × likeness over the names of a target, and the name that is these very stems. */
function likest(ids: readonly number[], { names, namesOf }: TargetVocabulary, stems: StemIds) {
  const met: number[] = [];
  let total = 0;
  for (let at = 0; at < ids.length; at += 1) {
    if (ids.indexOf(ids[at]!) !== at) continue;
    const idf = stems.idf(ids[at]!);
    total += idf;
    for (const name of namesOf.get(ids[at]!) ?? []) {
      if (common[name] === 0) met.push(name);
      common[name]! += idf;
    }
  }
  let likeness = 0;
  let named: PageName | null = null;
  for (const at of met) {
    const name = names[at]!;
    likeness = Math.max(likeness, name.weight * diceOf(common[at]!, total, name.total));
    if (named === null && isSame(ids, name.ids)) named = name;
    common[at] = 0;
  }
  return { likeness, named };
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

/** Readers look at the beginning: first third 1.1, end .9. */
function placeFactor(share: number): number {
  if (share < 1 / 3) return 1.1;
  return share < 2 / 3 ? 1 : 0.9;
}
