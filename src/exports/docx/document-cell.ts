import type { ParagraphChild } from 'docx';
import type { Locale } from '../../core/values/locale.ts';
import { reportLabels } from '../report-labels.ts';
import { textRun } from './text-runs.ts';

/** A table cell: its text, which decides the widths of columns, and its formatted paragraphs. */
export interface DocumentCell {
  readonly text: string;
  readonly paragraphs: readonly (readonly ParagraphChild[])[];
  /** Background colour, `RRGGBB`. */
  readonly fill?: string;
}

export function plainCell(text: string): DocumentCell {
  return { text, paragraphs: [[textRun(text)]] };
}

export function boldCell(text: string): DocumentCell {
  return { text, paragraphs: [[textRun(text, { bold: true })]] };
}

export function notMeasuredCell(locale: Locale): DocumentCell {
  const text = reportLabels.notMeasured[locale];
  return { text, paragraphs: [[textRun(text, { italics: true })]] };
}
