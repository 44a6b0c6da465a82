import { type Slide, slidePage } from '../../core/report/deck/slides.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { PptxPage } from './library.ts';

/** Palette of the HTML report without `#`; each pair of text and background has a contrast of at least 4.5:1. */
export const colours = {
  ink: '12302D',
  soft: '45605C',
  line: 'D5DFDC',
  paper: 'FFFFFF',
  wash: 'F3F7F5',
  accent: '0B6B60',
  pale: 'CFE3DF',
  /** Bars to compare with, and bars of a loss: a contrast of 3 with the paper. */
  bar: '7F9691',
  poor: 'B3401F',
  warm: 'B4530A',
  night: '1D4540',
} as const;

/** Installed nearly everywhere, or replaced by a font of the same widths. */
export const font = 'Arial';

/** Possible text sizes, largest first: the largest that fits is used, the last one even when it does not fit. */
export const textSizes = [24, 22, 20, slidePage.textSize] as const;

/** Points → inches, the unit of the library. */
export const inch = (points: number): number => points / 72;

/** A rectangle on the page, in points. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const inInches = ({ x, y, w, h }: Place): Place => ({ x: inch(x), y: inch(y), w: inch(w), h: inch(h) });

/** The rectangle for a figure below the text that ends at `top`. */
export function figurePlace(top: number): Place {
  return {
    x: slidePage.margin,
    y: top,
    w: slidePage.width - 2 * slidePage.margin,
    h: slidePage.sourceTop - 8 - top,
  };
}

/** Context of the drawing functions: a page, the rectangle to use and the language. */
export interface Drawing {
  readonly page: PptxPage;
  readonly place: Place;
  readonly locale: Locale;
}

/** True for a slide with a dark background. */
export const isDark = (slide: Slide): boolean => slide.kind === 'cover';

/** Object names that identify the parts of a figure in the package, to group and describe them. */
export const objectNames = {
  part: 'Figure part',
  table: 'Figure table',
  chart: 'Figure chart',
} as const;
