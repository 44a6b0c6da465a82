import { hash } from 'node:crypto';
import type { Block } from './page.ts';

/** First 16 hex digits of SHA-256 of the text of the content blocks, one a line. */
export function bodyHash(blocks: readonly Block[]): string {
  const texts: string[] = [];
  for (const { position, text } of blocks) if (position === 'content') texts.push(text);
  return hash('sha256', texts.join('\n')).slice(0, 16);
}
