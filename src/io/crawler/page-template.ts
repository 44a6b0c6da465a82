import type { PageContent } from '../../core/pages/page.ts';
import { maskedRuns, pathAndQuery } from '../../core/values/url.ts';

/**
 * What two pages of a trap have in common: a hash of title, headings and text, lower-cased, without the page's own
 * address, digit and hexadecimal runs as `#`. Equal templates under one URL pattern are the mark of an endless space.
 */
export function pageTemplate({ title, headings, blocks }: PageContent, url: string): string {
  const own = pathAndQuery(url).path.toLowerCase();
  const whole = url.toLowerCase();
  const sum = new TextSum();
  const add = (text: string): void => {
    let lower = text.toLowerCase();
    if (own.length > 1 && lower.includes(own)) lower = lower.replaceAll(whole, '').replaceAll(own, '');
    sum.add(maskedRuns(lower));
  };
  add(title ?? '');
  for (const { text } of headings) add(text);
  for (const { position, text } of blocks) if (position === 'content') add(text);
  return sum.value;
}

/** Two FNV-1a hashes (Fowler, Noll, Vo 1991) of different bases in base 36: quick, and nothing hangs on secrecy. */
class TextSum {
  private first = 0x811c9dc5;
  private second = 0x9dc5811c;

  add(text: string): void {
    let { first, second } = this;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x01000193) ^ (first >>> 15);
    }
    // The end of a line.
    this.first = Math.imul(first ^ 10, 0x01000193);
    this.second = Math.imul(second ^ 10, 0x01000193) ^ (this.first >>> 15);
  }

  get value(): string {
    return (this.first >>> 0).toString(36) + (this.second >>> 0).toString(36);
  }
}
