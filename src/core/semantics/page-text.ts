import { analysedLanguages, type LanguageCode } from '../language/language.ts';
import { wordList } from '../language/word-list.ts';
import { isFiller } from '../pages/filler-text.ts';
import type { Block, BlockKind, PageRecord } from '../pages/page.ts';
import type { Text } from '../values/text.ts';

/** One run of main-content text; `index` is its row in `PageContent.blocks`, so that offsets lead back to the page. */
export interface TextBlock {
  readonly text: string;
  readonly index: number;
  readonly kind: BlockKind;
}

/** What the semantic rooms read of a page: its words in one language, main content only. */
export interface PageText {
  readonly url: string;
  readonly language: LanguageCode;
  readonly title: string;
  readonly description: string;
  readonly headings: readonly string[];
  readonly blocks: readonly TextBlock[];
  /** True when the page was longer than what is analysed. */
  readonly truncated?: boolean;
}

/** A page that has no words we can analyse, and why. */
export interface UnreadPage {
  readonly url: string;
  readonly reason: Text;
}

/** Answers a language code, `mixed` or `unknown`; `hint` is the `lang` attribute. */
export type Detect = (text: string, hint: string | null) => string;

/** Longest part of a page that is analysed, in UTF-16 units: what follows a book's first hundred pages changes no subject. */
const longestPage = 200_000;
/** What a block costs besides its text, so that a page of a million empty lines is bounded too. */
const costOfBlock = 8;
/** Longest part of a title, a description or a heading. */
const longestLine = 1_000;
const mostHeadings = 2_000;
/** Blocks shorter than this do not vote on the language of their page: detection on a few words is a coin toss. */
const votingLength = 80;
/** A page is read in its main language when at least this share of the voting text is in it. */
const mainLanguageShare = 0.5;

/** The analysable text of a crawled page, or the reason why there is none. */
export function pageTextOf(record: PageRecord, detect: Detect): PageText | UnreadPage {
  const content = record.content;
  if (content === null) return { url: record.url, reason: reasons.noContent };
  const blocks = contentBlocks(content.blocks);
  const title = content.title ?? '';
  const whole = [title, ...blocks.map((block) => block.text)].join('\n').slice(0, 5_000);
  if (whole.trim() === '') return { url: record.url, reason: reasons.empty };
  const votes = blocks.map((block) =>
    block.text.length < votingLength ? null : languageOfBlock(block.text, block.lang ?? content.lang, detect),
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

/** The part of a page that is analysed: no page costs more than its first 200,000 characters. */
export function boundedPage(page: PageText): PageText {
  const line = (text: string): string => (text.length > longestLine ? text.slice(0, longestLine) : text);
  let left = longestPage;
  const blocks: TextBlock[] = [];
  for (const block of page.blocks) {
    if (left <= 0) break;
    blocks.push(block.text.length > left ? { ...block, text: block.text.slice(0, left) } : block);
    left -= block.text.length + costOfBlock;
  }
  const headings = page.headings.slice(0, mostHeadings).map(line);
  const truncated = blocks.length < page.blocks.length || left < -costOfBlock;
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
/** So many grammar words of one language, several different and none of the other, leave nothing to guess. */
const enoughWords = 4;
const enoughKinds = 3;

/** Most blocks show their language by their grammar words; the others are given to the detector. */
export function languageOfBlock(text: string, hint: string | null, detect: Detect): string {
  const start = text.slice(0, 1_000);
  const words = start.toLowerCase().match(shortWords) ?? [];
  const french = words.filter((word) => frenchWords.has(word));
  const english = words.filter((word) => englishWords.has(word));
  if (isSaid(french) && english.length === 0) return 'fr';
  if (isSaid(english) && french.length === 0) return 'en';
  return detect(start, hint);
}

/** Words of plain letters; what follows an apostrophe or a hyphen is a word. */
const shortWords = /[a-z\u00c0-\u024f]+/g;

function isSaid(found: readonly string[]): boolean {
  return found.length >= enoughWords && new Set(found).size >= enoughKinds;
}

/** Filler is text that nobody wrote: pages that hold the same are not about the same. */
function contentBlocks(blocks: readonly Block[]): (Block & { readonly index: number })[] {
  return blocks
    .map((block, index) => ({ ...block, index }))
    .filter(
      ({ position, kind, text }) => position === 'content' && kind !== 'code' && text.trim() !== '' && !isFiller(text),
    );
}

/** The analysed language that holds most of the voting text; null when none reaches the share. */
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
    if (total > 0 && (lengthOf.get(code) ?? 0) / total >= mainLanguageShare) return code;
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
