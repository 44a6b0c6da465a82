import { pair } from '../contents/pair.ts';
import { inBoth, type Text } from '../values/text.ts';
import { bare, pagesOf, sentence, spoken } from './slide-parts.ts';
import type { Slide, SlideTable } from './slides.ts';

interface Sheet {
  readonly id: string;
  readonly title: Text;
  readonly body: readonly Text[];
  readonly table: SlideTable;
  readonly alt: Text;
  readonly notes: readonly Text[];
  readonly more?: readonly Text[];
  readonly source: Text;
}

/** One slide, or as many as the rows of its table need; each says which of them it is. */
export function sheetSlides({ id, title, body, table, alt, notes, more = [], source }: Sheet): Slide[] {
  const pages = pagesOf(table, body);
  return pages.map((page, index) => {
    const place = pages.length === 1 ? '' : ` (${index + 1}/${pages.length})`;
    const rows: Text[] = page.rows.map((row) =>
      inBoth((locale) =>
        sentence(
          row
            .map((cell) => bare(cell[locale]))
            .filter((cell) => cell !== '–')
            .join(', '),
        ),
      ),
    );
    return {
      id: index === 0 ? id : `${id}-${index + 1}`,
      kind: 'backup',
      title: pair(`${title.fr}${place}`, `${title.en}${place}`),
      body,
      figure: { kind: 'table', ...page, alt: pair(`${alt.fr}${place}`, `${alt.en}${place}`) },
      notes: index === 0 ? spoken(notes, [...more, ...rows]) : spoken([...rows], [...notes, ...more]),
      source,
    };
  });
}
