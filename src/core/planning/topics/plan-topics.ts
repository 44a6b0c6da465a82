import type { Company } from '../../framework/company/company.ts';
import { clusterTopics } from './cluster-topics.ts';
import { crawledTopics } from './crawled-topics.ts';
import { needTopics } from './need-topics.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { vocabularyTopics } from './vocabulary-topics.ts';
import { accessPenalties } from '../../audience/coverage-gap.ts';
import type { Topic } from './topic.ts';
import { compareById } from '../../values/compare-text.ts';

/** How likely unmeasured words are typed into a search: what is bought, then what is asked (working assumptions). */
const searchOdds: Readonly<Record<string, number>> = { transactional: 0.95, informational: 0.75 };

const searched = ({ keywords, measured, intent }: Topic): number =>
  keywords.length > 0 || measured ? 1 : (searchOdds[intent] ?? 1);

/**
 * Topics from the company's keywords, from the needs of each persona in the crawl, from the crawled topics, and from
 * the personas' own words when all of these give fewer than three.
 */
export function planTopics(company: Company, site: SiteSignals | null): Topic[] {
  const clusters = clusterTopics(company, site);
  const needs = needTopics(company, site, clusters);
  const drafts = [...clusters, ...needs, ...crawledTopics(company, site)];
  for (const persona of company.personas) drafts.push(...vocabularyTopics(company, site, persona, drafts));
  const most = Math.max(...drafts.map((one) => one.potential ?? 0), 1e-9);
  const weighted = drafts.map((one) => {
    const weight = company.personas.find((persona) => persona.id === one.personaId)?.weight ?? 0;
    const potential = (0.15 + (one.potential ?? 0) / most) * searched(one);
    return { ...one, gap: (1 - (one.coverage ?? 0.5)) * potential * weight * accessPenalties[one.linkStatus] };
  });
  const largest = Math.max(...weighted.map((one) => one.gap), 1e-9);
  return weighted.map((one) => ({ ...one, gap: one.gap / largest })).sort((a, b) => b.gap - a.gap || compareById(a, b));
}
