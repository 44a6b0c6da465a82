import { analysedLanguages, type LanguageCode } from '../language/language.ts';
import { wordList } from '../language/word-list.ts';
import { isFiller } from '../pages/filler-text.ts';
import { isSignature } from '../pages/signature-text.ts';
import type { Block, BlockKind, PageRecord } from '../pages/page.ts';
import type { Text } from '../values/text.ts';

/** One block of main-content text; `index` is its place in `PageContent.blocks`, so that offsets locate text on the page. */
export interface TextBlock {
  readonly text: string;
  readonly index: number;
  readonly kind: BlockKind;
}

/** The text of a page that is analysed: its main content in one language. */
export interface PageText {
  readonly url: string;
  readonly language: LanguageCode;
  readonly title: string;
  readonly description: string;
  readonly headings: readonly string[];
  readonly blocks: readonly TextBlock[];
  /** True when the page is longer than the part analysed. */
  readonly truncated?: boolean;
}

/** A page without text to analyse, and the reason. */
export interface UnreadPage {
  readonly url: string;
  readonly reason: Text;
}

/** Returns a language code, `mixed` or `unknown`; `hint` is the `lang` attribute. */
export type Detect = (text: string, hint: string | null) => string;

/** How much of a page is analysed, in UTF-16 units. Working assumptions: the subject of a book shows in its first hundred pages. */
const limits = {
  page: 200_000,
  /** Cost of a block besides its text, so that a page of a million empty lines is bounded too. */
  block: 8,
  /** A title, a description or a heading. */
  line: 1_000,
  headings: 2_000,
  /** Text given to the language detector. */
  detection: 5_000,
} as const;
/** Shorter blocks do not vote on the language of their page: detection on a few words is unreliable. Working assumption. */
const minVotingLength = 80;
/** Share of the voting text from which a language is that of the page. Working assumption. */
const minLanguageShare = 0.5;

/** The analysable text of a crawled page, or the reason why there is none. */
export function pageTextOf(record: PageRecord, detect: Detect): PageText | UnreadPage {
  const content = record.content;
  if (content === null) return { url: record.url, reason: reasons.noContent };
  const blocks = contentBlocks(content.blocks);
  const title = content.title ?? '';
  const whole = [title, ...blocks.map((block) => block.text)].join('\n').slice(0, limits.detection);
  if (whole.trim() === '') return { url: record.url, reason: reasons.empty };
  const votes = blocks.map((block) =>
    block.text.length < minVotingLength ? null : languageOfBlock(block.text, block.lang ?? content.lang, detect),
  );
  const language = mainLanguage(blocks, votes) ?? analysed(detect(whole, content.lang));
  if (language === null) return { url: record.url, reason: reasons.otherLanguage };
  const kept = blocks.filter(
    (_, row) => votes[row] === null || analysed(votes[row]) === language || undecided(votes[row]),
  );
  return boundedPage({
    url: record.url,
    language,
    title,
    description: content.description ?? '',
    headings: kept.filter((block) => block.kind === 'heading').map((block) => block.text),
    blocks: kept.map(({ text, index, kind }) => ({ text, index, kind })),
  });
}

/** The part of a page that is analysed, at most 200,000 characters. */
export function boundedPage(page: PageText): PageText {
  const line = (text: string): string => (text.length > limits.line ? text.slice(0, limits.line) : text);
  let left: number = limits.page;
  const blocks: TextBlock[] = [];
  for (const block of page.blocks) {
    if (left <= 0) break;
    blocks.push(block.text.length > left ? { ...block, text: block.text.slice(0, left) } : block);
    left -= block.text.length + limits.block;
  }
  const headings = page.headings.slice(0, limits.headings).map(line);
  const truncated = blocks.length < page.blocks.length || left < -limits.block;
  return {
    ...page,
    title: line(page.title),
    description: line(page.description),
    headings,
    blocks,
    ...(truncated ? { truncated } : {}),
  };
}

export function isPageText(page: PageText | UnreadPage): page is PageText {
  return 'blocks' in page;
}

const frenchWords = wordList('dans pour une avec sont cette nous vous aux leur est par les');
const englishWords = wordList('the and with that this are you from can will have has');
/** Function words of one language, and distinct ones, that decide a block without any of the other. Working assumptions. */
const minFunctionWords = 4;
const minDistinctWords = 3;

/** The language of a block by its function words, or by the detector when these do not decide. */
export function languageOfBlock(text: string, hint: string | null, detect: Detect): string {
  const start = text.slice(0, 1_000);
  const words = start.toLowerCase().match(shortWords) ?? [];
  const french = words.filter((word) => frenchWords.has(word));
  const english = words.filter((word) => englishWords.has(word));
  if (decides(french) && english.length === 0) return 'fr';
  if (decides(english) && french.length === 0) return 'en';
  return detect(start, hint);
}

/** Words of letters; an apostrophe or a hyphen separates words. */
const shortWords = /[a-z\u00c0-\u024f]+/g;

function decides(found: readonly string[]): boolean {
  return found.length >= minFunctionWords && new Set(found).size >= minDistinctWords;
}

/** Main content without code, without filler and without names of authors of reviews, which are not about the subject. */
function contentBlocks(blocks: readonly Block[]): (Block & { readonly index: number })[] {
  return blocks
    .map((block, index) => ({ ...block, index }))
    .filter(
      ({ position, kind, text }) => position === 'content' && kind !== 'code' && text.trim() !== '' && !isFiller(text),
    )
    .filter((block, row, all) => !isSignature(block, all[row - 1], all[row + 1]));
}

/** The language of most of the voting text; null when none reaches the share. */
function mainLanguage(blocks: readonly Block[], votes: readonly (string | null | undefined)[]): LanguageCode | null {
  const lengthOf = new Map<string, number>();
  let total = 0;
  blocks.forEach((block, row) => {
    const vote = votes[row];
    if (vote === null || vote === undefined || undecided(vote)) return;
    lengthOf.set(vote, (lengthOf.get(vote) ?? 0) + block.text.length);
    total += block.text.length;
  });
  for (const code of analysedLanguages) {
    if (total > 0 && (lengthOf.get(code) ?? 0) / total >= minLanguageShare) return code;
  }
  return null;
}

function undecided(vote: string | null | undefined): boolean {
  return vote === 'unknown' || vote === 'mixed';
}

function analysed(code: string | null | undefined): LanguageCode | null {
  return analysedLanguages.find((one) => one === code) ?? null;
}

const reasons = {
  noContent: {
    fr: 'La page n’a pas de contenu HTML lisible.',
    en: 'The page has no readable HTML content.',
  },
  empty: {
    fr: 'La page n’a pas de texte dans son contenu principal.',
    en: 'The page has no text in its main content.',
  },
  otherLanguage: {
    fr: 'La langue de la page n’est ni le français ni l’anglais : ses mots ne sont pas analysés.',
    en: 'The page is neither in French nor in English: its words are not analysed.',
  },
} as const satisfies Record<string, Text>;
