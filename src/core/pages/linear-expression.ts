import { RE2JS } from 're2js';
import { memoizeText } from '../values/memoize.ts';

/** RE2 reads a page in a time proportional to its length, whatever the expression: a page cannot stop the crawl. */
export const compiledExpression = memoizeText((expression) => RE2JS.compile(expression));

export function isExpression(expression: string): boolean {
  try {
    compiledExpression(expression);
    return true;
  } catch {
    return false;
  }
}
