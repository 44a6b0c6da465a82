/** Speed of a page as its visitors met it, or as a laboratory measured it; null = not given. */
export interface SpeedFigures {
  /** `field`: three quarters of the visits of 28 days are at least so fast; `lab`: one load on one machine. */
  readonly kind: 'field' | 'lab';
  /** True for the whole origin: the page alone has too few visits. */
  readonly isOrigin: boolean;
  /** Largest Contentful Paint, milliseconds. */
  readonly lcp: number | null;
  /** Interaction to Next Paint, milliseconds. */
  readonly inp: number | null;
  /** Cumulative Layout Shift, without unit. */
  readonly cls: number | null;
}

export interface SpeedReading {
  /** Address, or origin with its final slash. */
  readonly url: string;
  readonly figures: SpeedFigures;
  readonly period: { readonly from: string; readonly to: string } | null;
}

type Vital = 'lcp' | 'inp' | 'cls';

/** Upper bounds of “good” and of “needs improvement” at the 75th percentile ("Web Vitals", web.dev). */
export const vitalBounds: Readonly<Record<Vital, readonly [good: number, poor: number]>> = {
  lcp: [2_500, 4_000],
  inp: [200, 500],
  cls: [0.1, 0.25],
};
