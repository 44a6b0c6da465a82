import { hash } from 'node:crypto';
import type { Block } from '../page.ts';

/** Hexadecimal digits kept of the SHA-256. */
export const bodyHashLength = 16;

/** First 16 hex digits of SHA-256 of the text of the content blocks, one per line. */
export function bodyHash(blocks: readonly Block[]): string {
  return hash('sha256', joinedBody(blocks)).slice(0, bodyHashLength);
}

/** The text of the content blocks, one per line. */
export function joinedBody(blocks: readonly Block[]): string {
  const texts: string[] = [];
  for (const { position, text } of blocks) if (position === 'content') texts.push(text);
  return texts.join('\n');
}
