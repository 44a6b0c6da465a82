import { createHash } from 'node:crypto';

/** The text of a block and its HTML with the link. */
export interface LinkPatch {
  readonly before: string;
  readonly after: string;
}

/** The part of a suggestion that a patch needs. */
export interface LinkPlace {
  readonly to: string;
  readonly anchor: string;
  readonly block: { readonly start: number; readonly end: number; readonly textHash: string };
}

/** Fingerprint of a block's text: 16 hexadecimal digits of its SHA-256. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The block with the link as HTML; null when its text has changed since the crawl. */
export function linkPatch(text: string, { to, anchor, block }: LinkPlace): LinkPatch | null {
  if (textHash(text) !== block.textHash || text.slice(block.start, block.end) !== anchor) return null;
  const link = `<a href="${escaped(to)}">${escaped(anchor)}</a>`;
  return { before: text, after: escaped(text.slice(0, block.start)) + link + escaped(text.slice(block.end)) };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign]!);
}
