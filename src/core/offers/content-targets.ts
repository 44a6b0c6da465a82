import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { pageAt } from './site-menu.ts';

/** The other pages that the text of a page leads to, each once; menus, headers and footers left out. */
export function contentTargets(page: PageFacts, facts: SiteFacts): PageFacts[] {
  const targets = page.record.links.flatMap(({ position, internal, to }) =>
    position === 'content' && internal ? (pageAt(to, facts) ?? []) : [],
  );
  return [...new Set(targets)].filter((target) => target !== page);
}
