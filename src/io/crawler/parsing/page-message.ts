import { type PageColumns, packColumns, unpackColumns } from '../../../core/pages/packing/page-columns.ts';
import type { PageContent, PageLink } from '../../../core/pages/page.ts';

/** What a thread makes of a document. */
export interface Parsed {
  readonly content: PageContent;
  readonly links: PageLink[];
  readonly charset: string;
  readonly flags: readonly string[];
  readonly template: string;
}

/**
 * A parsed page on its way between threads. Links and blocks travel as columns: cloning fifty small objects costs more
 * than finding their links.
 */
export interface PageMessage extends PageColumns {
  readonly content: PageContent;
  readonly charset: string;
  readonly flags: readonly string[];
  readonly template: string;
}

/** The strings of the message no longer hold the document alive. */
export function packPage({ content, links, charset, flags, template }: Parsed): PageMessage {
  const { numbers, texts, addresses } = packColumns(content.blocks, links);
  return {
    content: { ...content, blocks: [] },
    charset,
    flags,
    template,
    numbers: Int32Array.from(numbers),
    texts,
    addresses,
  };
}

export function unpackPage({ content, charset, flags, template, ...columns }: PageMessage): Parsed {
  const { blocks, links } = unpackColumns(columns);
  content.blocks = blocks;
  return { content, links, charset, flags, template };
}
