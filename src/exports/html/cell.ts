import type { Cell } from '../../core/report/blocks.ts';
import { measuredNumber } from '../../core/report/measured-number.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import type { Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { isWebAddress, shortAddress } from '../report-labels.ts';
import { escapeCell } from './escape-cell.ts';
import { labels } from './labels.ts';

/** The markup of the content of a cell. */
export function cellMarkup(cell: Cell, locale: Locale): string {
  if (cell === null) return `<span class="unknown">${labels.notMeasured[locale]}</span>`;
  if (typeof cell === 'number') return measuredNumber(cell, locale);
  if (typeof cell === 'string') return escapeCell(shownAddress(cell));
  return 'url' in cell ? addressMarkup(cell.url) : escapeCell(cell[locale]);
}

/** An address of the site as a link that shows its path only. */
export function pathMarkup(url: string): string {
  if (!isWebAddress(url)) return addressMarkup(url);
  const { pathname, search } = new URL(url);
  return linkMarkup(url, shownAddress(pathname + search));
}

/** An address as a link when it is http or https, else as text. */
export function addressMarkup(url: string): string {
  const shown = shortAddress(url);
  return isWebAddress(url) ? linkMarkup(url, shown) : `<span class="url">${escapeMarkup(shown)}</span>`;
}

const linkMarkup = (url: string, shown: string): string =>
  `<a class="url" href="${escapeMarkup(url)}" rel="noopener noreferrer nofollow">${breakable(shown)}</a>`;

/** An address may go on below after any of its slashes, rather than within a word. */
const breakable = (shown: string): string => escapeMarkup(shown).replaceAll(/(?<=[^/])\/(?=[^/])/g, '/<wbr>');
