import { emsOf } from '../../core/report/deck/fitted-text.ts';
import { bold, columnEms, rowHeight } from '../../core/report/deck/slide-table.ts';
import { type SlideTable, slidePage } from '../../core/report/deck/slides.ts';
import { languageTags, type Locale } from '../../core/values/locale.ts';
import { sum } from '../../core/values/sum.ts';
import { reportLabels } from '../report-labels.ts';
import type { PptxTable } from './library.ts';
import { colours, type Drawing, font, inch, objectNames, type Place, textSizes } from './style.ts';

const { textSize, cellMargin } = slidePage;
/** Rows are stretched to fill the place, at most by this factor. */
const maxStretch = 1.5;
const noBorder = { type: 'none' } as const;
const rowBorder = { type: 'solid', color: colours.line, pt: 1 } as const;

/** A native table whose text is as large as the place allows. */
export function drawTable(table: SlideTable, { page, place, locale }: Drawing): Place {
  const { columns, rows } = table;
  const labels = columns.map((one) => one.label);
  const heightsAt = (size: number): number[] =>
    [labels, ...rows].map((row, index) =>
      rowHeight(row, columns, { width: place.w, size, heading: index === 0, locales: [locale] }),
    );
  // The text grows while no word and no short phrase (a date, an amount) is split.
  const fits = (size: number): boolean =>
    sum(heightsAt(size)) <= place.h && wordsFit(table, { width: place.w, size }, locale);
  const size = textSizes.find(fits) ?? textSize;
  const [head = 0, ...body] = heightsAt(size);
  const stretch = Math.min(maxStretch, Math.max(1, (place.h - head) / Math.max(1, sum(body))));
  const heights = [head, ...body.map((height) => height * stretch)];
  page.addTable(cellsOf(table, locale), {
    x: inch(place.x),
    y: inch(place.y),
    w: inch(place.w),
    colW: columns.map((one) => inch(one.share * place.w)),
    rowH: heights.map(inch),
    objectName: objectNames.table,
    fontFace: font,
    fontSize: size,
    valign: 'middle',
    margin: [inch(2), inch(cellMargin / 2), inch(2), inch(cellMargin / 2)],
    border: noBorder,
    lang: languageTags[locale],
  } as PptxTable);
  return { ...place, h: sum(heights) };
}

function cellsOf({ columns, rows }: SlideTable, locale: Locale): Parameters<Drawing['page']['addTable']>[0] {
  const align = (index: number): 'left' | 'right' => (columns[index]?.number === true ? 'right' : 'left');
  const header = columns.map(({ label }, index) => ({
    text: label[locale],
    options: { bold: true, color: colours.paper, fill: { color: colours.ink }, align: align(index) },
  }));
  const body = rows.map((row) =>
    row.map((cell, index) => {
      const notMeasured = cell.en === reportLabels.notMeasured.en;
      return {
        text: cell[locale],
        options: {
          color: notMeasured ? colours.soft : colours.ink,
          italic: notMeasured,
          align: align(index),
          border: [noBorder, noBorder, rowBorder, noBorder] as [
            typeof noBorder,
            typeof noBorder,
            typeof rowBorder,
            typeof noBorder,
          ],
        },
      };
    }),
  );
  return [header, ...body];
}

/** Longest phrase that is never split, in characters: a date, an amount. */
const shortPhrase = 14;

/** True when each word and each short phrase is narrower than its column. */
function wordsFit(
  { columns, rows }: SlideTable,
  { width, size }: { readonly width: number; readonly size: number },
  locale: Locale,
): boolean {
  const widestPart = (text: string): number =>
    text.length <= shortPhrase ? emsOf(text) : Math.max(...text.split(' ').map(emsOf));
  return columns.every(({ share, label }, index) => {
    const cells = rows.map((row) => widestPart(row[index]?.[locale] ?? ''));
    return Math.max(widestPart(label[locale]) * bold, ...cells) <= columnEms(share, width, size);
  });
}
