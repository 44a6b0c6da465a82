import type { BlockKind } from '../page.ts';
import type { Attributes } from '../markup/tag-attributes.ts';
import type { BlockContext } from './block-builder.ts';

/** What an open element means for what stands in it; elements that change nothing share their parent's. */
export interface ElementContext extends BlockContext {
  readonly zone: number;
  readonly textMode: 'no' | 'yes' | 'title' | 'jsonLd' | 'noscript' | 'svg' | 'svgTitle';
  readonly inert: boolean;
  readonly hidden: boolean;
  readonly inContent: boolean;
  /** The nearest table around: one that holds a heading lays out the page, another holds data. */
  readonly table: { headed: boolean } | null;
}

export const rootContext: ElementContext = {
  kind: 'other',
  level: undefined,
  zone: 0,
  lang: undefined,
  code: false,
  textMode: 'no',
  inert: false,
  hidden: false,
  inContent: false,
  table: null,
};

/** What a silent element, or any element of a drawing, means for the text in it. */
export function textModeOf(name: string, attribs: Attributes, parent: ElementContext): ElementContext['textMode'] {
  if (parent.textMode === 'svg') return name === 'title' ? 'svgTitle' : name === 'foreignObject' ? 'no' : 'svg';
  if (name === 'title') return 'title';
  if (name === 'svg' || name === 'math') return 'svg';
  if (name === 'noscript') return 'noscript';
  return name === 'script' && attribs.type?.trim().toLowerCase() === 'application/ld+json' ? 'jsonLd' : 'yes';
}

/** A paragraph keeps the kind of the quotation, item, caption, term or cell of data it stands in. */
export function blockKindIn(kind: BlockKind, { kind: around, table }: ElementContext): BlockKind {
  if (kind !== 'paragraph') return kind;
  if (around === 'cell') return table?.headed ? kind : around;
  return around === 'quote' || around === 'list-item' || around === 'caption' || around === 'term' ? around : kind;
}
