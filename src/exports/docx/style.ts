import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  ShadingType,
} from 'docx';
import { languageTags, type Locale } from '../../core/values/locale.ts';

/** Colours of the HTML report without `#`; the contrast of each text colour on white is at least 4.5:1. */
export const colours = {
  ink: '12302D',
  soft: '52706B',
  line: 'D5DFDC',
  wash: 'F3F7F5',
  accent: '0B6B60',
  warm: 'B4530A',
  /** Bars to compare with, and bars of a loss: a contrast of 3 with the page. */
  bar: '7F9691',
  loss: 'B3401F',
  mark: 'FFE7A3',
  good: 'E3EFEC',
  fair: 'F6ECD2',
  poor: 'F6DDD6',
};

/** A4 with side margins of 18 mm, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, side: 1020, top: 1250, bottom: 1130 };
export const textWidth = page.width - 2 * page.side;
/** Width of the text of a landscape page. */
export const landscapeWidth = page.height - 2 * page.side;

/** Part of Office and macOS; Linux replaces it with Liberation Sans, which has the same widths. */
const font = 'Arial';

/** Size of body text in half points. */
const textSize = 21;

/**
 * Cell styles from the most spacious to the densest: size in half points, margin of both sides in twentieths of a
 * point.
 */
export const cellStyles = [
  { style: 'Cell', size: 18, margin: 180 },
  { style: 'NarrowCell', size: 16, margin: 160 },
  { style: 'DenseCell', size: 14, margin: 100 },
] as const;

export function documentStyles(locale: Locale): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font,
          size: textSize,
          color: colours.ink,
          language: { value: languageTags[locale] },
        },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { font, size: 60, bold: true, color: colours.ink },
        paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 240, line: 264 } },
      },
      heading1: heading(34, colours.ink, {
        spacing: { before: 560, after: 160 },
        border: { top: { style: BorderStyle.SINGLE, size: 18, color: colours.accent, space: 8 } },
      }),
      heading2: heading(25, colours.accent, { spacing: { before: 320, after: 100 } }),
      heading3: heading(22, colours.ink, { spacing: { before: 240, after: 80 } }),
      caption: {
        run: { size: 19, bold: true, italics: false, color: colours.ink },
        paragraph: { keepNext: true, spacing: { before: 240, after: 90 } },
      },
      hyperlink: { run: { color: colours.accent, underline: {} } },
    },
    paragraphStyles: [
      paragraphStyle(
        'Brand',
        { size: 18, bold: true, allCaps: true, characterSpacing: 40, color: colours.accent },
        { spacing: { before: 4200, after: 480 } },
      ),
      paragraphStyle('Subtitle', { size: 26, color: colours.soft }, { spacing: { after: 240 } }),
      paragraphStyle('ContentsTitle', { size: 34, bold: true }, { keepNext: true, spacing: { after: 240 } }),
      paragraphStyle('TOC1', { size: 20, bold: true }, { spacing: { before: 100, after: 30 } }),
      paragraphStyle('TOC2', { size: 19 }, { spacing: { after: 20 }, indent: { left: 300 } }),
      paragraphStyle('Note', { size: 19, color: colours.soft }, aside(colours.line)),
      paragraphStyle('Warning', { size: 20 }, aside(colours.warm)),
      paragraphStyle('Fine', { size: 18, color: colours.soft }, { spacing: { before: 60, after: 120 } }),
      ...cellStyles.map(({ style, size }) =>
        paragraphStyle(style, { size }, { spacing: { before: 26, after: 26, line: 246 } }),
      ),
      paragraphStyle(
        'Quotation',
        { size: 22 },
        { keepNext: true, keepLines: true, spacing: { before: 160, after: 60 } },
      ),
    ],
  };
}

type Run = NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['run']>;
type Layout = NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['paragraph']>;

function heading(size: number, color: string, paragraph: Layout) {
  return {
    run: { font, size, bold: true, italics: false, color },
    paragraph: { keepNext: true, keepLines: true, ...paragraph },
  };
}

function paragraphStyle(id: string, run: Run, paragraph: Layout = {}) {
  return { id, name: builtInNames[id] ?? id, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

/** Built-in styles whose name differs from their id: Word treats any other name as a new style. */
const builtInNames: Readonly<Record<string, string>> = { TOC1: 'toc 1', TOC2: 'toc 2' };

function aside(color: string): Layout {
  return {
    spacing: { before: 120, after: 160 },
    indent: { left: 160 },
    shading: { type: ShadingType.CLEAR, fill: colours.wash },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color, space: 8 } },
  };
}

export const bullets = 'bullets';
export const ranks = 'ranks';
export const quotations = 'quotations';

export const lists: INumberingOptions = {
  config: [
    { reference: bullets, levels: [level(LevelFormat.BULLET, '•', 240)] },
    { reference: ranks, levels: [level(LevelFormat.DECIMAL, '%1.', 400)] },
    { reference: quotations, levels: [level(LevelFormat.DECIMAL, '%1.', 480)] },
  ],
};

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, hanging: number) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: hanging, hanging } } },
  };
}
