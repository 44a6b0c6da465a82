import type { Language } from '../language/language.ts';
import type { PageText } from '../semantics/site-text.ts';
import { contentStems, type TermWord, termWords, wordKinds } from '../semantics/terms.ts';
import type { Span } from './linking-page.ts';

/** A block of a source page cut into words, once for all targets. */
export interface ReadBlock {
  readonly index: number;
  readonly text: string;
  readonly words: readonly ReadWord[];
  /** Ranges of words that are sentences, with their place in the text. */
  readonly sentences: readonly {
    readonly from: number;
    readonly to: number;
    readonly start: number;
    readonly end: number;
  }[];
}

interface ReadWord {
  readonly term: TermWord;
  readonly start: number;
  readonly end: number;
  /** A link stands here, or a sign that a window may not cross. */
  readonly closed: boolean;
}

/** What may name a target, each stem with its weight, and whole anchors that other pages use for it. */
export interface TargetVocabulary {
  readonly stems: ReadonlyMap<string, number>;
  readonly sequences: ReadonlySet<string>;
  /** Σ idf of the title's stems, never 0. */
  readonly titleWeight: number;
}

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
  readonly stems: readonly string[];
}

const longestAnchor = 7;
const closingSigns = /^[.,!?…;:()[\]{}«»"“”|/–—]+$/;
/** Places where a link would be out of place. */
const closedKinds = new Set(['heading', 'code', 'quote', 'caption', 'label']);

export function readBlocks(page: PageText, taken: readonly Span[], language: Language): ReadBlock[] {
  return page.blocks
    .filter((block) => !closedKinds.has(block.kind) && block.text.length >= 20)
    .map((block) => {
      const spans = taken.filter((span) => span.block === block.index);
      const tokens = language.words(block.text);
      const terms = termWords(block.text, language);
      const words = tokens.map((token, at): ReadWord => {
        const end = token.start + token.text.length;
        const closed =
          closingSigns.test(token.text) || spans.some((span) => token.start < span.end && end > span.start);
        return { term: terms[at]!, start: token.start, end, closed };
      });
      return { index: block.index, text: block.text, words, sentences: sentencesOf(block.text, words, language) };
    });
}

function sentencesOf(text: string, words: readonly ReadWord[], language: Language): ReadBlock['sentences'] {
  const result: { from: number; to: number; start: number; end: number }[] = [];
  let from = 0;
  for (const sentence of language.sentences(text)) {
    if (sentence.length === 0) continue;
    const start = sentence[0]!.start;
    const last = sentence.at(-1)!;
    const end = last.start + last.text.length;
    while (from < words.length && words[from]!.start < start) from += 1;
    let to = from;
    while (to < words.length && words[to]!.start < end) to += 1;
    result.push({ from, to, start, end });
    from = to;
  }
  return result;
}

export function targetVocabulary(
  target: { title: string; keyphrases: readonly string[]; headings: readonly string[]; anchorsIn: readonly string[] },
  language: Language,
  idf: (stem: string) => number,
): TargetVocabulary {
  const stems = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const stem of contentStems(text, language)) if ((stems.get(stem) ?? 0) < weight) stems.set(stem, weight);
  };
  for (const heading of target.headings.slice(0, 12)) add(heading, 0.6);
  for (const phrase of target.keyphrases.slice(0, 5)) add(phrase, 0.8);
  add(target.title, 1);
  const title = contentStems(target.title, language);
  const sequences = new Set(
    target.anchorsIn
      .filter((anchor) => !language.genericAnchors.has(folded(anchor)))
      .map((anchor) => contentStems(anchor, language).join(' '))
      .filter((key) => key !== ''),
  );
  return {
    stems,
    sequences,
    titleWeight: Math.max(
      1,
      title.reduce((sum, stem) => sum + idf(stem), 0),
    ),
  };
}

/**
 * The best words of a page to carry a link: a window of at most seven words that starts and ends on a word naming the
 * target, crosses no punctuation and no existing link. `null` when nothing in the text names it well enough.
 */
export function anchorPlace(
  blocks: readonly ReadBlock[],
  vocabulary: TargetVocabulary,
  idf: (stem: string) => number,
  language: Language,
): AnchorPlace | null {
  let best: AnchorPlace | null = null;
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let before = 0;
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      for (let from = sentence.from; from < sentence.to; from += 1) {
        const word = block.words[from]!;
        if (word.closed || word.term.kind !== wordKinds.content || !vocabulary.stems.has(word.term.stem)) continue;
        const found = bestWindow(block, from, sentence.to, vocabulary, idf);
        if (found === null) continue;
        const score = found.score * placeFactor((before + word.start) / Math.max(1, length));
        if (best !== null && score <= best.score) continue;
        const end = block.words[found.to - 1]!.end;
        const anchor = block.text.slice(word.start, end);
        if (language.genericAnchors.has(folded(anchor))) continue;
        best = {
          block: block.index,
          anchor,
          sentence: block.text.slice(sentence.start, sentence.end),
          offset: word.start - sentence.start,
          start: word.start,
          end,
          score,
          stems: found.stems,
        };
      }
    }
    before += block.text.length;
  }
  return best !== null && best.score >= weakestPlace ? best : null;
}

/** A window must carry at least this much of the target's title. */
const weakestPlace = 0.45;

function bestWindow(
  block: ReadBlock,
  from: number,
  limit: number,
  vocabulary: TargetVocabulary,
  idf: (stem: string) => number,
): { score: number; to: number; stems: string[] } | null {
  let best: { score: number; to: number; stems: string[] } | null = null;
  const seen = new Set<string>();
  const stems: string[] = [];
  let sum = 0;
  for (let at = from; at < limit && at < from + longestAnchor; at += 1) {
    const { term, closed } = block.words[at]!;
    if (closed) break;
    if (term.kind !== wordKinds.content) continue;
    stems.push(term.stem);
    const weight = vocabulary.stems.get(term.stem);
    if (weight === undefined) {
      sum -= Math.min(2, 0.35 * idf(term.stem));
      continue;
    }
    if (!seen.has(term.stem)) sum += weight * idf(term.stem);
    seen.add(term.stem);
    const used = vocabulary.sequences.has(stems.join(' ')) ? 0.5 : 0;
    const score = (2 * sum) / vocabulary.titleWeight + (seen.size >= 2 ? 0.15 : 0) + used - 0.01 * (at + 1 - from);
    // One common word alone names nothing: it needs weight, or somebody who already used it as the anchor.
    const enough = seen.size >= 2 || used > 0 || sum >= 0.7 * vocabulary.titleWeight;
    if (enough && (best === null || score > best.score)) best = { score, to: at + 1, stems: [...stems] };
  }
  return best;
}

/** Readers look at the beginning: first third 1.1, end .9. */
function placeFactor(share: number): number {
  if (share < 1 / 3) return 1.1;
  return share < 2 / 3 ? 1 : 0.9;
}

export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’ʼ]/g, "'").toLowerCase().trim();
}
