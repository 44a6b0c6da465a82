import { countWords } from '../pages/count-words.ts';
import type { PageContent } from '../pages/page.ts';

/** The filler itself, not a sentence that names it. */
const latin = /^\P{L}*lorem\s+ipsum\b|lorem\s+ipsum\s+dolor|dolor\s+sit\s+amet|consectetur\s+adipisc/iu;
const quoted = /[«“"][^»”"]{0,80}[»”"]/gu;

export function isFiller(text: string): boolean {
  return mayBeFiller(text) && latin.test(text) && latin.test(text.replace(quoted, ' '));
}

/** Spares the patterns for nearly every paragraph. */
function mayBeFiller(text: string): boolean {
  return text.includes('psum') || text.includes('PSUM') || text.includes('sit amet') || text.includes('onsectetur');
}

/** A page still to be written says nothing of its subject: only that it is unfinished. */
export function isUnwritten({ blocks }: PageContent): boolean {
  let filler = 0;
  let all = 0;
  for (const { kind, text, position } of blocks) {
    if (position !== 'content' || kind === 'code' || kind === 'heading') continue;
    const words = countWords(text);
    all += words;
    if (isFiller(text)) filler += words;
  }
  return filler > 0 && filler >= all / 2;
}
