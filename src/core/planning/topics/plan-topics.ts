import type { Company } from '../../framework/company/company.ts';
import { clusterTopics } from './cluster-topics.ts';
import { crawledTopics } from './crawled-topics.ts';
import { needTopics } from './need-topics.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { vocabularyTopics } from './vocabulary-topics.ts';
import { accessPenalties } from '../../audience/coverage-gap.ts';
import { isSearched } from './is-searched.ts';
import { namesPlace } from './search-place.ts';
import { searchRank } from './search-rank.ts';
import type { Topic } from './topic.ts';
import { compareById } from '../../values/compare-text.ts';

/** What a topic is worth before its searches are counted, by the rank of its words; 1 where they are. */
const searched = (company: Company, { keyword, keywords, measured }: Topic): number =>
  keywords.length > 0 || measured ? 1 : searchRank(keyword, { isLocal: namesPlace(company, keyword) }).worth;

/**
 * Topics from the company's keywords, from the needs of each persona in the crawl, from the crawled topics, and from
 * the personas' own words when all of these give fewer than three. Words that nobody searches are no topic.
 */
export function planTopics(company: Company, site: SiteSignals | null): Topic[] {
  const clusters = clusterTopics(company, site);
  const needs = needTopics(company, site, clusters);
  const drafts = [...clusters, ...needs, ...crawledTopics(company, site)];
  for (const persona of company.personas) drafts.push(...vocabularyTopics(company, site, persona, drafts));
  const sought = drafts.filter(({ keyword }) => isSearched(company, keyword));
  // a company that nobody describes otherwise is planned on the words that it has
  const subjects = sought.length > 0 ? sought : drafts;
  const most = Math.max(...subjects.map((one) => one.potential ?? 0), 1e-9);
  const weighted = subjects.map((one) => {
    const weight = company.personas.find((persona) => persona.id === one.personaId)?.weight ?? 0;
    const potential = (0.15 + (one.potential ?? 0) / most) * searched(company, one);
    return { ...one, gap: (1 - (one.coverage ?? 0.5)) * potential * weight * accessPenalties[one.linkStatus] };
  });
  const largest = Math.max(...weighted.map((one) => one.gap), 1e-9);
  return weighted.map((one) => ({ ...one, gap: one.gap / largest })).sort((a, b) => b.gap - a.gap || compareById(a, b));
}
