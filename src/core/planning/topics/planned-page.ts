import { capitalise } from '../../values/text.ts';
import type { Target } from '../plan/action.ts';
import { contentLocale } from '../context/company-reach.ts';
import type { Company } from '../../framework/company/company.ts';
import { proposedSlug } from '../../language/proposed-slug.ts';
import { isArticlePath } from '../../audits/page-kinds/article-path.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { pathOf } from './topic-words.ts';

export function absolute(company: Company, address: string): string {
  return new URL(address, company.organisation.domain).href;
}

/** The address of a future page: next to the articles for information, at the root otherwise. */
export function plannedPage(company: Company, site: SiteSignals | null, words: string, intent: string): Target {
  const folder = intent === 'informational' ? articleFolder(company, site) : '/';
  return {
    kind: 'planned',
    url: absolute(company, `${folder}${proposedSlug(words, contentLocale(company))}`),
    title: capitalise(words),
  };
}

/** Folder of informative pages: declared by the company, else the folder with the most crawled articles. */
function articleFolder(company: Company, site: SiteSignals | null): string {
  const declared = company.sitePages.find((page) => page.role === 'article')?.url.match(/^\/[^/]+\//)?.[0];
  if (declared !== undefined) return declared;
  const counts = new Map<string, number>();
  for (const page of site?.pages ?? []) {
    const path = pathOf(page.url);
    const folder = /^\/[^/]+\//.exec(path)?.[0];
    if (folder === undefined || folder === path || !isArticlePath(path)) continue;
    counts.set(folder, (counts.get(folder) ?? 0) + page.inlinks);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best?.[0] ?? '/';
}
