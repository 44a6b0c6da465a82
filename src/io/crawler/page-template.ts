import { hash } from 'node:crypto';
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
  return hash('md5', maskedRuns(text), 'base64url').slice(0, 12);
}
