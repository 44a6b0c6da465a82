import type { PageContent, PageLink, PageRecord } from './page.ts';
import { bodyHash } from './reading/body-hash.ts';

/** True for a frame of a page of the site. */
export const isInternalFrame = ({ element, internal, http }: PageLink): boolean =>
  (element === 'iframe' || element === 'frame') && internal && http;

/**
 * The pages with the text of the pages of the site that they show in frames, as visitors read it: a page without such a
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
    const parts = [...shown].flatMap((part) => (part?.content == null || part === page ? [] : [part.content]));
    return parts.length === 0 ? page : { ...page, content: parts.reduce(joined, page.content!) };
  });
}

function openedAt(url: string, byUrl: ReadonlyMap<string, PageRecord>): PageRecord | undefined {
  const page = byUrl.get(url);
  return page?.redirectTo ? byUrl.get(page.redirectTo) : page;
}

function joined(page: PageContent, part: PageContent): PageContent {
  const isNamed = page.headings.some(({ level }) => level === 1);
  const blocks = [...page.blocks, ...part.blocks.filter(({ position }) => position === 'content')];
  return {
    ...page,
    blocks,
    headings: [...page.headings, ...part.headings.filter(({ level }) => !(isNamed && level === 1))],
    images: [...page.images, ...part.images],
    forms: [...page.forms, ...part.forms],
    words: page.words + part.words,
    framedWords: (page.framedWords ?? 0) + part.words,
    textLength: page.textLength + part.textLength,
    bodyHash: bodyHash(blocks),
  };
}
