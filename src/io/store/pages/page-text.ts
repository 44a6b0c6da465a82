import type { Block, PageContent, PageRecord } from '../../../core/pages/page.ts';

/** How pages were stored at first: the record, its links and its blocks as texts of JSON. */
export interface PageText {
  readonly url: string;
  readonly inSitemap: boolean;
  readonly record: string;
  readonly links: string;
  readonly blocks: string | null;
}

type StoredRecord = Omit<PageRecord, 'url' | 'inSitemap' | 'links' | 'content'> & { content: PageContent | null };

export function pageOfText(text: PageText): PageRecord {
  const { source, content, ...others } = JSON.parse(text.record) as StoredRecord;
  if (content !== null && text.blocks !== null) content.blocks = JSON.parse(text.blocks) as Block[];
  return { url: text.url, source, inSitemap: text.inSitemap, ...others, content, links: JSON.parse(text.links) };
}
