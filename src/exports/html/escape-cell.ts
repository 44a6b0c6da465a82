import { escapeMarkup } from '../escape-markup.ts';

/**
 * A run of at least 40 characters without a space: unbroken, it would widen the table and shrink every printed page.
 */
const longRun = /\S{40,}/gu;
const piece = /.{1,20}/gu;

/** Escapes the text of a table cell and lets the browser break long runs of characters. */
export function escapeCell(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(longRun)) {
    parts.push(escapeMarkup(text.slice(at, index)), (run.match(piece) ?? []).map(escapeMarkup).join('<wbr>'));
    at = index + run.length;
  }
  return parts.join('') + escapeMarkup(text.slice(at));
}
