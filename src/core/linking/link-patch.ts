import { createHash } from 'node:crypto';

/** A change to one block of a page, and the way back. */
export interface LinkPatch {
  readonly before: string;
  readonly after: string;
}

/** What a patch needs of a suggestion. */
export interface LinkPlace {
  readonly to: string;
  readonly anchor: string;
  readonly block: { readonly start: number; readonly end: number; readonly textHash: string };
}

/** Fingerprint of a block's text: 16 hexadecimal digits of its SHA-256. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The block's text with the link put in as HTML; null when the text is no longer the one that was read. */
export function linkPatch(text: string, { to, anchor, block }: LinkPlace): LinkPatch | null {
  if (textHash(text) !== block.textHash || text.slice(block.start, block.end) !== anchor) return null;
  const link = `<a href="${escaped(to)}">${escaped(anchor)}</a>`;
  return { before: text, after: escaped(text.slice(0, block.start)) + link + escaped(text.slice(block.end)) };
}

/** The block as it was; null when it was changed since, and undoing would lose that change. */
export function undoPatch(text: string, patch: LinkPatch): string | null {
  return text === patch.after ? patch.before : null;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign]!);
}
