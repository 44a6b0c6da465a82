import type { LanguageCode } from '../../language/language.ts';
import type { AnchorRun } from './anchor-run.ts';
import { isAvoidedBefore } from './avoided-words.ts';

/** True when the author writes about the thing itself: outside quotations, references, titles of works, code and labels, and not against it. */
export function isRunningProse(run: AnchorRun, code: LanguageCode): boolean {
  return isAuthorsText(run, code) && !isHeadingLine(run);
}

/** The same for lines that may be labels. */
export function isAuthorsText(run: AnchorRun, code: LanguageCode): boolean {
  const { text } = run.sentence.block;
  const before = text.slice(0, run.sentence.words[run.from]!.start);
  const after = text.slice(run.sentence.words[run.to - 1]!.end);
  if (code === 'en' && /^['’]s\b/.test(after)) return false;
  if (isAvoidedBefore(run, code)) return false;
  if (isArgument(before, after) || isNumberedReference(run)) return false;
  return !isQuoted(before, after) && !isPageReference(before, after) && !isTitleOfWork(run);
}

/** Words beside the anchor from which quotation marks enclose speech rather than a name. Working assumption. */
const minQuotedWords = 3;
const quotationMarks: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['❝', '❞'],
  ['"', '"'],
];
const brackets: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['(', ')'],
];

/** Inside quotation marks that enclose more than a name: the words of another author. */
function isQuoted(before: string, after: string): boolean {
  return quotationMarks.some(([opening, closing]) => {
    const inside = opening === closing ? before.split(opening).length % 2 === 0 : isOpen(before, opening, closing);
    const end = inside ? after.indexOf(closing) : -1;
    if (end < 0) return false;
    const others = `${before.slice(before.lastIndexOf(opening) + 1)} ${after.slice(0, end)}`;
    return (others.match(/[\p{L}\p{N}]+/gu) ?? []).length >= minQuotedWords;
  });
}

function isOpen(before: string, opening: string, closing: string): boolean {
  return before.lastIndexOf(opening) > before.lastIndexOf(closing);
}

/** "[The Kronstadt Rebellion, p. 81]": a reference to a page of a book. */
function isPageReference(before: string, after: string): boolean {
  return brackets.some(([opening, closing]) => {
    if (!isOpen(before, opening, closing)) return false;
    const end = after.indexOf(closing);
    return end >= 0 && /\bpp?\.\s*\d/.test(after.slice(0, end));
  });
}

/** "feature(fn_traits, unboxed_closures)": a bracket that touches the word before it encloses code, unless the anchor fills it. */
function isArgument(before: string, after: string): boolean {
  return brackets.some(([opening, closing]) => {
    if (!isOpen(before, opening, closing)) return false;
    const at = before.lastIndexOf(opening);
    return /[\p{L}\p{N}_!#]$/u.test(before.slice(0, at)) && !(at === before.length - 1 && after.startsWith(closing));
  });
}

/** "Décret n° 2023-873 relatif au congé d’adoption": a text cited by its kind and number, as in lists of references. */
function isNumberedReference({ sentence }: AnchorRun): boolean {
  const { block, start, end } = sentence;
  return numberedText.test(block.text.slice(start, Math.min(end, start + 80))) && sentence.tags()[0]!.upos !== 'DET';
}

const numberedText = /^\p{Lu}\p{L}+(?: \p{L}+)? (?:n[°º]|no\.) ?\p{L}?\d/iu;

const articles = new Set(['The', 'A', 'An', 'Le', 'La', 'Les', 'L’', "L'"]);

/** "his essay The Kronstadt Rebellion": an article with a capital within a sentence starts the title of a work. */
function isTitleOfWork({ sentence, from, title }: AnchorRun): boolean {
  if (title || from < 2) return false;
  const at = (row: number): string => sentence.block.text.slice(sentence.words[row]!.start, sentence.words[row]!.end);
  return articles.has(at(from - 1)) && /^\p{Lu}/u.test(at(from)) && /[\p{L}\p{N},]$/u.test(at(from - 2));
}

/**
 * A block of one sentence is a heading or a label when it is a question, and, without a final sign, when it is a cell or
 * has no verb, however long.
 */
export function isHeadingLine({ sentence }: AnchorRun): boolean {
  const { block, start, end } = sentence;
  if (block.text.slice(0, start).trim() !== '' || block.text.slice(end).trim() !== '') return false;
  if (/\?["'»”)\s]*$/u.test(block.text)) return true;
  if (/[.!:;…,]["'»”)\s]*$/u.test(block.text)) return false;
  if (block.kind === 'cell') return true;
  return !sentence.tags().some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}
