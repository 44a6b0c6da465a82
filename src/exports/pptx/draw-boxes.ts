import { emsOf, lineCount } from '../../core/report/deck/fitted-text.ts';
import { bold } from '../../core/report/deck/slide-table.ts';
import { type SlideBox, type SlideFigure, slidePage } from '../../core/report/deck/slides.ts';
import { languageTags, type Locale } from '../../core/values/locale.ts';
import { colours, type Drawing, font, inInches, objectNames, type Place, textSizes } from './style.ts';

type SlideBoxes = Extract<SlideFigure, { kind: 'boxes' }>;

const { textSize, leading } = slidePage;
const margin = 6;
/** Width of a single box, which does not fill the page. */
const widestBox = 560;
/** Boxes per row; more are drawn on two rows. */
const mostPerRow = 5;

/** Boxes on one or two rows, joined by arrows when they are steps. */
export function drawBoxes({ boxes, arrows }: SlideBoxes, { page, place, locale }: Drawing): Place {
  const grid = gridOf(boxes.length, place);
  const { perRow, rows, between, width, tallest } = grid;
  const room = width - 2 * margin - 4;
  const widest = widestWord(boxes, locale);
  const heightAt = (size: number): number => Math.max(...boxes.map((box) => boxHeight(box, { size, room, locale })));
  const size = textSizes.find((one) => heightAt(one) <= tallest && widest * one <= room) ?? textSize;
  const height = Math.min(Math.max(heightAt(size), tallest * 0.8), tallest);
  boxes.forEach((box, index) => {
    const [column, row] = [index % perRow, Math.floor(index / perRow)];
    const at = { x: place.x + column * (width + between), y: place.y + row * (height + between), w: width, h: height };
    const name = `${objectNames.part} ${index + 1}`;
    drawBox(box, { page, place: at, locale }, { size, name });
    if (arrows && column < perRow - 1 && index < boxes.length - 1) drawArrow(page, at, { between, name });
  });
  return { ...place, h: rows * height + (rows - 1) * between };
}

interface Grid {
  readonly perRow: number;
  readonly rows: number;
  /** Gap between two boxes, in points. */
  readonly between: number;
  readonly width: number;
  /** Height of a box that fills the place. */
  readonly tallest: number;
}

function gridOf(count: number, place: Place): Grid {
  const perRow = count <= mostPerRow ? count : Math.ceil(count / 2);
  const rows = Math.ceil(count / perRow);
  const between = perRow === mostPerRow ? 14 : 26;
  return {
    perRow,
    rows,
    between,
    width: Math.min(widestBox, (place.w - between * (perRow - 1)) / perRow),
    tallest: (place.h - between * (rows - 1)) / rows,
  };
}

/** Width of the widest word of the boxes, in ems. */
function widestWord(boxes: readonly SlideBox[], locale: Locale): number {
  return Math.max(
    ...boxes.flatMap((box) => [
      ...box.title[locale].split(' ').map((word) => emsOf(word) * bold),
      ...box.lines.flatMap((line) => line[locale].split(' ').map(emsOf)),
    ]),
  );
}

function boxHeight(
  { title, lines }: SlideBox,
  { size, room, locale }: { readonly size: number; readonly room: number; readonly locale: Locale },
): number {
  const count =
    lineCount(title[locale], room / (size * bold)) +
    lines.reduce((sum, line) => sum + lineCount(line[locale], room / size), 0);
  return count * size * leading + lines.length * 6 + 2 * margin + 8;
}

function drawBox(
  box: SlideBox,
  { page, place, locale }: Drawing,
  { size, name }: { readonly size: number; readonly name: string },
): void {
  const [background, titleColour, lineColour] = box.strong
    ? [colours.accent, colours.paper, colours.paper]
    : [colours.wash, colours.accent, colours.ink];
  page.addText(
    [
      { text: box.title[locale], options: { bold: true, color: titleColour, breakLine: true } },
      ...box.lines.map((line, index) => ({
        text: line[locale],
        options: { color: lineColour, paraSpaceBefore: 6, breakLine: index < box.lines.length - 1 },
      })),
    ],
    {
      ...inInches(place),
      objectName: name,
      shape: 'rect',
      fill: { color: background },
      line: { color: box.strong ? colours.accent : colours.line, width: 1 },
      margin,
      valign: 'top',
      align: 'left',
      fontFace: font,
      fontSize: size,
      lang: languageTags[locale],
    },
  );
}

/** An arrow in the gap to the right of a box. */
function drawArrow(
  page: Drawing['page'],
  box: Place,
  { between, name }: { readonly between: number; readonly name: string },
): void {
  const side = Math.min(between - 4, 14);
  page.addShape('rightArrow', {
    ...inInches({ x: box.x + box.w + (between - side) / 2, y: box.y + box.h / 2 - side / 2, w: side, h: side }),
    objectName: `${name} →`,
    fill: { color: colours.accent },
    line: { color: colours.accent, width: 0 },
  });
}
