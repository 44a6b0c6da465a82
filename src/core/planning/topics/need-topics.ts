import { aboutSite } from '../messages/message-facts.ts';
import type { Company, CompanyPersona } from '../../framework/company/company.ts';
import { nearPages, pagesAround } from './cluster-topics.ts';
import type { Topic } from './topic.ts';
import { plannedPage } from './planned-page.ts';
import { answerTo } from '../context/site-answers.ts';
import { linkStatusOf } from '../context/site-pages.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { slug, stemsOf } from './topic-words.ts';

/** Topics that one persona gets from its own needs at most: the words it searches, then its questions without answer. */
const most = { words: 4, questions: 3 };

/** What each persona looks for beyond the keywords: on the page that answers, on the one to enrich, or on a page to come. */
export function needTopics(company: Company, site: SiteSignals | null, known: readonly Topic[]): Topic[] {
  if (site?.needs === undefined) return [];
  const said = new Set(known.flatMap((topic) => topic.terms.map(slug)));
  return company.personas.flatMap((persona) => {
    const fresh = (words: readonly string[]): string[] => words.filter((one) => !said.has(slug(one)));
    const searched = fresh(persona.vocabulary)
      .slice(0, most.words)
      .flatMap((words) => topicOf(company, site, persona, words, 'commercial'));
    const asked = distinct(
      fresh([...persona.objections, ...persona.pains, ...persona.jobs]).filter((one) => !aboutSite(one)),
    )
      .flatMap((words) => topicOf(company, site, persona, words, 'informational'))
      .filter((topic) => (topic.coverage ?? 0) < 0.6)
      .slice(0, most.questions);
    return [...searched, ...asked];
  });
}

function topicOf(company: Company, site: SiteSignals, persona: CompanyPersona, words: string, intent: string): Topic[] {
  const answer = answerTo(company, site, words, persona.id, 'informational');
  if (answer === null) return [];
  const pages = pagesAround(site, answer);
  const best = answer.page === null ? null : (pages[0] ?? null);
  return [
    {
      id: `need-${persona.id}-${slug(words)}`,
      name: words,
      keyword: words,
      personaId: persona.id,
      intent: best?.role === 'article' ? 'informational' : intent,
      keywords: [],
      terms: [words],
      target:
        best === null ? plannedPage(company, site, words, intent) : { kind: 'page', url: best.url, title: best.title },
      pages: best === null ? nearPages(site, words) : pages,
      linkStatus: linkStatusOf(best),
      coverage: answer.score,
      measured: true,
      potential: null,
      expectedClicks: null,
      gap: 0,
    },
  ];
}

/** Two questions that share their words are one. */
function distinct(questions: readonly string[]): string[] {
  const kept: string[] = [];
  for (const question of questions) {
    const words = stemsOf(question);
    if (!kept.some((other) => stemsOf(other).filter((one) => words.includes(one)).length >= 2)) kept.push(question);
  }
  return kept;
}
