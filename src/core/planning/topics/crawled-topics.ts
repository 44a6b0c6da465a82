import type { Company, CompanyPersona } from '../../framework/company/company.ts';
import { measuredCoverage } from './cluster-topics.ts';
import type { Topic } from './topic.ts';
import { absolute, plannedPage } from './planned-page.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { contentWords } from './topic-words.ts';
import { compareById } from '../../values/compare-text.ts';

/** Crawled topics that no cluster of keywords covers; when needs were measured, these are used instead. */
export function crawledTopics(company: Company, site: SiteSignals | null): Topic[] {
  if (site === null || site.needs !== undefined) return [];
  const known = new Set(company.keywords.flatMap((one) => contentWords(one.term)));
  return [...site.topics]
    .sort(compareById)
    .filter(
      (one) =>
        one.terms.length > 0 &&
        !one.terms.slice(0, 3).some((term) => contentWords(term).some((word) => known.has(word))),
    )
    .map((one) => topicOf(company, site, one));
}

function topicOf(company: Company, site: SiteSignals, one: SiteSignals['topics'][number]): Topic {
  const persona = nearestPersona(company, one.terms);
  const hub = one.hub ?? [...one.pages].sort()[0] ?? null;
  const potential = site.keywords
    .filter((keyword) => keyword.topic === one.id)
    .reduce((total, keyword) => total + (keyword.potential ?? 0), 0);
  const keyword = one.terms[0] ?? one.name;
  const coverage = measuredCoverage(site, persona.id, [one.id, hub ?? undefined]);
  return {
    id: `site-${one.id}`,
    name: one.name,
    keyword,
    personaId: persona.id,
    intent: 'informational',
    keywords: [],
    terms: one.terms.slice(0, 8),
    target:
      hub === null
        ? plannedPage(company, site, keyword, 'informational')
        : { kind: 'page', url: absolute(company, hub), title: one.name },
    pages: [...one.pages].sort().map((url) => ({
      url: absolute(company, url),
      title: one.name,
      role: 'other',
      depth: null,
      inlinks: 0,
      words: 0,
    })),
    linkStatus: hub === null ? 'missing_page' : one.hub === null ? 'weak_links' : 'ok',
    coverage,
    measured: coverage !== null,
    potential: potential > 0 ? potential : null,
    expectedClicks: null,
    gap: 0,
  };
}

function nearestPersona(company: Company, terms: readonly string[]): CompanyPersona {
  const words = new Set(terms.flatMap(contentWords));
  const scored = company.personas.map((persona) => ({
    persona,
    score:
      [...persona.vocabulary, ...persona.interests].flatMap(contentWords).filter((word) => words.has(word)).length +
      persona.weight,
  }));
  scored.sort((a, b) => b.score - a.score || compareById(a.persona, b.persona));
  return (scored[0] as { persona: CompanyPersona }).persona;
}
