import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import type { PageKind } from '../../../audits/page-kinds/page-kind.ts';

/** Kinds of pages that speak of another time, of others, or of sums that nothing is sold for. */
const ofOthers: ReadonlySet<PageKind> = new Set([
  'article',
  'list',
  'search',
  'form',
  'legal',
  'feed',
  'copy',
  'error',
  'demo',
  'foreign',
]);

/** True for a page on which the company speaks of itself today. */
export const speaksOfCompany = ({ record }: PageFacts, kindOf: SiteFacts['kindOf']): boolean =>
  !ofOthers.has(kindOf.get(record.url)?.kind ?? 'other');
