import { fewWords } from '../../audits/facts/rendered-pages.ts';
import type { PageFacts } from '../../audits/facts/site-facts.ts';
import type { PageContent } from '../../pages/page.ts';

/** Pictures from which a page without words is a gallery. Working assumption. */
const mostImages = 4;

/** Words below its H1 from which a page is short, and complete: one that scripts write says at most that it loads. Working assumption. */
const mostOfWaiting = 5;

/**
 * Scripts, hardly a word, no form, no picture and no document shown in a frame, such as a map or the form of another site:
 * neither a log-in page, nor a gallery, nor a short page with its heading.
 */
export function isShell({ content, words, record }: PageFacts): boolean {
  return (
    content !== null &&
    words < fewWords &&
    !isShortText(content, words) &&
    content.forms.length === 0 &&
    !record.links.some(({ element, position }) => element === 'iframe' && position === 'content') &&
    content.images.length < mostImages &&
    content.resources.some(({ kind }) => kind === 'script')
  );
}

/** A heading and a sentence below it: all that the page is meant to say. */
function isShortText({ headings }: PageContent, words: number): boolean {
  const heading = headings.find(({ level }) => level === 1)?.text.trim() ?? '';
  return heading !== '' && words - heading.split(/\s+/).length >= mostOfWaiting;
}
