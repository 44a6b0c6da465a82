import type { Company, CompanyPersona } from '../../framework/company/company.ts';
import type { Topic } from './topic.ts';
import { declaredPage, plannedPage } from './planned-page.ts';
import type { TopicPage } from '../context/site-pages.ts';
import type { Target } from '../plan/action.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { contentWords, slug, stemsOf } from './topic-words.ts';
import { customerOffer } from '../pieces/offer-name.ts';
import { readName } from '../pieces/read-pieces.ts';

/** Minimum number of topics of a plan, shared among its personas; three each at least. */
const fewest = 6;

/**
 * Topics that complete those of keywords and crawl for a persona with too few: its own words, then the offers that it
 * would name, then its questions and jobs, each on the page that exists for them. A pain is an objection to answer,
 * never a search.
 */
export function vocabularyTopics(
  company: Company,
  site: SiteSignals | null,
  persona: CompanyPersona,
  known: readonly Topic[],
): Topic[] {
  const own = known.filter(
    (one) => one.personaId === persona.id || one.keywords.some((keyword) => keyword.personaId === persona.id),
  );
  const said = new Set(own.flatMap((one) => one.terms));
  // one subject is one topic, of the first persona that names it
  const named = new Set(known.map(({ keyword }) => slug(keyword)));
  const wanted = Math.max(3, Math.ceil(fewest / company.personas.length)) - own.length;
  return subjectsOf(company, persona)
    .filter(({ words }) => !said.has(words) && !named.has(slug(words)))
    .slice(0, Math.max(0, wanted))
    .map(({ words: word, intent }) => {
      const words = new Set(contentWords(word));
      const near = own.find((one) => one.terms.flatMap(contentWords).some((other) => words.has(other)));
      const target = near?.target ?? existingPage(company, site, word) ?? plannedPage(company, site, word, intent);
      const exists = target.kind === 'page';
      return {
        id: `word-${persona.id}-${slug(word)}`,
        name: word,
        keyword: word,
        personaId: persona.id,
        intent,
        keywords: [],
        terms: [word, ...persona.vocabulary.filter((other) => other !== word)],
        target,
        pages: near?.pages ?? (exists ? [pageOfFile(target)] : []),
        // the links of a page that no crawl has read are to be checked, not assumed
        linkStatus: near?.linkStatus ?? (exists ? ('weak_links' as const) : ('missing_page' as const)),
        coverage: near?.coverage ?? null,
        measured: near?.measured ?? false,
        potential: null,
        expectedClicks: null,
        gap: 0,
      };
    });
}

/** The page of the words that the company file names; a crawl knows the pages better. */
const existingPage = (company: Company, site: SiteSignals | null, words: string): Target | null =>
  site === null ? declaredPage(company, words) : null;

/** A page of which the file says the address alone. */
const pageOfFile = ({ url, title }: Target): TopicPage => ({
  url,
  title,
  role: 'landing',
  depth: null,
  inlinks: 0,
  words: 0,
});

interface Subject {
  readonly words: string;
  readonly intent: 'commercial' | 'transactional' | 'informational';
}

/** Possible subjects, nearest to a purchase first, one for the same words. */
function subjectsOf(company: Company, persona: CompanyPersona): Subject[] {
  const all: Subject[] = [
    ...persona.vocabulary.map((words) => ({ words, intent: 'commercial' as const })),
    ...searchedOffers(company, persona).map((words) => ({ words, intent: 'transactional' as const })),
    ...[...askedQuestions(persona), ...namedJobs(persona)].map((words) => ({
      words,
      intent: 'informational' as const,
    })),
  ];
  return [...new Map(all.map((one) => [slug(one.words), one])).values()];
}

/** More words than this are a label of the price list, which nobody types into a search (working assumption). */
const mostSearched = 4;

/** Offers called by a short name that shares a word with what the persona says: what is included is left out. */
function searchedOffers({ offers }: Company, persona: CompanyPersona): string[] {
  const said = new Set(stemsOf([...persona.vocabulary, ...persona.jobs].join(' ')));
  return offers
    .map(({ name }) => readName(customerOffer(name).name).text.toLowerCase())
    .filter((name) => name.split(/\s+/u).length <= mostSearched && stemsOf(name).some((stem) => said.has(stem)));
}

/** Fewest words that name something in a question that is understood without the page it was asked on. */
const fewestNaming = 2;

/** A question or a wish about a thing that only the page before it names. */
const pointing = /(?<![-\p{L}])(?:it|its|they|them|that|elles?|ils?|ça|cela|c['’]est)(?!\p{L})/iu;

/** What a persona wants to do, in words that are understood alone. */
const namedJobs = ({ jobs }: CompanyPersona): string[] =>
  jobs.filter((one) => stemsOf(one).length >= fewestNaming && !pointing.test(one));

/** The questions of a persona that name their subject. */
const askedQuestions = ({ objections, pains }: CompanyPersona): string[] =>
  [...objections, ...pains].filter(
    (one) => one.endsWith('?') && stemsOf(one).length >= fewestNaming && !pointing.test(one),
  );
