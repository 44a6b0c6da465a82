import type { NotMeasured } from '../audit.ts';
import { forEachLink } from '../judging/judge-links.ts';
import type { LinkTable } from '../links/link-table.ts';
import { isInternalFrame } from '../../pages/framed-text.ts';
import type { PageRecord } from '../../pages/page.ts';
import { isAnchor } from '../links/link-traits.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';

/** Share of the pages from which framesets and framed documents make a site of frames. Working assumption. */
const mostlyFrames = 0.5;

interface Framing {
  readonly framesets: ReadonlySet<PageFacts>;
  /** Addresses of documents displayed in a frame, of a frameset or within a page: they are parts of that page. */
  readonly shown: ReadonlySet<string>;
  readonly site: NotMeasured | null;
}

const known = new WeakMap<LinkTable, Framing>();

/** The pages that are framesets, and the documents in frames. Computed once for all checks. */
export function framingOf({ htmlPages, links }: Pick<SiteFacts, 'htmlPages' | 'links'>): Framing {
  let framing = known.get(links);
  if (!framing) known.set(links, (framing = readFraming(htmlPages, links)));
  return framing;
}

function readFraming(htmlPages: readonly PageFacts[], links: LinkTable): Framing {
  const framesets = new Set<PageFacts>();
  const shown = new Set<string>();
  const pieces = new Set<string>();
  forEachLink(htmlPages, links, 'frame', ({ page, link }) => {
    const isPiece = link.internal && link.to !== page.record.url;
    if (isPiece) shown.add(link.to);
    if (link.element !== 'frame') return;
    framesets.add(page);
    pieces.add(page.record.url);
    if (isPiece) pieces.add(link.to);
  });
  return { framesets, shown, site: pieces.size < mostlyFrames * htmlPages.length || !pieces.size ? null : ofFrames };
}

/** Addresses of pages shown in an inline frame of another page, that no link of another page opens. */
export function framedParts(pages: readonly PageRecord[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { url, links } of pages)
    for (const link of links) if (isInternalFrame(link) && link.to !== url) parts.add(link.to);
  if (parts.size === 0) return parts;
  for (const { url, links } of pages)
    for (const link of links) if (isAnchor(link) && link.to !== url) parts.delete(link.to);
  return parts;
}

/** In a site of frames the menu is beside each text, in another document: clicks and links cannot be counted. */
const ofFrames: NotMeasured = {
  notMeasured: {
    fr: 'Non mesuré\u202f: le site est fait de cadres (frameset), et le menu affiché à côté d’un texte n’est pas dans sa page.',
    en: 'Not measured: the site is made of frames (frameset), and the menu shown beside a text is not in its page.',
  },
  fix: {
    fr: 'Remplacez d’abord les cadres par de vraies pages avec menu (html.frameset), puis relancez l’audit.',
    en: 'First replace the frames with real pages that hold their menu (html.frameset), then run the audit again.',
  },
};
