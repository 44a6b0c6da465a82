import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  ShadingType,
} from 'docx';
import type { Locale } from '../../core/values/locale.ts';

/** Colours of the report in HTML, without their sign: on white each is read at 4.5 to 1 or better. */
export const colours = {
  ink: '12302D',
  soft: '52706B',
  line: 'D5DFDC',
  wash: 'F3F7F5',
  accent: '0B6B60',
  warm: 'B4530A',
  mark: 'FFE7A3',
  good: 'E3EFEC',
  fair: 'F6ECD2',
  poor: 'F6DDD6',
};

/** A4 with 18 mm at the sides, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, side: 1020, top: 1250, bottom: 1130 };
export const textWidth = page.width - 2 * page.side;

/** Installed with Office and macOS, and Liberation Sans, which is as wide, with Linux. */
const font = 'Arial';

/** Sizes in half points. */
export const textSize = 21;

/** Cells by the room they leave to words, the usual first; `margin`: of both sides. */
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
          language: { value: locale === 'fr' ? 'fr-FR' : 'en-GB' },
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
      own(
        'Brand',
        { size: 18, bold: true, allCaps: true, characterSpacing: 40, color: colours.accent },
        { spacing: { before: 4200, after: 480 } },
      ),
      own('Subtitle', { size: 26, color: colours.soft }, { spacing: { after: 240 } }),
      own('ContentsTitle', { size: 34, bold: true }, { keepNext: true, spacing: { after: 240 } }),
      own('TOC1', { size: 20, bold: true }, { spacing: { before: 100, after: 30 } }),
      own('TOC2', { size: 19 }, { spacing: { after: 20 }, indent: { left: 300 } }),
      own('Note', { size: 19, color: colours.soft }, aside(colours.line)),
      own('Warning', { size: 20 }, aside(colours.warm)),
      own('Fine', { size: 18, color: colours.soft }, { spacing: { before: 60, after: 120 } }),
      ...cellStyles.map(({ style, size }) => own(style, { size }, { spacing: { before: 26, after: 26, line: 246 } })),
      own('Quotation', { size: 22 }, { keepNext: true, keepLines: true, spacing: { before: 160, after: 60 } }),
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

function own(id: string, run: Run, paragraph: Layout = {}) {
  return { id, name: names[id] ?? id, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

/** Where the word of Word has another form than its id: a style of the same id and another name would be a second one. */
const names: Readonly<Record<string, string>> = { TOC1: 'toc 1', TOC2: 'toc 2' };

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
