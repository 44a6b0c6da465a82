/** What a number of links to decide means; without a comparison of texts there is none. */
export type LinkCount =
  /** Not known yet. */
  | 'counting'
  /** Some wait for a decision. */
  | 'waiting'
  /** Each has its decision. */
  | 'decided'
  /** The texts were not analysed. */
  | 'unread'
  /** Fewer than two pages have a text to compare. */
  | 'few'
  /** The texts were compared, and name no page without a link to it. */
  | 'none';

/** Fewest texts of which one may name the page of another. */
const fewestTexts = 2;

/** `links`: those that the exploration proposes, decided or not; `toDecide`: those without a decision. */
export function linkCount(
  links: { readonly all: number; readonly toDecide: number } | null,
  textsRead: number | null,
): LinkCount {
  if (links === null) return 'counting';
  if (links.toDecide > 0) return 'waiting';
  if (links.all > 0) return 'decided';
  if (textsRead === null) return 'unread';
  return textsRead < fewestTexts ? 'few' : 'none';
}
