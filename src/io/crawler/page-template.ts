import type { PageContent } from '../../core/pages/page.ts';
import { maskedRuns, pathAndQuery } from '../../core/values/url.ts';

/**
 * What two pages of a trap have in common: a hash of title, headings and text, lower-cased, without the page's own
 * address, digit and hexadecimal runs as `#`. Equal templates under one URL pattern are the mark of an endless space.
 */
export function pageTemplate(content: PageContent, url: string): string {
  const texts = [content.title ?? ''];
  for (const heading of content.headings) texts.push(heading.text);
  for (const block of content.blocks) if (block.position === 'content') texts.push(block.text);
  let text = texts.join('\n').toLowerCase();
  const own = pathAndQuery(url).path.toLowerCase();
  if (own.length > 1) text = text.replaceAll(url.toLowerCase(), '').replaceAll(own, '');
  return textNumber(maskedRuns(text));
}

/** Two FNV-1a hashes (Fowler, Noll, Vo 1991) of different bases in base 36: quick, and nothing hangs on secrecy. */
function textNumber(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9dc5811c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x01000193) ^ (first >>> 15);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
