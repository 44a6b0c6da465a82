import { type BookmarkEnd, type BookmarkStart, Paragraph, type ParagraphChild } from 'docx';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { moreText } from '../report-labels.ts';
import { bullets } from './style.ts';
import { textRun } from './text-runs.ts';

export function paragraph(text: string, style?: string, keepNext = false): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    // An explicit `false` would override the style.
    ...(keepNext ? { keepNext } : {}),
    children: [textRun(text)],
  });
}

export function bullet(children: readonly ParagraphChild[], style?: string): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    numbering: { reference: bullets, level: 0 },
    spacing: { after: 60 },
    children,
  });
}

/** The caption of a table, above it. */
export function captionOf(text: Text, locale: Locale): Paragraph {
  return paragraph(text[locale], 'Caption');
}

/** A line with the number of items left out of a list or table; empty when there are none. */
export function moreLine(count: number, file: string | null, locale: Locale): Paragraph[] {
  return count > 0 ? [paragraph(moreText(count, file, locale), 'Fine')] : [];
}

/** An empty line after a table: Word joins two tables without a paragraph between them. */
export function tableSpacer(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } });
}

/** The start or end of a bookmark as a child of a paragraph, which the types of the library do not allow. */
export function bookmarkMark(mark: BookmarkStart | BookmarkEnd): ParagraphChild {
  return mark as unknown as ParagraphChild;
}
