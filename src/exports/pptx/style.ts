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
  bar: '9FB8B2',
  night: '1D4540',
} as const;

/** Installed nearly everywhere, or replaced by a font of the same widths. */
export const font = 'Arial';

/** Sizes that text may take, largest first: the largest that fits is used, the last one even when nothing fits. */
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

/** The place of a figure, below the text that ends at `top`. */
export function figurePlace(top: number): Place {
  return {
    x: slidePage.margin,
    y: top,
    w: slidePage.width - 2 * slidePage.margin,
    h: slidePage.sourceTop - 8 - top,
  };
}

/** What the drawing functions share: a page, the place they may use and the language. */
export interface Drawing {
  readonly page: PptxPage;
  readonly place: Place;
  readonly locale: Locale;
}

/** True for a slide with a dark background. */
export const isDark = (slide: Slide): boolean => slide.kind === 'cover';

/** Object names by which the parts of a figure are found in the package, to be grouped and described. */
export const objectNames = {
  part: 'Figure part',
  table: 'Figure table',
  chart: 'Figure chart',
  legend: 'Chart legend',
} as const;
