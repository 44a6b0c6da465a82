import type { BlockKind } from './page.ts';

/** Elements that start a new block of text, with the kind they give it; null: the kind of the element around. */
export const blockElements: ReadonlyMap<string, BlockKind | null> = new Map<string, BlockKind | null>([
  ...each('heading', 'h1 h2 h3 h4 h5 h6'),
  ...each('paragraph', 'p'),
  ...each('list-item', 'li'),
  ...each('quote', 'blockquote'),
  ...each('code', 'pre listing xmp plaintext'),
  ...each('caption', 'figcaption caption'),
  ...each('cell', 'td th'),
  ...each('term', 'dt dd'),
  ...each('label', 'label legend button option summary textarea'),
  ...each('other', 'body article section main nav header footer aside form fieldset table figure dialog'),
  ...each(null, 'html head div center address hgroup search ul ol menu dir dl thead tbody tfoot tr colgroup'),
  ...each(null, 'hr details select optgroup datalist iframe video audio object canvas noscript frameset'),
]);

/** Elements that may stand in the head: any other start tag closes it (HTML standard, "in head" and "after head"). */
export const headElements: ReadonlySet<string> = new Set(
  'html head base basefont bgsound link meta title noscript noframes script style template'.split(' '),
);

/** Elements whose text nobody sees. */
export const silentElements: ReadonlySet<string> = new Set(
  'script style noscript template svg math title iframe noembed noframes textarea datalist audio video canvas object'.split(
    ' ',
  ),
);

/** Elements whose content is not part of the document: links in them are not links. */
export const inertElements: ReadonlySet<string> = new Set(['template']);

function each(kind: BlockKind | null, names: string): [string, BlockKind | null][] {
  return names.split(' ').map((name) => [name, kind]);
}
