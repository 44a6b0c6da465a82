import type { Language, TaggedToken, Token } from '../language/language.ts';
import { candidateSpans, type Span as PhraseSpan } from '../semantics/keyphrases/noun-phrases.ts';
import type { PageText, TextBlock } from '../semantics/page-text.ts';
import { contentStems, termsOf } from '../semantics/terms.ts';
import type { Span, TakenSpan } from './linking-page.ts';
import type { StemIds } from './scoring/stem-ids.ts';
import { folded } from './candidates/target-vocabulary.ts';

export interface ReadWord {
  /** Content stems, hyphen parts after their whole; none for other words. */
  readonly ids: readonly number[];
  /** Offsets in the block. */
  readonly start: number;
  readonly end: number;
  /** A link stands here, or a sign that no anchor may cross. */
  readonly closed: boolean;
  readonly taken: boolean;
}

/** A link that exists: the content stems of its words, and the page of the site it leads to. */
export interface ReadLink {
  readonly ids: readonly number[];
  readonly to: string | null;
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
  /** Words with stems that stand before it in its block. */
  readonly before: number;
  /** The links of its block. */
  readonly linked: readonly ReadLink[];
  /** Its noun phrases; tagged on first use. */
  phrases(): readonly PhraseSpan[];
  tags(): readonly TaggedToken[];
  /** Its words folded, to find a title word for word, and all of them between spaces. */
  folded(): { readonly words: readonly string[]; readonly text: string };
}

/** The sentences of a page that are read, and where each stem stands among them. */
export interface ReadPage {
  readonly sentences: readonly ReadSentence[];
  readonly sentencesOf: ReadonlyMap<number, readonly number[]>;
}

const closingSigns = /^[.,!?…;:()[\]{}«»"“”|/–—=<>*•·›‹\u2190-\u21ff\u25a0-\u25ff]+$/;
/** Signs that stand inside names: "file.csv", "entrée/sortie". */
const innerSigns = new Set(['.', '/']);
/** Places where a link would be out of place. */
const closedKinds = new Set(['heading', 'code', 'quote', 'caption', 'label']);
/** Shorter blocks are labels, whatever their element. */
const shortestBlock = 20;
/** The opening of another page, cut: it says nothing of its own. */
const teaser = /(?<!\betc)(?:…|\.{3})[\])\s]*$/u;
/** "Figure 5.2. Une image en mode RVB": a caption, whatever its element. */
const caption = /^\s*(?:figure|fig\.|tableau|table|illustration|listing)\s+[\dA-Z][\d.-]*\s*[.:–—-]\s/iu;

/** Which blocks are read: those that may carry a link, all of them, or of the first those with these numbers. */
export type BlocksRead = 'open' | 'all' | ReadonlySet<number>;

/** The sentences of a page. */
export function readPage(
  page: PageText,
  taken: readonly TakenSpan[],
  stems: StemIds,
  language: Language,
  blocks: BlocksRead,
): ReadPage {
  const length = Math.max(
    1,
    page.blocks.reduce((sum, block) => sum + block.text.length, 0),
  );
  const sentences: ReadSentence[] = [];
  let before = 0;
  for (const block of page.blocks) {
    if (isRead(block, blocks)) {
      const spans = taken.filter((span) => span.block === block.index);
      const linked = spans.map(
        ({ start, end, to }): ReadLink => ({
          ids: contentStems(block.text.slice(start, end), language).map((stem) => stems.idOf(stem)),
          to: to ?? null,
        }),
      );
      let words = 0;
      for (const tokens of language.sentences(block.text)) {
        if (tokens.length === 0) continue;
        const place = { block, place: before / length, before: words, spans, linked };
        const sentence = readSentence(tokens, place, stems, language);
        words += sentence.words.reduce((count, { ids }) => count + (ids.length > 0 ? 1 : 0), 0);
        sentences.push(sentence);
      }
    }
    before += block.text.length;
  }
  return { sentences, sentencesOf: sentencesByStem(sentences) };
}

function isRead(block: TextBlock, blocks: BlocksRead): boolean {
  if (typeof blocks === 'string') return blocks === 'all' || mayHoldLinks(block);
  return blocks.has(block.index) && mayHoldLinks(block);
}

/** Whether a link may be set in its text. */
export function mayHoldLinks({ kind, text }: TextBlock): boolean {
  return !closedKinds.has(kind) && text.length >= shortestBlock && !teaser.test(text) && !caption.test(text);
}

function sentencesByStem(sentences: readonly ReadSentence[]): Map<number, number[]> {
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

function endOf(token: Token | undefined): number {
  return token === undefined ? -1 : token.start + token.text.length;
}

function readSentence(
  tokens: readonly Token[],
  {
    spans,
    ...place
  }: Pick<ReadSentence, 'block' | 'place' | 'before' | 'linked'> & { readonly spans: readonly Span[] },
  stems: StemIds,
  language: Language,
): ReadSentence {
  const terms = termsOf(tokens, language);
  const words = tokens.map((token, at): ReadWord => {
    const end = token.start + token.text.length;
    const glued = end === tokens[at + 1]?.start && token.start === endOf(tokens[at - 1]);
    const inLink = spans.some((span) => token.start < span.end && end > span.start);
    const sign = closingSigns.test(token.text) && !(glued && innerSigns.has(token.text));
    return { ids: stems.ofWord(terms[at]!), start: token.start, end, closed: inLink || sign, taken: inLink };
  });
  let tagged: TaggedToken[] | undefined;
  let phrases: PhraseSpan[] | undefined;
  let plain: { words: string[]; text: string } | undefined;
  const tags = () => (tagged ??= language.tag(tokens));
  return {
    ...place,
    start: words[0]!.start,
    end: words.at(-1)!.end,
    words,
    tags,
    folded: () => (plain ??= foldedWords(tokens)),
    phrases: () => (phrases ??= candidateSpans(tags(), language)),
  };
}

function foldedWords(tokens: readonly Token[]) {
  const words = tokens.map((token) => folded(token.text));
  return { words, text: inSpaces(words) };
}

/** Words with a space before and after each, to look for some among others. */
export function inSpaces(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** Content stems of a run of words, hyphen parts after their whole, as `contentStems` gives them for a text. */
export function stemsOfRun(words: readonly ReadWord[], from: number, to: number): number[] {
  const ids: number[] = [];
  for (let at = from; at < to; at += 1) for (const id of words[at]!.ids) ids.push(id);
  return ids;
}
