import type { PageFacts } from '../../../audits/facts/site-facts.ts';

/** A price, hours or a delay that a page states, in a form that another page may share. */
export interface StatedFact {
  readonly page: PageFacts;
  /** What it is of: `€ adult tour`, the days of opening, the act promised within a delay. */
  readonly key: string;
  /** Equal for equal facts. */
  readonly value: string;
  /** The words of the page. */
  readonly words: string;
  /** Words between parentheses that make it more precise; absent without any. */
  readonly detail?: string;
  /** The words of the heading above it, when that is the name of a page. */
  readonly nameAbove?: string;
  /** The least and the most that a value in words may mean; absent = the value itself. */
  readonly range?: readonly [least: number, most: number];
  /** Other values that its page gives to the same key, in any sentence; absent = not looked for. */
  readonly also?: ReadonlySet<string>;
}
