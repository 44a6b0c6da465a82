import { type PageColumns, packColumns, unpackColumns } from '../../../core/pages/packing/page-columns.ts';
import type { PageContent, PageLink } from '../../../core/pages/page.ts';

/** A document, parsed. */
export interface Parsed {
  readonly content: PageContent;
  readonly links: PageLink[];
  readonly charset: string;
  readonly flags: readonly string[];
  readonly template: string;
}

/** A parsed page as a thread sends it, with links and blocks as columns: to clone many small objects costs more than to parse. */
export interface PageMessage extends PageColumns {
  readonly content: PageContent;
  readonly charset: string;
  readonly flags: readonly string[];
  readonly template: string;
}

/** Its strings are no slices of the document, which they would keep in memory. */
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
