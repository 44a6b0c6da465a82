import type { BlockKind } from '../page.ts';
import type { Attributes } from '../markup/tag-attributes.ts';
import type { Surroundings } from './text-flow.ts';

/** What an open element means for what stands in it; elements that change nothing share their parent's. */
export interface Frame extends Surroundings {
  readonly zone: number;
  readonly silent: 'no' | 'yes' | 'title' | 'jsonLd' | 'noscript' | 'svg' | 'svgTitle';
  readonly inert: boolean;
  readonly hidden: boolean;
  readonly inContent: boolean;
  /** The nearest table around: one that holds a heading lays out the page, another holds data. */
  readonly table: { headed: boolean } | null;
}

export const rootFrame: Frame = {
  kind: 'other',
  level: undefined,
  zone: 0,
  lang: undefined,
  code: false,
  silent: 'no',
  inert: false,
  hidden: false,
  inContent: false,
  table: null,
};

/** What a silent element, or any element of a drawing, means for the text in it. */
export function silenceOf(name: string, attribs: Attributes, parent: Frame): Frame['silent'] {
  if (parent.silent === 'svg') return name === 'title' ? 'svgTitle' : name === 'foreignObject' ? 'no' : 'svg';
  if (name === 'title') return 'title';
  if (name === 'svg' || name === 'math') return 'svg';
  if (name === 'noscript') return 'noscript';
  return name === 'script' && attribs.type?.trim().toLowerCase() === 'application/ld+json' ? 'jsonLd' : 'yes';
}

/** A paragraph keeps the kind of the quotation, item, caption, term or cell of data it stands in. */
export function kindIn(kind: BlockKind, { kind: around, table }: Frame): BlockKind {
  if (kind !== 'paragraph') return kind;
  if (around === 'cell') return table?.headed ? kind : around;
  return around === 'quote' || around === 'list-item' || around === 'caption' || around === 'term' ? around : kind;
}
