import { fewWords } from '../../audits/facts/rendered-pages.ts';
import type { PageFacts } from '../../audits/facts/site-facts.ts';

/** Pictures from which a page without words is a gallery. Working assumption. */
const mostImages = 4;

/** Scripts, hardly a word, no form and no picture: neither a log-in page nor a gallery. */
export function isShell({ content, words }: PageFacts): boolean {
  return (
    content !== null &&
    words < fewWords &&
    content.forms.length === 0 &&
    content.images.length < mostImages &&
    content.resources.some(({ kind }) => kind === 'script')
  );
}
