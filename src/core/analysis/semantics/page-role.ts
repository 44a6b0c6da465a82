import type { CrawledFacts, PageFacts } from '../../audits/facts/site-facts.ts';
import { schemaTypes } from '../../audits/facts/structured-data.ts';
import type { KindOfPage, PageKind } from '../../audits/page-kinds/page-kind.ts';
import type { PageRole } from '../../semantics/subjects/site-context.ts';

/**
 * What a page is for, to name it as people search it: a product, by its data or its folder, is sold anywhere; another offer
 * is a service at a place.
 */
export function pageRole(facts: CrawledFacts, url: string): PageRole {
  const kind: KindOfPage | undefined = facts.kindOf.get(url);
  if (kind?.looksLike === 'offer') return 'offer';
  if (kind?.kind === 'offer') return kind.isSure && isProduct(facts.pageOf.get(url)) ? 'product' : 'offer';
  if (kind?.kind === 'about' && !kind.isSure) return 'about';
  return roleOfKind[kind?.kind ?? 'other'] ?? 'text';
}

const productFolder = /\/(?:produits?|products?|boutique|shop|store|catalogue)\//i;

function isProduct(page: PageFacts | undefined): boolean {
  if (page?.content == null) return false;
  const { content, record } = page;
  if (schemaTypes(content).includes('Product') || /\bsingle-product\b/.test(content.bodyClass ?? '')) return true;
  return (content.meta['og:type'] ?? '').startsWith('product') || productFolder.test(new URL(record.url).pathname);
}

const roleOfKind: Readonly<Partial<Record<PageKind, PageRole>>> = {
  home: 'home',
  hub: 'offer',
  offer: 'offer',
  doorway: 'offer',
  other: 'other',
  contact: 'contact',
  about: 'company',
  help: 'help',
};
