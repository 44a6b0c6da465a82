import type { Language, TaggedToken, Token } from '../language/language.ts';
import { nounPhrases } from '../semantics/keyphrases/noun-phrases.ts';
import type { Span as PhraseSpan } from '../semantics/keyphrases/phrase-span.ts';
import type { TextBlock } from '../semantics/page-text.ts';
import { contentStems, termsOf } from '../semantics/terms.ts';
import { folded, joinedBySpaces } from './folded-text.ts';
import type { LinkingPage, Span, TakenSpan } from './linking-page.ts';
import type { TextReader } from './text-reader.ts';

export interface SentenceWord {
  /** Content stems, the parts of a hyphenated word after the whole; empty for other words. */
  readonly ids: readonly number[];
  /** Offsets in the block. */
  readonly start: number;
  readonly end: number;
  /** True for a word that is already inside a link, and for a punctuation mark: no proposed anchor may contain it. */
  readonly closed: boolean;
  /** True for a word that is already inside a link. */
  readonly taken: boolean;
}

/** An existing link: the content stems of its anchor, and its target on the site. */
export interface SentenceLink {
  readonly ids: readonly number[];
  readonly to: string | null;
}

/** A sentence of a source page, split into words once for all targets. */
export interface LinkableSentence {
  readonly block: TextBlock;
  /** Offsets in the block. */
  readonly start: number;
  readonly end: number;
  /** Share of the page's text before its block, 0–1. */
  readonly place: number;
  readonly words: readonly SentenceWord[];
  /** Number of words with stems before it in its block. */
  readonly before: number;
  /** The links of its block. */
  readonly linked: readonly SentenceLink[];
  /** Its noun phrases, in order of start then end; computed on first use, like its tags. */
  phrases(): readonly PhraseSpan[];
  tags(): readonly TaggedToken[];
  /** Its folded words, as a list and between spaces, to find a title word for word. */
  folded(): { readonly words: readonly string[]; readonly text: string };
}

/** The sentences read on a page and, by stem, the indexes of those that contain it. */
export interface PageSentences {
  readonly sentences: readonly LinkableSentence[];
  readonly sentencesOf: ReadonlyMap<number, readonly number[]>;
}

/**
 * Which blocks are read: those that may contain a link (`open`), all, or only those open blocks whose index is in the
 * set.
 */
export type BlockChoice = 'open' | 'all' | ReadonlySet<number>;

/** Reads the sentences of a page. */
export function readSentences(
  { text, taken }: Pick<LinkingPage, 'text' | 'taken'>,
  reader: TextReader,
  blocks: BlockChoice,
): PageSentences {
  const length = Math.max(
    1,
    text.blocks.reduce((sum, block) => sum + block.text.length, 0),
  );
  const sentences: LinkableSentence[] = [];
  let before = 0;
  for (const block of text.blocks) {
    if (isRead(block, blocks)) {
      const spans = taken.filter((span) => span.block === block.index);
      sentences.push(...sentencesOfBlock(block, before / length, spans, reader));
    }
    before += block.text.length;
  }
  return { sentences, sentencesOf: sentencesByStem(sentences) };
}

function isRead(block: TextBlock, blocks: BlockChoice): boolean {
  if (typeof blocks === 'string') return blocks === 'all' || mayContainLinks(block);
  return blocks.has(block.index) && mayContainLinks(block);
}

/** Kinds of block where a link is out of place. */
const closedKinds = new Set(['heading', 'code', 'quote', 'caption', 'label']);
/** Shorter blocks are labels, whatever their element. Working assumption. */
const minBlockLength = 20;
/** The start of another page, truncated. */
const teaser = /(?<!\betc)(?:…|\.{3})[\])\s]*$/u;
/** The same with the label of its link: "… Continued", « […] Lire la suite ». */
const labelledTeaser = /(?:…|\.{3})[\])\s]*[»→>]?\s*\p{Lu}\p{L}*(?:\s\p{L}+){0,3}\s*[»→>]*$/u;
/** "Article mis à jour le 18/09/2025 par …", "Posted by … on …": who wrote the text, and when. */
const byline =
  /^[^\p{L}\p{N}]*(?:(?:cet )?article |post |this (?:article|post) was )?(?:publiée?|mise? à jour|mise? en ligne|rédigée?|écrite?|posted|published|updated|last updated|written)(?= (?:le|par|by|on|in|at)\b).{0,80}\d/iu;
/** "Figure 5.2. Une image en mode RVB": a caption, whatever its element. */
const caption = /^\s*(?:figure|fig\.|tableau|table|illustration|listing)\s+[\dA-Z][\d.-]*\s*[.:–—-]\s/iu;

/** True when a link may be set in the text of a block. */
export function mayContainLinks({ kind, text }: TextBlock): boolean {
  if (closedKinds.has(kind) || text.length < minBlockLength || caption.test(text) || byline.test(text)) return false;
  return !teaser.test(text) && !labelledTeaser.test(text);
}

/** True for the start of another page with the label of its link. */
export function isLabelledTeaser(text: string): boolean {
  return labelledTeaser.test(text);
}

function sentencesOfBlock(
  block: TextBlock,
  place: number,
  spans: readonly TakenSpan[],
  reader: TextReader,
): LinkableSentence[] {
  const { stems, language } = reader;
  const linked = spans.map(
    ({ start, end, to }): SentenceLink => ({
      ids: contentStems(block.text.slice(start, end), language).map((stem) => stems.idOf(stem)),
      to: to ?? null,
    }),
  );
  const sentences: LinkableSentence[] = [];
  let before = 0;
  for (const tokens of language.sentences(block.text)) {
    if (tokens.length === 0) continue;
    const words = wordsOf(tokens, spans, reader);
    const [start, end] = [words[0]!.start, words.at(-1)!.end];
    sentences.push({ block, start, end, place, words, before, linked, ...lazyReadings(tokens, language) });
    for (const { ids } of words) if (ids.length > 0) before += 1;
  }
  return sentences;
}

const closingSigns = /^[.,!?…;:()[\]{}«»"“”|/–—=<>*•·›‹\u2190-\u21ff\u25a0-\u25ff]+$/;
/** Signs inside names: "file.csv", "entrée/sortie". */
const innerSigns = new Set(['.', '/']);

function wordsOf(tokens: readonly Token[], spans: readonly Span[], { stems, language }: TextReader): SentenceWord[] {
  const terms = termsOf(tokens, language);
  return tokens.map((token, at): SentenceWord => {
    const end = token.start + token.text.length;
    const glued = end === tokens[at + 1]?.start && token.start === endOf(tokens[at - 1]);
    const taken = spans.some((span) => token.start < span.end && end > span.start);
    const sign = closingSigns.test(token.text) && !(glued && innerSigns.has(token.text));
    return { ids: stems.ofWord(terms[at]!), start: token.start, end, closed: taken || sign, taken };
  });
}

function endOf(token: Token | undefined): number {
  return token === undefined ? -1 : token.start + token.text.length;
}

/** Most sentences are never tagged. */
function lazyReadings(
  tokens: readonly Token[],
  language: Language,
): Pick<LinkableSentence, 'tags' | 'phrases' | 'folded'> {
  let tagged: TaggedToken[] | undefined;
  let phrases: PhraseSpan[] | undefined;
  let plain: { words: string[]; text: string } | undefined;
  const tags = () => (tagged ??= language.tag(tokens));
  return {
    tags,
    phrases: () => (phrases ??= nounPhrases(tags(), language)),
    folded: () => (plain ??= foldedWords(tokens)),
  };
}

function foldedWords(tokens: readonly Token[]) {
  const words = tokens.map((token) => folded(token.text));
  return { words, text: joinedBySpaces(words) };
}

function sentencesByStem(sentences: readonly LinkableSentence[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  sentences.forEach(({ words }, at) => {
    for (const { ids } of words) {
      for (const id of ids) {
        const list = found.get(id);
        if (list === undefined) found.set(id, [at]);
        else if (list.at(-1) !== at) list.push(at);
      }
    }
  });
  return found;
}

/** Content stems of a run of words, as `contentStems` returns them for its text. */
export function stemsOfRun(words: readonly SentenceWord[], from: number, to: number): number[] {
  const ids: number[] = [];
  for (let at = from; at < to; at += 1) for (const id of words[at]!.ids) ids.push(id);
  return ids;
}
