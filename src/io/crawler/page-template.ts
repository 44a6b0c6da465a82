import { createHash } from 'node:crypto';
import type { PageContent } from '../../core/pages/page.ts';
import { maskedRuns, pathAndQuery } from '../../core/values/url.ts';

/**
 * What two pages of a trap have in common: a hash of title, headings and text, lower-cased, without the page's own
 * address, digit and hexadecimal runs as `#`. Equal templates under one URL pattern are the mark of an endless space.
 */
export function pageTemplate(content: PageContent, url: string): string {
  const own = pathAndQuery(url).path.toLowerCase();
  const hash = createHash('md5');
  const add = (text: string) => {
    const plain = text.toLowerCase();
    hash
      .update(maskedRuns(own.length > 1 ? plain.replaceAll(url.toLowerCase(), '').replaceAll(own, '') : plain))
      .update('\n');
  };
  add(content.title ?? '');
  for (const heading of content.headings) add(heading.text);
  for (const block of content.blocks) if (block.position === 'content') add(block.text);
  return hash.digest('base64url').slice(0, 12);
}
