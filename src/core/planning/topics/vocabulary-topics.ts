import type { Company, CompanyPersona } from '../../framework/company/company.ts';
import type { Topic } from './topic.ts';
import { declaredPage, plannedPage } from './planned-page.ts';
import type { TopicPage } from '../context/site-pages.ts';
import type { Target } from '../plan/action.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { unique } from '../../values/unique.ts';
import { namesPlace, withoutPlace } from './search-place.ts';
import { type SearchRank, searchRank } from './search-rank.ts';
import { firstOfSame, searchSubjects, withPlace } from './search-subjects.ts';
import { searchTerms } from './search-terms.ts';
import { slug, stemsOf } from './topic-words.ts';

/** Minimum number of topics of a plan, shared among its personas; three each at least. */
const fewest = 6;

/**
 * Topics that complete those of keywords and crawl for a persona with too few: what it searches, each on the page that
 * exists for it.
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
  const taken = new Set(known.map(({ keyword }) => slug(keyword)));
  const wanted = Math.max(3, Math.ceil(fewest / company.personas.length)) - own.length;
  return subjectsOf(company, persona)
    .filter(({ words }) => !said.has(words) && !taken.has(slug(words)))
    .slice(0, Math.max(0, wanted))
    .map(({ words: word, intent }) => {
      const named = existingPage(company, site, word);
      const near = named === null ? nearTopic(company, own, word) : own.find(({ target }) => target.url === named.url);
      const target = named ?? near?.target ?? plannedPage(company, site, word, intent);
      const exists = target.kind === 'page';
      return {
        id: `word-${persona.id}-${slug(word)}`,
        name: word,
        keyword: word,
        personaId: persona.id,
        intent,
        keywords: [],
        terms: termsOf(company, persona, word),
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

/** The topic that shares most words with these: a place is the same for all that is searched there. */
function nearTopic(company: Company, topics: readonly Topic[], words: string): Topic | undefined {
  const wanted = new Set(stemsOf(withoutPlace(company, words)));
  const shared = ({ terms }: Topic): number =>
    new Set(terms.flatMap((term) => stemsOf(withoutPlace(company, term))).filter((stem) => wanted.has(stem))).size;
  const [best] = topics.filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a));
  return best;
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

/** Words of a person: a page is named by what is searched, not by who asks. */
const personal = /(?<![-\p{L}])(?:i|me|my|we|us|our|je|j['’]|moi|mon|ma|mes|nous|notre|nos)(?!\p{L})/iu;

/**
 * Possible subjects, the most urgent first: what the persona searches, once with the place of the trade, then its price,
 * then a question that is understood alone. A sentence of a persona is no search: its page would answer nobody.
 */
function subjectsOf(company: Company, persona: CompanyPersona): Subject[] {
  const terms = searchTerms(company).filter(({ personaId }) => personaId === persona.id);
  const subjects = searchSubjects(company, persona);
  const searched = withOnePlace(company, subjects)
    .map((words, at) => ({ words, at, rank: searchRank(words, { isLocal: namesPlace(company, words) }) }))
    .sort((a, b) => a.rank.order - b.rank.order || a.at - b.at);
  const own = new Set(persona.vocabulary);
  const prices = terms.filter(
    ({ words, rank, subject }) => rank.id === 'price' && words !== subject && !namesPlace(company, words),
  );
  const asked = terms.filter(({ rank, words }) => rank.id === 'question' && !personal.test(words));
  const found: Subject[] = [
    ...searched.map(({ words, at, rank }) => ({ words, intent: intentOf(rank, own.has(subjects[at] ?? '')) })),
    ...prices.slice(0, 1).map(({ words }) => ({ words, intent: 'commercial' as const })),
    ...asked.map(({ words }) => ({ words, intent: 'informational' as const })),
  ];
  // an audience that the file gives one general word for has no other subject
  return found.length > 0
    ? firstOfSame(found, ({ words }) => words)
    : persona.vocabulary.map((words) => ({ words, intent: 'commercial' as const }));
}

/** What a search wants: an answer to a question, otherwise the offer that it names, or what its own words compare. */
function intentOf({ id }: SearchRank, isOwn: boolean): Subject['intent'] {
  if (id === 'question') return 'informational';
  return isOwn ? 'commercial' : 'transactional';
}

/** The searches of an audience, the first that names what is sold with the place of the trade where none has it. */
function withOnePlace(company: Company, subjects: readonly string[]): string[] {
  if (subjects.some((words) => namesPlace(company, words))) return [...subjects];
  const at = subjects.findIndex((words) => withPlace(company, words) !== null);
  return subjects.map((words, index) => (index === at ? (withPlace(company, words) ?? words) : words));
}

/** What the subject is called alone and with the place: these words are anchors too, so no price and no “near me”. */
function termsOf(company: Company, { id }: CompanyPersona, words: string): string[] {
  const own = searchTerms(company).filter(({ personaId }) => personaId === id);
  const subject = own.find((one) => one.words === words)?.subject ?? words;
  return unique([words, ...[subject, withPlace(company, subject)].filter((one) => one !== null)]);
}
