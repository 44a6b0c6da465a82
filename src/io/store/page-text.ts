import type { Block, PageContent, PageRecord } from '../../core/pages/page.ts';
import type { PageText } from '../services.ts';
import { storedJson, storedText } from './stored-json.ts';

type StoredRecord = Omit<PageRecord, 'url' | 'inSitemap' | 'links' | 'content'> & { content: PageContent | null };

export function textOfPage(page: PageRecord): PageText {
  const { url, inSitemap, links, content, ...others } = page;
  const kept = content === null ? null : { ...content, blocks: [] };
  return {
    url: storedText(url),
    inSitemap,
    record: storedJson({ ...others, content: kept }),
    links: storedJson(links),
    blocks: content === null || content.blocks.length === 0 ? null : storedJson(content.blocks),
  };
}

/** The page of a text, in the thread that thinks: a text crosses threads faster than what it says. */
export function pageOfText(text: PageText): PageRecord {
  const { source, content, ...others } = JSON.parse(text.record) as StoredRecord;
  if (content !== null && text.blocks !== null) content.blocks = JSON.parse(text.blocks) as Block[];
  return { url: text.url, source, inSitemap: text.inSitemap, ...others, content, links: JSON.parse(text.links) };
}
