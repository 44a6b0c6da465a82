import { hash } from 'node:crypto';
import type { PageContent } from '../../core/pages/page.ts';
import { maskedBytes } from '../../core/values/masked-runs.ts';
import { textBytes } from '../../core/values/text-bytes.ts';
import { pathAndQuery } from '../../core/values/url.ts';

const templateLength = 14;

/**
 * What two pages of a trap have in common: a hash of title, headings and text, lower-cased, without the page's own
 * address, digit and hexadecimal runs as `#`. Equal templates under one URL pattern are the mark of an endless space.
 * Nothing hangs on secrecy: the platform's hash of the whole is quicker than one of ours letter by letter.
 */
export function pageTemplate({ title, headings, blocks }: PageContent, url: string): string {
  let whole = title ?? '';
  for (const { text } of headings) whole += `\n${text}`;
  for (const { position, text } of blocks) if (position === 'content') whole += `\n${text}`;
  let lower = whole.toLowerCase();
  const own = pathAndQuery(url).path.toLowerCase();
  if (own.length > 1 && lower.includes(own)) lower = lower.replaceAll(url.toLowerCase(), '').replaceAll(own, '');
  return hash('sha1', maskedBytes(textBytes(lower))).slice(0, templateLength);
}
