import { inBoth, type Text } from '../../../values/text.ts';
import { pagesOf } from '../slide-table.ts';
import type { Slide, SlideTable } from '../slides.ts';
import { speakerNotes } from '../speaker-notes.ts';

interface Sheet {
  readonly id: string;
  readonly title: Text;
  readonly body?: readonly Text[];
  readonly table: SlideTable;
  readonly alt: Text;
  /** Notes on the whole table. */
  readonly notes: readonly Text[];
  /** One note for each row, on the slide that shows it. */
  readonly rowNotes: readonly Text[];
  /** Optional notes on the whole table. */
  readonly more?: readonly Text[];
  readonly source: Text;
}

/** A table on as many backup slides as it needs, numbered in their titles. */
export function sheetSlides({ id, title, body = [], table, alt, notes, rowNotes, more = [], source }: Sheet): Slide[] {
  return numberedPages(table, body).map(({ page, from, place, at }): Slide => {
    const own = rowNotes.slice(from, from + page.rows.length);
    return {
      id: at === 0 ? id : `${id}-${at + 1}`,
      kind: 'backup',
      title: inBoth((locale) => `${title[locale]}${place}`),
      body,
      figure: { kind: 'table', ...page, alt: inBoth((locale) => `${alt[locale]}${place}`) },
      notes: at === 0 ? speakerNotes(notes, [...own, ...more]) : speakerNotes(own, [...notes, ...more]),
      source,
    };
  });
}

interface NumberedPage {
  readonly page: SlideTable;
  readonly at: number;
  /** Place of its first row in the whole table. */
  readonly from: number;
  /** ` (2/3)`, or nothing on a single page. */
  readonly place: string;
}

/** The pages of a table, each with its place. */
export function numberedPages(table: SlideTable, body: readonly Text[]): NumberedPage[] {
  const pages = pagesOf(table, body);
  let from = 0;
  return pages.map((page, at) => {
    const start = from;
    from += page.rows.length;
    return { page, at, from: start, place: pages.length === 1 ? '' : ` (${at + 1}/${pages.length})` };
  });
}
