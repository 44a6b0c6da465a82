import { offerSubjectOf, oneOfEachOffer } from '../../audience/offer-variants.ts';
import { aboutSite } from '../messages/message-facts.ts';
import type { Company } from '../../framework/company/company.ts';
import { takenWords } from '../../framework/company/personas/taken-words.ts';
import { nearPages, pagesAround } from './cluster-topics.ts';
import type { Topic } from './topic.ts';
import { plannedPage } from './planned-page.ts';
import { answeredFrom, answerTo, type Search } from '../context/site-answers.ts';
import { linkStatusOf } from '../context/site-pages.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { slug, stemsOf } from './topic-words.ts';

/** Most topics of one persona from its own needs (working assumption). */
const most = { words: 4, questions: 3 };

/**
 * What each persona searches for beyond the keywords, with the page that answers, a page to enrich, or a page to
 * create. A pain is an objection to answer, never a search, and neither is what the product took a persona to want.
 */
export function needTopics(company: Company, site: SiteSignals | null, known: readonly Topic[]): Topic[] {
  if (site?.needs === undefined) return [];
  const said = new Set(known.flatMap((topic) => topic.terms.map(slug)));
  const offers = company.offers.map(({ name }) => name);
  const taken = new Set(takenWords(company));
  return company.personas.flatMap((persona) => {
    const fresh = (words: readonly string[]): string[] => words.filter((one) => !said.has(slug(one)));
    const searched = fresh(oneOfEachOffer(persona.vocabulary, offers))
      .slice(0, most.words)
      .flatMap((words) => topicOf(company, site, { words, personaId: persona.id, intent: 'commercial' }));
    const wanted = persona.jobs.filter((job) => !taken.has(job) && !isPurchase(job, offers));
    const asked = withoutRepeats(fresh([...persona.objections, ...wanted]).filter((one) => !aboutSite(one)))
      .flatMap((words) => topicOf(company, site, { words, personaId: persona.id, intent: 'informational' }))
      .filter((topic) => (topic.coverage ?? 0) < answeredFrom)
      .slice(0, most.questions);
    return [...searched, ...asked];
  });
}

/** "Choose the yearly service": a verb and the name of an offer, which has its own topic. */
const isPurchase = (job: string, offers: readonly string[]): boolean => {
  const [, ...others] = slug(job).split('-');
  return [...offers, ...offers.map(offerSubjectOf(offers))].some((name) => slug(name) === others.join('-'));
};

/** The topic of a search; none when the audit did not measure it. */
function topicOf(company: Company, site: SiteSignals, { words, personaId, intent }: Search): Topic[] {
  const answer = answerTo(company, site, { words, personaId, intent: 'informational' });
  if (answer === null) return [];
  const pages = pagesAround(site, answer);
  const best = answer.page === null ? null : (pages[0] ?? null);
  return [
    {
      id: `need-${personaId}-${slug(words)}`,
      name: words,
      keyword: words,
      personaId,
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

/** Leaves out a question that shares two words with an earlier one. */
function withoutRepeats(questions: readonly string[]): string[] {
  const kept: string[] = [];
  for (const question of questions) {
    const words = stemsOf(question);
    if (!kept.some((other) => stemsOf(other).filter((one) => words.includes(one)).length >= 2)) kept.push(question);
  }
  return kept;
}
