import type { PageLink, PageRecord } from './page.ts';
import { bodyHash } from './reading/body-hash.ts';

/** True for a page of the site shown in an inline frame; the documents of a frameset stay pages. */
export const isInternalFrame = ({ element, internal, http }: PageLink): boolean =>
  element === 'iframe' && internal && http;

/**
 * The pages with the text and links of the pages of the site that they show in frames, as visitors read it: a page without such a
 * frame is kept as it is. Only the directly framed pages are joined.
 */
export function withFramedText(pages: readonly PageRecord[]): readonly PageRecord[] {
  const framing = new Map<PageRecord, readonly string[]>();
  for (const page of pages) {
    const framed = page.links.filter(isInternalFrame).map(({ to }) => to);
    if (page.content !== null && framed.length > 0) framing.set(page, framed);
  }
  if (framing.size === 0) return pages;
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return pages.map((page) => {
    const shown = new Set((framing.get(page) ?? []).map((url) => openedAt(url, byUrl)));
    const parts = [...shown].flatMap((part) => (part?.content == null || part === page ? [] : [part]));
    return parts.reduce(joined, page);
  });
}

function openedAt(url: string, byUrl: ReadonlyMap<string, PageRecord>): PageRecord | undefined {
  const page = byUrl.get(url);
  return page?.redirectTo ? byUrl.get(page.redirectTo) : page;
}

function joined(page: PageRecord, part: PageRecord): PageRecord {
  const [own, framed] = [page.content!, part.content!];
  const isNamed = own.headings.some(({ level }) => level === 1);
  const blocks = [...own.blocks, ...framed.blocks];
  // A link to a place in the framed text stays in it.
  const leadsOn = ({ element, to }: PageLink): boolean => (element === 'a' || element === 'area') && to !== part.url;
  const moved = (link: PageLink): PageLink =>
    link.block === null ? link : { ...link, block: link.block + own.blocks.length };
  return {
    ...page,
    links: [...page.links, ...part.links.filter(leadsOn).map(moved)],
    content: {
      ...own,
      blocks,
      headings: [...own.headings, ...framed.headings.filter(({ level }) => !(isNamed && level === 1))],
      images: [...own.images, ...framed.images],
      forms: [...own.forms, ...framed.forms],
      words: own.words + framed.words,
      framedWords: (own.framedWords ?? 0) + framed.words,
      textLength: own.textLength + framed.textLength,
      bodyHash: bodyHash(blocks),
    },
  };
}
