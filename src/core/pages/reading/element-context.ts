import type { Attributes } from '../markup/tag-attributes.ts';
import type { BlockKind } from '../page.ts';
import type { BlockContext } from './block-builder.ts';
import type { Disguise } from './element-visibility.ts';

/** How the text of an element is read. `svg` text is ignored, `noscript` text belongs to an open anchor only. */
export type TextMode = 'visible' | 'ignored' | 'title' | 'jsonLd' | 'style' | 'noscript' | 'svg' | 'svgTitle';

/** What an open element means for its content; elements that change nothing share the context of their parent. */
export interface ElementContext extends BlockContext {
  readonly zone: number;
  readonly textMode: TextMode;
  /** The content is not part of the document. */
  readonly inert: boolean;
  readonly hidden: boolean;
  /** See `disguiseOf`. */
  readonly disguise: Disguise | null;
  /** Inside `<main>` or `<article>`. */
  readonly inContent: boolean;
  /** The innermost table: one with a heading is a layout table, another a data table. */
  readonly table: { headed: boolean } | null;
}

export const rootContext: ElementContext = {
  kind: 'other',
  level: undefined,
  zone: 0,
  lang: undefined,
  code: false,
  textMode: 'visible',
  inert: false,
  hidden: false,
  disguise: null,
  inContent: false,
  table: null,
};

/** Text mode of an element whose text is not visible text, or of any element in a drawing. */
export function textModeOf(name: string, attribs: Attributes, parent: ElementContext): TextMode {
  if (parent.textMode === 'svg') return name === 'title' ? 'svgTitle' : name === 'foreignObject' ? 'visible' : 'svg';
  if (name === 'title') return 'title';
  if (name === 'svg' || name === 'math') return 'svg';
  if (name === 'noscript' || name === 'style') return name;
  return name === 'script' && attribs.type?.trim().toLowerCase() === 'application/ld+json' ? 'jsonLd' : 'ignored';
}

/** Kind of a block in its parent: a paragraph takes the kind of its quotation, item, caption, term or data cell. */
export function blockKindIn(kind: BlockKind, { kind: outer, table }: ElementContext): BlockKind {
  if (kind !== 'paragraph') return kind;
  if (outer === 'cell') return table?.headed ? kind : outer;
  return outer === 'quote' || outer === 'list-item' || outer === 'caption' || outer === 'term' ? outer : kind;
}
