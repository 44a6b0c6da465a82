import { foldAccents, normalizePunctuation, withoutInvisible } from '../language/normalize-text.ts';
import { hasLetterOrDigit } from '../language/letters.ts';
import { memoizeText } from '../values/memoize.ts';
import type { SearchRule } from './extract-rule.ts';
import type { Block } from './page.ts';
import { compiledExpression, isExpression } from './linear-expression.ts';

/** Most matches of an expression that are counted on a page: each may read the rest of the text. */
const mostMatches = 1_000;

/** The column of a text of `--search`; null when it has no word, or is a wrong expression. */
export function searchRule(text: string): SearchRule | null {
  const search = text.trim();
  const expression = expressionOf(search);
  const isRight = expression === null ? hasLetterOrDigit(search) : isExpression(expression);
  return isRight ? { name: `search.${search}`, search } : null;
}

/** How often the visible text of a page has each text, by the name of its column; a match is within one block. */
export function searchedTexts(blocks: readonly Block[], rules: readonly SearchRule[]): Record<string, number> {
  const text = blocks.map((block) => block.text).join('\n');
  const folded = foldedText(text);
  return Object.fromEntries(
    rules.map(({ name, search }) => {
      const expression = expressionOf(search);
      return [name, expression === null ? wordCount(folded, foldedSearch(search)) : matchCount(text, expression)];
    }),
  );
}

function expressionOf(search: string): string | null {
  return /^\/(.+)\/$/s.exec(search)?.[1] ?? null;
}

function foldedText(text: string): string {
  return foldAccents(withoutInvisible(normalizePunctuation(text.toLowerCase())));
}

const foldedSearch = memoizeText((search) => foldedText(search).replaceAll(/\s+/g, ' '));

function wordCount(text: string, words: string): number {
  const end = words.length;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + end))
    if (isEdge(text, at, words[0]!, -1) && isEdge(text, at + end, words[end - 1]!, 0)) count += 1;
  return count;
}

/** No word goes on across this place, between a sign of the search and the neighbour of the text. */
function isEdge(text: string, at: number, sign: string, step: -1 | 0): boolean {
  return !hasLetterOrDigit(sign) || !hasLetterOrDigit(text.charAt(at + step));
}

function matchCount(text: string, expression: string): number {
  const matcher = compiledExpression(expression).matcher(text);
  let count = 0;
  while (count < mostMatches && matcher.find()) if (matcher.end() > matcher.start()) count += 1;
  return count;
}
