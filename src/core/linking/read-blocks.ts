import type { Language, TaggedToken, Token } from '../language/language.ts';
import { candidateSpans, type Span as PhraseSpan } from '../semantics/candidates.ts';
import type { PageText, TextBlock } from '../semantics/site-text.ts';
import { type TermWord, termWords, wordKinds } from '../semantics/terms.ts';
import type { Span } from './linking-page.ts';
import { folded } from './target-vocabulary.ts';

export interface ReadWord {
  readonly term: TermWord;
  /** Offsets in the block. */
  readonly start: number;
  readonly end: number;
  /** A link stands here, or a sign that no anchor may cross. */
  readonly closed: boolean;
  readonly taken: boolean;
}

/** A sentence of a source page, cut into words once for all targets. */
export interface ReadSentence {
  readonly block: TextBlock;
  /** Offsets in the block. */
  readonly start: number;
  readonly end: number;
  /** Share of the page's text that stands before it. */
  readonly place: number;
  readonly words: readonly ReadWord[];
  /** Content stems, to see at once whether a target may be named here. */
  readonly stems: ReadonlySet<string>;
  /** Its noun phrases; tagged on first use. */
  phrases(): readonly PhraseSpan[];
  tags(): readonly TaggedToken[];
  /** Its words folded, to find a title word for word. */
  folded(): readonly string[];
}

const closingSigns = /^[.,!?…;:()[\]{}«»"“”|/–—=<>*•]+$/;
/** Signs that stand inside names: "file.csv", "entrée/sortie". */
const innerSigns = new Set(['.', '/']);
/** Places where a link would be out of place. */
const closedKinds = new Set(['heading', 'code', 'quote', 'caption', 'label']);
/** Shorter blocks are labels, whatever their element. */
const shortestBlock = 20;

/** The sentences of a page that may carry a link. */
export function readSentences(
  page: PageText,
  taken: readonly Span[],
  language: Language,
  everywhere: boolean,
): ReadSentence[] {
  const length = Math.max(
    1,
    page.blocks.reduce((sum, block) => sum + block.text.length, 0),
  );
  const found: ReadSentence[] = [];
  let before = 0;
  for (const block of page.blocks) {
    if (everywhere || (!closedKinds.has(block.kind) && block.text.length >= shortestBlock)) {
      const spans = taken.filter((span) => span.block === block.index);
      const terms = termsByStart(block.text, language);
      for (const tokens of language.sentences(block.text)) {
        if (tokens.length > 0) found.push(readSentence(block, tokens, terms, spans, before / length, language));
      }
    }
    before += block.text.length;
  }
  return found;
}

function termsByStart(text: string, language: Language): Map<number, TermWord> {
  const terms = termWords(text, language);
  return new Map(language.words(text).map((token, at) => [token.start, terms[at]!]));
}

function endOf(token: Token | undefined): number {
  return token === undefined ? -1 : token.start + token.text.length;
}

const unreadable: TermWord = { stem: '', kind: wordKinds.sign, parts: [] };

function readSentence(
  block: TextBlock,
  tokens: readonly Token[],
  terms: ReadonlyMap<number, TermWord>,
  taken: readonly Span[],
  place: number,
  language: Language,
): ReadSentence {
  const stems = new Set<string>();
  const words = tokens.map((token, at): ReadWord => {
    const end = token.start + token.text.length;
    const term = terms.get(token.start) ?? unreadable;
    if (term.kind === wordKinds.content) for (const stem of [term.stem, ...term.parts]) stems.add(stem);
    const glued = end === tokens[at + 1]?.start && token.start === endOf(tokens[at - 1]);
    const inLink = taken.some((span) => token.start < span.end && end > span.start);
    const sign = closingSigns.test(token.text) && !(glued && innerSigns.has(token.text));
    return { term, start: token.start, end, closed: inLink || sign, taken: inLink };
  });
  let tagged: TaggedToken[] | undefined;
  let phrases: PhraseSpan[] | undefined;
  let plain: string[] | undefined;
  const tags = () => (tagged ??= language.tag(tokens));
  return {
    block,
    start: words[0]!.start,
    end: words.at(-1)!.end,
    place,
    words,
    stems,
    tags,
    folded: () => (plain ??= tokens.map((token) => folded(token.text))),
    phrases: () => (phrases ??= candidateSpans(tags(), language)),
  };
}

/** Content stems of a run of words, hyphen parts after their whole, as `contentStems` gives them for a text. */
export function stemsOfRun(words: readonly ReadWord[], from: number, to: number): string[] {
  const stems: string[] = [];
  for (let at = from; at < to; at += 1) {
    const { term } = words[at]!;
    if (term.kind === wordKinds.content) stems.push(term.stem, ...term.parts);
  }
  return stems;
}
