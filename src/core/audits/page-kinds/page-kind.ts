import type { PageContent } from '../../pages/page.ts';
import { schemaTypes } from '../facts/structured-data.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { isUtilityPage } from './utility-pages.ts';
import { segmentsOf } from '../wording.ts';
import { memoizeByObject } from '../../values/memoize.ts';

export type PageKind = 'home' | 'article' | 'product' | 'other';

const articleFolder = /^(?:blog|actualites?|actus?|articles?|journal|magazine|conseils?|guides?|news|posts?)$/i;
/** Inside a folder of articles, pages that list them. */
const listFolder = /^(?:tags?|categor(?:y|ies?)|etiquettes?|archives?|authors?|auteurs?|page)$/i;
const productFolder = /^(?:produits?|products?|boutique|shop|catalogue|articles-boutique)$/i;

/** Generic page types: an article may declare one as well. */
const pageType = /^(?:About|Collection|Contact|Item|Profile|Web)Page$/;
const articleType = /^(?:(?:News|Tech)?Article|BlogPosting)$/;

/** True when the theme declares even the home page an article: the declaration then means nothing. */
const marksAll = memoizeByObject(
  ({ content }: PageFacts) => content !== null && schemaTypes(content).some((type) => articleType.test(type)),
);

/** Kind of a page from all its declarations, and its kind when a declared article is ignored. */
interface Kinds {
  readonly marked: PageKind;
  readonly other: PageKind;
}

/** Kind of a page, from its declarations first and its address second; `other` when unsure. */
export function pageKind(page: PageFacts, home: PageFacts | null): PageKind {
  if (page === home) return 'home';
  const { marked, other } = kindsOf(page);
  return home !== null && marksAll(home) ? other : marked;
}

const kindsOf = memoizeByObject((page: PageFacts): Kinds => {
  const { content } = page;
  if (!content) return { marked: 'other', other: 'other' };
  const types = schemaTypes(content);
  const other = kindBesides(types, content, page.record.url);
  const isMarked = types.some((type) => articleType.test(type)) && !isUtilityPage(page.record.url);
  return { marked: isMarked ? 'article' : other, other };
});

function kindBesides(types: readonly string[], content: PageContent, url: string): PageKind {
  if (types.includes('Product')) return 'product';
  const declared = content.meta['og:type'] ?? '';
  if (isUtilityPage(url)) return 'other';
  // Plug-ins set og:type article on every page but the home page; their structured data names the real type.
  if (declared === 'article' && !types.some((type) => pageType.test(type))) return 'article';
  if (declared.startsWith('product')) return 'product';
  const segments = segmentsOf(url);
  if (segments.length < 2 || listFolder.test(segments[1]!)) return 'other';
  if (articleFolder.test(segments[0]!)) return 'article';
  return productFolder.test(segments[0]!) ? 'product' : 'other';
}
