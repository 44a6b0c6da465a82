import { provenanceWords } from '../provenance-words.ts';
import { typeset, typesetText } from '../../language/typeset.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { Locale } from '../../values/locale.ts';
import { plainText } from '../../values/plain-text.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';
import { shownAddress } from '../../values/shown-address.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import type { Cell, Provenance, ReportBlock } from '../blocks.ts';
import { type SlideColumn, type SlideTable, slidePage, usableWidth } from './slides.ts';
import { fitted, lineCount } from './fitted-text.ts';

/** What the parts of a deck share: words cut to their place, tables that fit on a page, notes of the right length. */

export const notMeasured: Text = { fr: 'non mesuré', en: 'not measured' };

export const provenanceName = (provenance: Provenance): Text => provenanceWords[provenance];

/** Words as they may stand on a slide: of one line, typeset, without what a file may not hold. */
export const clean = (text: Text): Text =>
  inBoth((locale) => typeset(plainText(text[locale]).replaceAll(/\s*[\n\t]\s*/g, ' '), locale));

/** A name or a short phrase inside a sentence: `signs` characters at most. */
export function short(text: string, signs: number): string {
  const plain = plainText(text)
    .replaceAll(/\s*[\n\t]\s*/g, ' ')
    .trim();
  const all = [...plain];
  if (all.length <= signs) return plain;
  const head = all.slice(0, signs - 1).join('');
  const space = head.lastIndexOf(' ');
  const words = space > signs / 2 ? head.slice(0, space) : head;
  // A quotation or a parenthesis that would not be closed is left out whole.
  const open = Math.max(
    ...['«»', '“”', '()'].map(([from, to]) =>
      words.lastIndexOf(from!) > words.lastIndexOf(to!) ? words.lastIndexOf(from!) : -1,
    ),
  );
  return `${(open > signs / 3 ? words.slice(0, open) : words).replace(/[\s,;:.(«“–-]+$/u, '')}…`;
}

/** « Camille » of « Camille, 34 ans, la table du quotidien ». */
export const calledName = (name: string): string => short(name.split(',')[0] ?? name, 34);

export const shortText = (text: Text, signs: number): Text => inBoth((locale) => short(text[locale], signs));

/** `3 contenus`, `1 content item`: a count with its noun. */
export function counted(count: number, fr: readonly [string, string], en: readonly [string, string]): Text {
  const say = (locale: Locale, [one, other]: readonly [string, string]): string =>
    `${wholeNumber(count, locale)} ${plural(count, locale, { one, other })}`;
  return pair(say('fr', fr), say('en', en));
}

/** A value of a report in words. */
export function cellWords(cell: Cell): Text {
  if (cell === null) return notMeasured;
  if (typeof cell === 'number')
    return inBoth((locale) =>
      new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
        maximumFractionDigits: Math.abs(cell) < 10 ? 2 : 0,
      }).format(cell),
    );
  if (typeof cell === 'string') return pair(cell, cell);
  if ('url' in cell) return pair(shownAddress(cell.url), shownAddress(cell.url));
  return cell;
}

type Label = readonly [fr: string, en: string, share: number, kind?: 'number'];

/** A table whose cells hold `lines` lines at most, in a width of so many points. */
export function slideTable(
  labels: readonly Label[],
  rows: readonly (readonly Cell[])[],
  { lines = 2, width = usableWidth }: { readonly lines?: number; readonly width?: number } = {},
): SlideTable {
  const columns = labels.map(
    ([fr, en, share, kind]): SlideColumn => ({
      label: clean(pair(fr, en)),
      share,
      number: kind === 'number',
    }),
  );
  const cut = (cell: Cell, share: number): Text => {
    const words = clean(cellWords(cell));
    return inBoth((locale) => fitted(words[locale], columnEms(share, width), lines));
  };
  return { columns, rows: rows.map((row) => row.map((cell, index) => cut(cell, columns[index]?.share ?? 1))) };
}

/** Columns of a table of the report, by their place there, each with its part of the width. */
export function pickedTable(block: ReportBlock | undefined, picks: readonly (readonly [number, number])[], lines = 2) {
  if (block?.kind !== 'table') return slideTable([], []);
  return slideTable(
    picks.map(([at, share]): Label => {
      const column = block.columns[at];
      const label = column?.label ?? pair('', '');
      return column?.number === true ? [label.fr, label.en, share, 'number'] : [label.fr, label.en, share];
    }),
    block.rows.map((row) => picks.map(([at]) => row[at] ?? null)),
    { lines },
  );
}

/** Room for the words of a column of a table so wide, in ems of a size. */
export const columnEms = (share: number, width: number = usableWidth, size: number = slidePage.textSize): number =>
  (share * width - slidePage.cellMargin) / size;

/** Words in bold are wider. */
export const bold = 1.1;

/** Height of a row in points, in the languages given; the words of a heading are bold. */
export function rowHeight(
  cells: readonly Text[],
  columns: readonly SlideColumn[],
  {
    width = usableWidth,
    size = slidePage.textSize,
    heading = false,
    locales = ['fr', 'en'],
  }: { width?: number; size?: number; heading?: boolean; locales?: readonly Locale[] } = {},
): number {
  const lines = cells.flatMap((cell, index) => {
    const ems = columnEms(columns[index]?.share ?? 1, width, size) / (heading ? bold : 1);
    return locales.map((locale) => lineCount(cell[locale], ems));
  });
  return Math.max(1, ...lines) * size * slidePage.leading + slidePage.cellPadding;
}

const bodyEms = usableWidth / slidePage.bodySize;

/** Where the figure begins: under the title and what the body says. */
export function figureTop(body: readonly Text[]): number {
  const lines = (['fr', 'en'] as const).map((locale) =>
    body.reduce((sum, text) => sum + lineCount(text[locale], bodyEms), 0),
  );
  const most = Math.max(0, ...lines);
  return slidePage.bodyTop + (most === 0 ? 0 : most * slidePage.bodySize * slidePage.leading + 14);
}

/** A table cut into pieces that each fit under such a body, as even as can be. */
export function pagesOf(table: SlideTable, body: readonly Text[], width: number = usableWidth): SlideTable[] {
  const { columns, rows } = table;
  const labels = columns.map((one) => one.label);
  const room = slidePage.sourceTop - 8 - figureTop(body) - rowHeight(labels, columns, { width, heading: true });
  const heights = rows.map((row) => rowHeight(row, columns, { width }));
  const full = pagesWithin(heights, room);
  // The least height that needs no more pages leaves none with a single row.
  const most = [...heights.keys()]
    .map((at) => heights.slice(0, at + 1).reduce((sum, one) => sum + one, 0))
    .find((height) => height <= room && pagesWithin(heights, height).length === full.length);
  const pages = most === undefined ? full : pagesWithin(heights, most);
  return pages.map(([from, to]) => ({ columns, rows: rows.slice(from, to) }));
}

function pagesWithin(heights: readonly number[], room: number): [from: number, to: number][] {
  const pages: [number, number][] = [];
  let left = 0;
  heights.forEach((height, index) => {
    const last = pages.at(-1);
    if (last === undefined || height > left) {
      pages.push([index, index + 1]);
      left = room;
    } else last[1] = index + 1;
    left -= height;
  });
  return pages;
}

/** The first rows, as many as fit under such a body. */
export function firstPage(table: SlideTable, body: readonly Text[]): SlideTable {
  const { columns, rows } = table;
  const labels = columns.map((one) => one.label);
  const room = slidePage.sourceTop - 8 - figureTop(body) - rowHeight(labels, columns, { heading: true });
  const [, to] = pagesWithin(
    rows.map((row) => rowHeight(row, columns)),
    room,
  )[0] ?? [0, 0];
  return { columns, rows: rows.slice(0, to) };
}

/** The first rows under what is said, and a sentence that says how many are left out. */
export function cutToPage(table: SlideTable, body: readonly Text[]): { table: SlideTable; body: readonly Text[] } {
  if (firstPage(table, body).rows.length === table.rows.length) return { table, body };
  const told = (shown: number): Text[] => [
    ...body,
    pair(
      `Les ${shown} premières lignes sur ${table.rows.length}\u202f; le rapport donne les autres.`,
      `The first ${shown} rows of ${table.rows.length}; the report gives the others.`,
    ),
  ];
  const cut = firstPage(table, told(table.rows.length));
  return { table: cut, body: told(cut.rows.length) };
}

/** Words said in a minute by who presents. */
const pace = 130;
export const leastNotes = pace;
export const mostNotes = 2 * pace;

export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Notes of one to two minutes: what must be said, then what else there is to say until two minutes are full, then the end. */
export function spoken(musts: readonly Text[], others: readonly Text[] = [], end: readonly Text[] = []): Text[] {
  const last = end.map(clean);
  const total = { fr: 0, en: 0 };
  const add = (text: Text): boolean => {
    const [fr, en] = [wordCount(text.fr), wordCount(text.en)];
    if (text.fr === '' || total.fr + fr > mostNotes || total.en + en > mostNotes) return false;
    total.fr += fr;
    total.en += en;
    return true;
  };
  last.forEach(add);
  return [...[...musts, ...others].map(clean).filter(add), ...last];
}

/** What the plan does not know about some criteria, said by who presents it. */
export function limits({ dataToCollect }: Strategy, criteria: readonly string[]): Text[] {
  return dataToCollect
    .filter((one) => criteria.includes(one.criterion))
    .map(({ what, why, how }) =>
      pair(
        `Il me manque une donnée\u202f: ${lower(bare(what.fr))}. ${sentence(why.fr)} ${sentence(how.fr)}`,
        `One piece of data is missing: ${lower(bare(what.en))}. ${sentence(why.en)} ${sentence(how.en)}`,
      ),
    );
}

/** With its capital and its full stop. */
export function sentence(text: string): string {
  const read = text.trim();
  if (read === '') return '';
  return `${read.charAt(0).toUpperCase()}${read.slice(1)}${/[.!?…]$/.test(read) ? '' : '.'}`;
}

/** Names that keep their capital wherever they stand. */
const platforms = 'Discord|Facebook|Google|Instagram|LinkedIn|Pinterest|Reddit|Threads|TikTok|WhatsApp|X|YouTube';
const named = new RegExp(`^(?:[A-Z]-|[A-Z]{2}|(?:${platforms})(?!\\p{L})|(?!(?:Every|Import) )\\S+ \\p{Lu})`, 'u');

/** As it stands after a colon: a name (« Search Console », « NPS ») keeps its capital, « Every Monday » does not. */
export const lower = (text: string): string => (named.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** The text with no full stop, for what goes on after it. */
export const bare = (text: string): string => text.trim().replace(/[.;]+$/, '');

export const titled = (fr: string, en: string): Text => typesetText(pair(fr, en));

/** A day as it is said: `4 janvier 2027`. */
export function fullDay(day: string): Text {
  return inBoth((locale) =>
    new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`)),
  );
}

export const sourceLine = (fr: string, en: string): Text => typesetText(pair(`Source\u202f: ${fr}.`, `Source: ${en}.`));
