import type { Locale } from '../../core/values/locale.ts';
import type { PptxPage } from './library.ts';
import type { Slide } from '../../core/report/deck/slides.ts';
import { slidePage } from '../../core/report/deck/slides.ts';

/** The palette of the report in HTML, without `#`, as the format wants it; each pair of text and ground is 4.5:1 or more. */
export const colours = {
  ink: '12302D',
  soft: '45605C',
  line: 'D5DFDC',
  paper: 'FFFFFF',
  wash: 'F3F7F5',
  accent: '0B6B60',
  pale: 'CFE3DF',
  bar: '9FB8B2',
  night: '1D4540',
} as const;

/** Met everywhere, or replaced by a twin of the same widths. */
export const font = 'Arial';

export const inch = (points: number): number => points / 72;

/** A place on the page, in points. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const inInches = ({ x, y, w, h }: Place): Place => ({ x: inch(x), y: inch(y), w: inch(w), h: inch(h) });

/** Where a figure may stand, below what is said. */
export function figurePlace(top: number): Place {
  return {
    x: slidePage.margin,
    y: top,
    w: slidePage.width - 2 * slidePage.margin,
    h: slidePage.sourceTop - 8 - top,
  };
}

/** Words on the dark ground of the cover. */
export const onDark = (slide: Slide): boolean => slide.kind === 'cover';

export type Page = PptxPage;

export const langOf = (locale: Locale): string => (locale === 'fr' ? 'fr-FR' : 'en-GB');
