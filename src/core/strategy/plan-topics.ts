import type { Target } from '../contents/action.ts';
import { capital } from '../contents/message-facts.ts';
import type { Company, CompanyKeyword, CompanyPersona } from '../framework/company.ts';
import { keywordPotential } from '../framework/keyword-potential.ts';
import type { SiteSignals } from './site-signals.ts';
import type { LinkStatus } from './strategy.ts';

export interface TopicPage {
  readonly url: string;
  readonly title: string;
  readonly role: string;
  readonly depth: number | null;
  readonly inlinks: number;
  readonly words: number;
}

/** A subject the plan may speak about, with the page that answers it or will. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly keyword: string;
  readonly personaId: string;
  readonly intent: string;
  readonly keywords: readonly CompanyKeyword[];
  readonly terms: readonly string[];
  readonly target: Target;
  readonly pages: readonly TopicPage[];
  readonly linkStatus: LinkStatus;
  readonly coverage: number | null;
  readonly potential: number | null;
  readonly expectedClicks: number | null;
  /** (1 − coverage) × potential × persona weight × link penalty, 0–1 after division by the largest. */
  readonly gap: number;
}

const penalties: Record<LinkStatus, number> = { ok: 1, weak_links: 1.2, too_deep: 1.2, missing_page: 1.4 };

/** Topics from the clusters of the company's keywords, from the topics of the crawl, and from the personas' own words when both are missing. */
export function planTopics(company: Company, site: SiteSignals | null): Topic[] {
  const drafts = [...clusterTopics(company, site), ...crawledTopics(company, site)];
  for (const persona of company.personas) drafts.push(...spokenTopics(company, persona, drafts));
  const weighted = drafts.map((one) => {
    const weight = company.personas.find((persona) => persona.id === one.personaId)?.weight ?? 0;
    return {
      ...one,
      gap: (1 - (one.coverage ?? 0.5)) * (0.2 + (one.potential ?? 0)) * weight * penalties[one.linkStatus],
    };
  });
  const largest = Math.max(...weighted.map((one) => one.gap), 1e-9);
  return weighted
    .map((one) => ({ ...one, gap: one.gap / largest }))
    .sort((a, b) => b.gap - a.gap || (a.id < b.id ? -1 : 1));
}

function clusterTopics(company: Company, site: SiteSignals | null): Topic[] {
  const clusters = [...new Set(company.keywords.map((one) => one.clusterId))].sort();
  return clusters.map((clusterId) => {
    const keywords = company.keywords.filter((one) => one.clusterId === clusterId).sort(byValue);
    const main = keywords[0] as CompanyKeyword;
    const pages = company.sitePages
      .filter((page) => page.clusterId === clusterId && page.indexable)
      .map((page) => ({
        url: absolute(company, page.url),
        title: page.title,
        role: page.role,
        depth: page.depth,
        inlinks: page.inlinksSameCluster,
        words: page.words,
      }))
      .sort(byDepth);
    const best = pages.find((page) => page.role !== 'article') ?? null;
    const potentials = keywords.map(keywordPotential);
    const known = potentials.some((one) => !one.proxy);
    return {
      id: clusterId,
      name: main.term,
      keyword: main.term,
      personaId: personaOf(company, main.personaId),
      intent: main.intent,
      keywords,
      terms: [...new Set(keywords.flatMap((one) => [one.term]))],
      target:
        best === null
          ? plannedPage(company, main.term, main.intent)
          : { kind: 'page', url: best.url, title: best.title },
      pages,
      linkStatus: statusOf(best),
      coverage: measuredCoverage(site, main.personaId, [best?.url]) ?? estimatedCoverage(main),
      potential: known ? sum(potentials.map((one) => one.value)) : null,
      expectedClicks: known ? sum(potentials.map((one) => one.expectedClicks)) : null,
      gap: 0,
    };
  });
}

/** Crawled topics that no cluster of keywords already answers. */
function crawledTopics(company: Company, site: SiteSignals | null): Topic[] {
  if (site === null) return [];
  const known = new Set(company.keywords.flatMap((one) => contentWords(one.term)));
  return [...site.topics]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(
      (one) =>
        one.terms.length > 0 &&
        !one.terms.slice(0, 3).some((term) => contentWords(term).some((word) => known.has(word))),
    )
    .map((one) => {
      const persona = nearestPersona(company, one.terms);
      const hub = one.hub ?? [...one.pages].sort()[0] ?? null;
      const potential = site.keywords
        .filter((keyword) => keyword.topic === one.id)
        .reduce((total, keyword) => total + (keyword.potential ?? 0), 0);
      const keyword = one.terms[0] ?? one.name;
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
            ? plannedPage(company, keyword, 'informational')
            : { kind: 'page' as const, url: absolute(company, hub), title: one.name },
        pages: [...one.pages].sort().map((url) => ({
          url: absolute(company, url),
          title: one.name,
          role: 'other',
          depth: null,
          inlinks: 0,
          words: 0,
        })),
        linkStatus:
          hub === null ? ('missing_page' as const) : one.hub === null ? ('weak_links' as const) : ('ok' as const),
        coverage: measuredCoverage(site, persona.id, [one.id, hub ?? undefined]),
        potential: potential > 0 ? potential : null,
        expectedClicks: null,
        gap: 0,
      };
    });
}

/** Where keywords and crawl give a persona fewer than three topics, the words it uses complete them, on the page that already shares a word with them. */
function spokenTopics(company: Company, persona: CompanyPersona, known: readonly Topic[]): Topic[] {
  const own = known.filter(
    (one) => one.personaId === persona.id || one.keywords.some((keyword) => keyword.personaId === persona.id),
  );
  const said = new Set(own.flatMap((one) => one.terms));
  return persona.vocabulary
    .filter((word) => !said.has(word))
    .slice(0, Math.max(0, 3 - own.length))
    .map((word) => {
      const words = new Set(contentWords(word));
      const near = own.find((one) => one.terms.flatMap(contentWords).some((other) => words.has(other)));
      return {
        id: `word-${persona.id}-${slug(word)}`,
        name: word,
        keyword: word,
        personaId: persona.id,
        intent: 'commercial',
        keywords: [],
        terms: [word, ...persona.vocabulary.filter((other) => other !== word)],
        target: near?.target ?? plannedPage(company, word, 'commercial'),
        pages: near?.pages ?? [],
        linkStatus: near?.linkStatus ?? ('missing_page' as const),
        coverage: near?.coverage ?? null,
        potential: null,
        expectedClicks: null,
        gap: 0,
      };
    });
}

export function absolute(company: Company, address: string): string {
  return new URL(address, company.organisation.domain).href;
}

/** The address a page will have: next to the articles when it informs, at the root otherwise. */
export function plannedPage(company: Company, words: string, intent: string): Target {
  const article = company.sitePages.find((page) => page.role === 'article')?.url.match(/^\/[^/]+\//)?.[0] ?? '/';
  const folder = intent === 'informational' ? article : '/';
  return { kind: 'planned', url: absolute(company, `${folder}${slug(words)}`), title: capital(words) };
}

export function slug(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Words of four letters or more, without accents: enough to see that two phrases speak of one thing. */
export const contentWords = (phrase: string): string[] =>
  slug(phrase)
    .split('-')
    .filter((word) => word.length > 3);

function statusOf(best: TopicPage | null): LinkStatus {
  if (best === null) return 'missing_page';
  if ((best.depth ?? 0) > 3) return 'too_deep';
  return best.inlinks < 2 ? 'weak_links' : 'ok';
}

function measuredCoverage(
  site: SiteSignals | null,
  personaId: string,
  keys: readonly (string | undefined)[],
): number | null {
  const scores = (site?.coverage ?? [])
    .filter(
      (cell) =>
        cell.persona === personaId &&
        (keys.includes(cell.topic) || (cell.page !== null && keys.includes(cell.page))) &&
        cell.score !== null,
    )
    .map((cell) => cell.score ?? 0)
    .sort((a, b) => a - b);
  return scores.length === 0 ? null : sum(scores) / scores.length;
}

/** Until a crawl measures it: a page in the first ten results covers most of its subject, an absent one nothing. */
function estimatedCoverage(keyword: CompanyKeyword): number {
  if (keyword.position === null) return 0;
  return keyword.position <= 10 ? 0.7 : keyword.position <= 20 ? 0.45 : 0.25;
}

function nearestPersona(company: Company, terms: readonly string[]): CompanyPersona {
  const words = new Set(terms.flatMap(contentWords));
  const scored = company.personas.map((persona) => ({
    persona,
    score:
      [...persona.vocabulary, ...persona.interests].flatMap(contentWords).filter((word) => words.has(word)).length +
      persona.weight,
  }));
  scored.sort((a, b) => b.score - a.score || (a.persona.id < b.persona.id ? -1 : 1));
  return (scored[0] as { persona: CompanyPersona }).persona;
}

function personaOf(company: Company, id: string): string {
  return company.personas.some((persona) => persona.id === id) ? id : (company.personas[0] as CompanyPersona).id;
}

const byValue = (a: CompanyKeyword, b: CompanyKeyword): number =>
  keywordPotential(b).value - keywordPotential(a).value || (a.id < b.id ? -1 : 1);

function byDepth(a: TopicPage, b: TopicPage): number {
  return (a.depth ?? 99) - (b.depth ?? 99) || (a.url < b.url ? -1 : 1);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
