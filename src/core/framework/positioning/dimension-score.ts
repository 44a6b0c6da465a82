import type { Locale } from '../../values/locale.ts';
import { inBoth, type Text } from '../../values/text.ts';

const dimensions = [
  'visibility',
  'balance',
  'engagement',
  'conversion',
  'loyalty',
  'reputation',
  'authority',
  'consistency',
] as const;
/** One of the eight dimensions of a digital position. */
export type Dimension = (typeof dimensions)[number];

/** One of the eight scores of a digital position, with its evidence. */
export interface DimensionScore {
  /** Id of the dimension. */
  readonly id: Dimension;
  /** Name of the dimension. */
  readonly title: Text;
  /** 0–100, null = not measured. */
  readonly score: number | null;
  /** Channels, keywords or figures that support it. */
  readonly evidence: readonly string[];
  /** The figures in a sentence, or why they are missing. */
  readonly because: Text;
}

interface Measured {
  readonly id: Dimension;
  readonly title: Text;
  readonly value: number;
  readonly evidence: readonly string[];
  readonly because: (locale: Locale) => string;
}

export function measured({ id, title, value, evidence, because }: Measured): DimensionScore {
  return { id, title, score: value, evidence, because: inBoth(because) };
}

/** A score without figures, with the ones it lacks. */
export function unmeasured(id: Dimension, title: Text, because: Text): DimensionScore {
  return { id, title, score: null, evidence: [], because };
}
