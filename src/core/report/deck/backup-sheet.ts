import { pair, type Text } from '../../values/text.ts';
import { pagesOf, spoken } from './slide-parts.ts';
import type { Slide, SlideTable } from './slides.ts';

interface Sheet {
  readonly id: string;
  readonly title: Text;
  readonly body: readonly Text[];
  readonly table: SlideTable;
  readonly alt: Text;
  /** What is said of the whole. */
  readonly notes: readonly Text[];
  /** What is said of each row, on the slide that shows it. */
  readonly told: readonly Text[];
  readonly more?: readonly Text[];
  readonly source: Text;
}

/** One slide, or as many as the rows of its table need; each says which of them it is. */
export function sheetSlides({ id, title, body, table, alt, notes, told, more = [], source }: Sheet): Slide[] {
  const pages = pagesOf(table, body);
  let from = 0;
  return pages.map((page, index) => {
    const place = pages.length === 1 ? '' : ` (${index + 1}/${pages.length})`;
    const own = told.slice(from, from + page.rows.length);
    from += page.rows.length;
    return {
      id: index === 0 ? id : `${id}-${index + 1}`,
      kind: 'backup',
      title: pair(`${title.fr}${place}`, `${title.en}${place}`),
      body,
      figure: { kind: 'table', ...page, alt: pair(`${alt.fr}${place}`, `${alt.en}${place}`) },
      notes: index === 0 ? spoken(notes, [...own, ...more]) : spoken(own, [...notes, ...more]),
      source,
    };
  });
}
