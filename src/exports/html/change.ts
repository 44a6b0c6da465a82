import type { Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { labels } from './labels.ts';

/** A sentence with the words to link marked, else the old words and the new ones; empty when the words are left to the editor. */
export function changeMarkup(before: string | undefined, after: string | undefined, locale: Locale): string {
  if (after === undefined || after === '') return '';
  const at = before?.indexOf(after) ?? -1;
  if (before !== undefined && before !== after && at >= 0) {
    return `<span class="change">${escapeMarkup(before.slice(0, at))}<mark>${escapeMarkup(after)}</mark>${escapeMarkup(before.slice(at + after.length))}</span>`;
  }
  const old = before === undefined || before === '' ? '' : `<del>${escapeMarkup(before)}</del> → `;
  const verb = old === '' ? `${labels.add[locale]} ` : '';
  return `<span class="change">${verb}${old}<ins>${escapeMarkup(after)}</ins></span>`;
}
