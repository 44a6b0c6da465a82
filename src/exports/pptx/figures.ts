import type { PptxTable } from './library.ts';
import { provenanceNames } from '../../core/report/provenance-names.ts';
import { bold, columnEms, rowHeight } from '../../core/report/deck/slide-table.ts';
import {
  type SlideBox,
  type SlideFigure,
  type SlideNumber,
  type SlideTable,
  slidePage,
} from '../../core/report/deck/slides.ts';
import { emsOf, lineCount } from '../../core/report/deck/fitted-text.ts';
import type { Locale } from '../../core/values/locale.ts';
import { reportWords } from '../report-words.ts';
import { drawChart } from './chart.ts';
import { colours, font, inch, inInches, langOf, type Page, type Place } from './style.ts';

/** Names by which parts of a figure are found again in the file, to be joined and described. */
export const partName = 'Figure part';
export const tableName = 'Figure table';

const { textSize, leading, gap } = slidePage;

/** Sizes that text is set in, the largest that fits first; none is smaller than the last. */
const sizes = [24, 22, 20, textSize] as const;

/** Draws a figure in its place; the place it took is told. */
export function drawFigure(page: Page, figure: SlideFigure, place: Place, locale: Locale, dark: boolean): Place {
  switch (figure.kind) {
    case 'numbers':
      return drawNumbers(page, figure.items, place, locale, dark);
    case 'boxes':
      return drawBoxes(page, figure.boxes, figure.arrows, place, locale);
    case 'table':
      return drawTable(page, figure, place, locale);
    case 'chart': {
      const taken = drawChart(page, figure, { ...place, w: slidePage.chartWidth }, locale);
      const beside = slidePage.chartWidth + gap;
      drawTable(page, figure.table, { ...place, x: place.x + beside, w: place.w - beside }, locale);
      return taken;
    }
  }
}

/** The greatest size, up to `most`, at which each of the words stands on one line of so many points. */
function sizeFor(words: readonly string[], width: number, most: number): number {
  const widest = Math.max(...words.map((one) => emsOf(one) * bold));
  return Math.max(textSize, Math.min(most, Math.floor(width / widest)));
}

const cardMargin = 16;

function drawNumbers(page: Page, items: readonly SlideNumber[], place: Place, locale: Locale, dark: boolean): Place {
  const width = (place.w - gap * (items.length - 1)) / items.length;
  const room = width - 2 * cardMargin - 6;
  const value = (one: SlideNumber): string => (one.value ?? reportWords.notMeasured)[locale];
  const size = sizeFor(items.map(value), room, 66);
  const below = (one: SlideNumber): string =>
    one.value === null ? one.note[locale] : `${one.note[locale]} (${provenanceNames[one.provenance][locale]})`;
  const height = (text: number): number =>
    Math.max(
      ...items.map(
        (one) =>
          size * leading +
          lineCount(one.label[locale], room / (text * 1.1 * bold)) * text * 1.1 * leading +
          lineCount(below(one), room / text) * text * leading,
      ),
    ) +
    2 * cardMargin +
    16;
  const text = sizes.find((one) => height(one) <= place.h) ?? textSize;
  const tall = Math.min(place.h, height(text) + 12);
  const [strong, soft] = dark ? [colours.paper, colours.pale] : [colours.accent, colours.soft];
  items.forEach((one, index) => {
    page.addText(
      [
        { text: value(one), options: { fontSize: size, bold: true, color: strong, breakLine: true } },
        {
          text: one.label[locale],
          options: {
            fontSize: Math.round(text * 1.1),
            bold: true,
            color: dark ? colours.paper : colours.ink,
            breakLine: true,
          },
        },
        { text: below(one), options: { fontSize: text, color: soft, paraSpaceBefore: 4 } },
      ],
      {
        ...inInches({ x: place.x + index * (width + gap), y: place.y, w: width, h: tall }),
        objectName: `${partName} ${index + 1}`,
        shape: 'rect',
        fill: { color: dark ? colours.night : colours.wash },
        line: { color: dark ? colours.night : colours.line, width: 1 },
        margin: cardMargin,
        valign: 'top',
        align: 'left',
        fontFace: font,
        lang: langOf(locale),
      },
    );
  });
  return { ...place, h: tall };
}

const boxMargin = 6;
/** A lone box does not fill the page. */
const widestBox = 560;

function drawBoxes(page: Page, boxes: readonly SlideBox[], arrows: boolean, place: Place, locale: Locale): Place {
  const perRow = boxes.length <= 5 ? boxes.length : Math.ceil(boxes.length / 2);
  const rows = Math.ceil(boxes.length / perRow);
  const between = perRow === 5 ? 14 : 26;
  const width = Math.min(widestBox, (place.w - between * (perRow - 1)) / perRow);
  const room = width - 2 * boxMargin - 4;
  const heightAt = (size: number): number =>
    Math.max(
      ...boxes.map((box) => {
        const lines =
          lineCount(box.title[locale], room / (size * bold)) +
          box.lines.reduce((sum, line) => sum + lineCount(line[locale], room / size), 0);
        return lines * size * leading + box.lines.length * 6;
      }),
    ) +
    2 * boxMargin +
    8;
  const widest = Math.max(
    ...boxes.flatMap((box) => [
      ...box.title[locale].split(' ').map((word) => emsOf(word) * bold),
      ...box.lines.flatMap((line) => line[locale].split(' ').map(emsOf)),
    ]),
  );
  const most = (place.h - between * (rows - 1)) / rows;
  const size = sizes.find((one) => heightAt(one) <= most && widest * one <= room) ?? textSize;
  const height = Math.min(Math.max(heightAt(size), most * 0.8), most);
  boxes.forEach((box, index) => {
    const [column, row] = [index % perRow, Math.floor(index / perRow)];
    const at = { x: place.x + column * (width + between), y: place.y + row * (height + between), w: width, h: height };
    const [ground, head, words] = box.strong
      ? [colours.accent, colours.paper, colours.paper]
      : [colours.wash, colours.accent, colours.ink];
    page.addText(
      [
        { text: box.title[locale], options: { bold: true, color: head, breakLine: true } },
        ...box.lines.map((line, at_) => ({
          text: line[locale],
          options: { color: words, paraSpaceBefore: 6, breakLine: at_ < box.lines.length - 1 },
        })),
      ],
      {
        ...inInches(at),
        objectName: `${partName} ${index + 1}`,
        shape: 'rect',
        fill: { color: ground },
        line: { color: box.strong ? colours.accent : colours.line, width: 1 },
        margin: boxMargin,
        valign: 'top',
        align: 'left',
        fontFace: font,
        fontSize: size,
        lang: langOf(locale),
      },
    );
    if (arrows && column < perRow - 1 && index < boxes.length - 1) {
      const side = Math.min(between - 4, 14);
      page.addShape('rightArrow', {
        ...inInches({ x: at.x + width + (between - side) / 2, y: at.y + height / 2 - side / 2, w: side, h: side }),
        objectName: `${partName} ${index + 1} →`,
        fill: { color: colours.accent },
        line: { color: colours.accent, width: 0 },
      });
    }
  });
  return { ...place, h: rows * height + (rows - 1) * between };
}

function drawTable(page: Page, { columns, rows }: SlideTable, place: Place, locale: Locale): Place {
  const align = (index: number): 'left' | 'right' => (columns[index]?.number === true ? 'right' : 'left');
  const border = { type: 'solid', color: colours.line, pt: 1 } as const;
  const none = { type: 'none' } as const;
  const labels = columns.map((one) => one.label);
  const heightsAt = (size: number): number[] =>
    [labels, ...rows].map((row, index) =>
      rowHeight(row, columns, { width: place.w, size, heading: index === 0, locales: [locale] }),
    );
  const total = (heights: readonly number[]): number => heights.reduce((sum, one) => sum + one, 0);
  // Text grows with the room there is, as long as no word nor short phrase (a date, an amount) is broken.
  const roomy = (size: number): boolean =>
    total(heightsAt(size)) <= place.h && wordsFit(columns, rows, { width: place.w, size }, locale);
  const size = sizes.find(roomy) ?? textSize;
  const [head = 0, ...least] = heightsAt(size);
  // Rows breathe, within reason.
  const stretch = Math.min(1.5, Math.max(1, (place.h - head) / Math.max(1, total(least))));
  const heights = [head, ...least.map((one) => one * stretch)];
  page.addTable(
    [
      labels.map((label, index) => ({
        text: label[locale],
        options: { bold: true, color: colours.paper, fill: { color: colours.ink }, align: align(index) },
      })),
      ...rows.map((row) =>
        row.map((cell, index) => ({
          text: cell[locale],
          options: {
            color: cell.en === reportWords.notMeasured.en ? colours.soft : colours.ink,
            italic: cell.en === reportWords.notMeasured.en,
            align: align(index),
            border: [none, none, border, none] as [typeof none, typeof none, typeof border, typeof none],
          },
        })),
      ),
    ],
    {
      x: inch(place.x),
      y: inch(place.y),
      w: inch(place.w),
      colW: columns.map((one) => inch(one.share * place.w)),
      rowH: heights.map(inch),
      objectName: tableName,
      fontFace: font,
      fontSize: size,
      valign: 'middle',
      margin: [inch(2), inch(slidePage.cellMargin / 2), inch(2), inch(slidePage.cellMargin / 2)],
      border: none,
      lang: langOf(locale),
    } as PptxTable,
  );
  return { ...place, h: total(heights) };
}

/** Signs of what is read at one glance: a date, an amount. */
const glance = 14;

/** No word is broken, no short phrase either: each is narrower than its column. */
function wordsFit(
  columns: SlideTable['columns'],
  rows: SlideTable['rows'],
  { width, size }: { readonly width: number; readonly size: number },
  locale: Locale,
): boolean {
  const words = (text: string): number =>
    text.length <= glance ? emsOf(text) : Math.max(...text.split(' ').map(emsOf));
  return columns.every(({ share, label }, index) => {
    const widest = Math.max(words(label[locale]) * bold, ...rows.map((row) => words(row[index]?.[locale] ?? '')));
    return widest <= columnEms(share, width, size);
  });
}
