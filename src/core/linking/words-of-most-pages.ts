import type { PageText } from '../semantics/page-text.ts';
import { folded } from './folded-text.ts';

/** Share of the pages whose text has the name of the site. Working assumption. */
const leastShare = 0.3;
const fewestPages = 3;

/** True for words in the text of many pages: in a link to the home or about page they are the name of the site. */
export function wordsOfMostPages(pages: readonly Pick<PageText, 'blocks'>[]): (words: string) => boolean {
  const texts = pages.map(({ blocks }) => folded(blocks.map(({ text }) => text).join('\n')));
  const least = Math.max(fewestPages, leastShare * texts.length);
  return (words) => texts.filter((text) => text.includes(folded(words))).length >= least;
}
