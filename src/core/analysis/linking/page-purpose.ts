import type { PageKind } from '../../audits/page-kinds/page-kind.ts';
import type { PagePurpose } from '../../linking/linking-page.ts';

const purposes: Readonly<Partial<Record<PageKind, PagePurpose>>> = {
  home: 'home',
  hub: 'hub',
  offer: 'offer',
  article: 'story',
  contact: 'practical',
  about: 'about',
  help: 'help',
};

/** Kinds whose pages neither give nor receive links, even where the kind is not certain. */
const unlinked: ReadonlySet<PageKind> = new Set([
  'legal',
  'form',
  'list',
  'search',
  'feed',
  'error',
  'demo',
  'foreign',
]);

export function isLinkedKind(kind: PageKind): boolean {
  return !unlinked.has(kind);
}

/** Words of the longest label of a page of the menu that its kind takes for an article. Working assumption. */
const maxMenuWords = 4;

/** Where a site puts a page. */
export interface PagePlace {
  readonly menu: string | null;
  /** Clicks from the start page; null without a path. */
  readonly depth: number | null;
}

/** What a page is for: its kind, or a main page when the menu or the start page leads to it and its kind is not known. */
export function purposeOf(kind: PageKind, { menu, depth }: PagePlace): PagePurpose {
  if (kind === 'article' && menu !== null && menu.split(' ').length <= maxMenuWords) return 'main';
  return purposes[kind] ?? (kind === 'other' && (menu !== null || depth === 1) ? 'main' : 'other');
}
