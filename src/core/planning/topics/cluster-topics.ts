import type { Company, CompanyKeyword, CompanyPersona } from '../../framework/company/company.ts';
import { keywordValue } from '../../framework/keyword-value.ts';
import type { Topic } from './topic.ts';
import { answeringPage } from './answering-page.ts';
import { absolute, plannedPage } from './planned-page.ts';
import { type Answer, answerTo } from '../context/site-answers.ts';
import { linkStatusOf, type TopicPage, topicPage } from '../context/site-pages.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { withoutPlace } from './search-place.ts';
import { slug, stemsOf } from './topic-words.ts';
import { compareById, compareText } from '../../values/compare-text.ts';
import { unique } from '../../values/unique.ts';
import { mean, sum } from '../../values/sum.ts';

/** One topic per cluster of keywords and page that answers it: keywords answered on two pages are two topics. */
export function clusterTopics(company: Company, site: SiteSignals | null): Topic[] {
  const clusters = unique(company.keywords.map(({ clusterId }) => clusterId)).sort();
  return clusters.flatMap((clusterId) => {
    const keywords = company.keywords.filter((one) => one.clusterId === clusterId).sort(byValue);
    const topics = groupsOf(company, site, keywords).map((group, index) =>
      topicOf(company, site, index === 0 ? clusterId : `${clusterId}-${slug(group.keywords[0]?.term ?? '')}`, group),
    );
    const sisters = topics.find((topic) => topic.target.kind === 'page')?.pages ?? [];
    return topics.map((topic) =>
      topic.target.kind === 'page' || topic.pages.length > 0
        ? topic
        : { ...topic, pages: sisters.length > 0 ? sisters : nearPages(site, topic.terms.join(' ')) },
    );
  });
}

interface Group {
  readonly keywords: readonly CompanyKeyword[];
  readonly answers: readonly (Answer | null)[];
  /** The page of the company file that answers, where no audit measured one. */
  readonly page?: TopicPage | null;
}

/** Keywords by the page that answers them: that of the audit, or of the company file where nothing was crawled. */
function groupsOf(company: Company, site: SiteSignals | null, keywords: readonly CompanyKeyword[]): Group[] {
  const rows = keywords.map((keyword) => ({
    keyword,
    answer: answerTo(company, site, { words: keyword.term, personaId: keyword.personaId, intent: keyword.intent }),
  }));
  if (site === null) return fileGroups(company, keywords);
  if (rows.every((row) => row.answer === null)) return [{ keywords, answers: rows.map(() => null) }];
  const keys = unique(rows.map((row) => row.answer?.page?.url ?? null));
  return keys.map((url) => {
    const own = rows.filter((row) => (row.answer?.page?.url ?? null) === url);
    return { keywords: own.map((row) => row.keyword), answers: own.map((row) => row.answer) };
  });
}

/**
 * Keywords that one page of the file answers are one topic. One without a page joins those of its own kind, question or
 * purchase, with which it shares half of its words; else it is a page of its own.
 */
function fileGroups(company: Company, keywords: readonly CompanyKeyword[]): Group[] {
  const groups: { readonly page: TopicPage | null; readonly keywords: CompanyKeyword[] }[] = [];
  const found = keywords.map((keyword) => ({ keyword, page: pageInFile(company, keyword) }));
  for (const { keyword, page } of [...found.filter((one) => one.page), ...found.filter((one) => !one.page)]) {
    const joins = (one: (typeof groups)[number]): boolean =>
      page === null ? one.keywords.some((other) => isAlike(company, keyword, other)) : one.page?.url === page.url;
    const group = groups.find(joins);
    if (group === undefined) groups.push({ page, keywords: [keyword] });
    else group.keywords.push(keyword);
  }
  return groups.map(({ page, keywords: own }) => ({
    page,
    keywords: own.sort(byValue),
    answers: own.map(() => null),
  }));
}

function isAlike(company: Company, one: CompanyKeyword, other: CompanyKeyword): boolean {
  const asks = ({ intent }: CompanyKeyword): boolean => intent === 'informational';
  const [first, second] = [one, other].map(({ term }) => stemsOf(withoutPlace(company, term))) as [
    readonly string[],
    readonly string[],
  ];
  const shared = first.filter((stem) => second.includes(stem)).length;
  return asks(one) === asks(other) && shared > 0 && shared * 2 >= Math.min(first.length, second.length);
}

/** The page that the file declares for the cluster, an article for a question, else the page of the file that answers. */
function pageInFile(company: Company, keyword: CompanyKeyword): TopicPage | null {
  const declared = declaredPages(company, keyword.clusterId);
  const wanted = stemsOf(keyword.term);
  const article =
    keyword.intent === 'informational'
      ? declared.find(({ role, title }) => role === 'article' && stemsOf(title).some((one) => wanted.includes(one)))
      : undefined;
  return article ?? declared.find(({ role }) => role !== 'article') ?? answeringPage(company, keyword);
}

function topicOf(company: Company, site: SiteSignals | null, id: string, group: Group): Topic {
  const main = group.keywords[0] as CompanyKeyword;
  const answer = group.answers.find((one) => one?.page !== null && one?.page !== undefined) ?? null;
  const declared = group.answers[0] === null ? declaredPages(company, main.clusterId) : [];
  const pages = answer === null ? declared : pagesAround(site, answer);
  const best =
    answer?.page === null || answer === null
      ? (group.page ?? declared.find((page) => page.role !== 'article') ?? null)
      : (pages[0] ?? null);
  const potentials = group.keywords.map(keywordValue);
  const known = potentials.some((one) => !one.proxy);
  const scores = group.answers.flatMap((one) => (one === null ? [] : [one.score]));
  const measured = scores.length > 0 ? mean(scores) : measuredCoverage(site, main.personaId, [best?.url]);
  return {
    id,
    name: main.term,
    keyword: main.term,
    personaId: personaOf(company, main.personaId),
    intent: main.intent,
    keywords: group.keywords,
    terms: unique(group.keywords.map(({ term }) => term)),
    target:
      best === null
        ? plannedPage(company, site, main.term, main.intent)
        : { kind: 'page', url: best.url, title: best.title },
    pages,
    // the links of a page that no crawl has read are to be checked, not assumed
    linkStatus: site === null && best?.depth === null ? 'weak_links' : linkStatusOf(best),
    coverage: measured ?? (site?.needs !== undefined && best === null ? 0 : estimatedCoverage(main)),
    measured: measured !== null,
    potential: known ? sum(potentials.map((one) => one.value)) : null,
    expectedClicks: known ? sum(potentials.map((one) => one.expectedClicks)) : null,
    gap: 0,
  };
}

function declaredPages(company: Company, clusterId: string): TopicPage[] {
  return company.sitePages
    .filter((page) => page.clusterId === clusterId && page.indexable)
    .map((page) => ({
      url: absolute(company, page.url),
      title: page.title,
      role: page.role,
      depth: page.depth,
      inlinks: page.inlinksSameCluster,
      words: page.words,
    }))
    .sort((a, b) => (a.depth ?? 99) - (b.depth ?? 99) || compareText(a.url, b.url));
}

/** The page that answers first, then the pages of its topic, the most linked first. */
export function pagesAround(site: SiteSignals | null, answer: Answer): TopicPage[] {
  const all = site?.pages ?? [];
  const first = answer.page === null ? [] : [topicPage(answer.page, all)];
  const others = all
    .filter((page) => page.indexable && page.topic !== null && page.topic === answer.topic)
    .filter((page) => page.url !== answer.page?.url)
    .map((page) => topicPage(page, all))
    .filter((page) => page.role !== 'legal')
    .sort((a, b) => b.inlinks - a.inlinks || compareText(a.url, b.url));
  return [...first, ...others];
}

/** Pages of the crawled topic that shares most words with a subject that has no page yet. */
export function nearPages(site: SiteSignals | null, words: string): TopicPage[] {
  const wanted = new Set(stemsOf(words));
  const shared = (terms: readonly string[]): number => stemsOf(terms.join(' ')).filter((one) => wanted.has(one)).length;
  const best = [...(site?.topics ?? [])].sort((a, b) => shared(b.terms) - shared(a.terms) || compareById(a, b))[0];
  return best === undefined || shared(best.terms) === 0
    ? []
    : pagesAround(site, { score: 0, page: null, topic: best.id });
}

export function measuredCoverage(
  site: SiteSignals | null,
  personaId: string,
  keys: readonly (string | undefined)[],
): number | null {
  const scores = (site?.coverage ?? [])
    .filter(
      (cell) =>
        cell.persona === personaId &&
        cell.topic !== null &&
        (keys.includes(cell.topic) || (cell.page !== null && keys.includes(cell.page))) &&
        cell.score !== null,
    )
    .map((cell) => cell.score ?? 0)
    .sort((a, b) => a - b);
  return scores.length === 0 ? null : mean(scores);
}

/**
 * Used until a crawl measures it: a page in the first ten results covers most of its subject, an absent one nothing.
 * Working assumption.
 */
function estimatedCoverage(keyword: CompanyKeyword): number {
  if (keyword.position === null) return 0;
  return keyword.position <= 10 ? 0.7 : keyword.position <= 20 ? 0.45 : 0.25;
}

function personaOf(company: Company, id: string): string {
  return company.personas.some((persona) => persona.id === id) ? id : (company.personas[0] as CompanyPersona).id;
}

const byValue = (a: CompanyKeyword, b: CompanyKeyword): number =>
  keywordValue(b).value - keywordValue(a).value || compareById(a, b);
