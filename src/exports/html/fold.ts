import { escapeMarkup } from '../escape-markup.ts';

export interface Fold {
  /** The name of what is inside, as text. */
  readonly title: string;
  /** How much is inside, as text: `12 lignes`. */
  readonly count?: string;
  /** Markup. */
  readonly content: string;
}

/**
 * A part that is closed on screen and printed open, without its summary: what the summary names has its own title inside.
 */
export function fold({ title, count, content }: Fold): string {
  return `<details class="fold"><summary class="screen">${escapeMarkup(title)}${countMarkup(count)}</summary>${content}</details>`;
}

/** A part below a title: the title opens it on screen and stays on paper. */
export function foldBelow(
  heading: string,
  { count, content, open }: Omit<Fold, 'title'> & { readonly open?: boolean },
): string {
  return `<details class="part"${open === true ? ' open' : ''}><summary>${heading}${countMarkup(count)}</summary>${content}</details>`;
}

const countMarkup = (count: string | undefined): string =>
  count === undefined ? '' : ` <span class="count screen">${escapeMarkup(count)}</span>`;

/** The first items of a list in view and the others folded, when at least two would be folded. */
export function foldedList<Item>(
  items: readonly Item[],
  shown: number,
  parts: {
    readonly list: (items: readonly Item[], from: number) => string;
    readonly summary: (count: number) => string;
  },
): string {
  const rest = items.length - shown;
  if (rest < 2) return parts.list(items, 0);
  const hidden = parts.list(items.slice(shown), shown);
  return parts.list(items.slice(0, shown), 0) + fold({ title: parts.summary(rest), content: hidden });
}
