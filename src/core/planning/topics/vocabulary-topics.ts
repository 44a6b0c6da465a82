import type { Company, CompanyPersona } from '../../framework/company/company.ts';
import type { Topic } from './topic.ts';
import { plannedPage } from './planned-page.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { contentWords, slug } from './topic-words.ts';

/** Minimum number of topics of a plan, shared among its personas; three each at least. */
const fewest = 6;

/**
 * Topics that complete those of keywords and crawl for a persona with too few: its own words, then the offers, then its
 * jobs and pains, each on the page that already shares a word with them.
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
  const wanted = Math.max(3, Math.ceil(fewest / company.personas.length)) - own.length;
  return subjectsOf(company, persona)
    .filter(({ words }) => !said.has(words))
    .slice(0, Math.max(0, wanted))
    .map(({ words: word, intent }) => {
      const words = new Set(contentWords(word));
      const near = own.find((one) => one.terms.flatMap(contentWords).some((other) => words.has(other)));
      return {
        id: `word-${persona.id}-${slug(word)}`,
        name: word,
        keyword: word,
        personaId: persona.id,
        intent,
        keywords: [],
        terms: [word, ...persona.vocabulary.filter((other) => other !== word)],
        target: near?.target ?? plannedPage(company, site, word, intent),
        pages: near?.pages ?? [],
        linkStatus: near?.linkStatus ?? ('missing_page' as const),
        coverage: near?.coverage ?? null,
        measured: near?.measured ?? false,
        potential: null,
        expectedClicks: null,
        gap: 0,
      };
    });
}

interface Subject {
  readonly words: string;
  readonly intent: 'commercial' | 'transactional' | 'informational';
}

/** Possible subjects, nearest to a purchase first, one for the same words. */
function subjectsOf(company: Company, persona: CompanyPersona): Subject[] {
  const all: Subject[] = [
    ...persona.vocabulary.map((words) => ({ words, intent: 'commercial' as const })),
    ...company.offers.map(({ name }) => ({ words: name.toLowerCase(), intent: 'transactional' as const })),
    ...[...persona.jobs, ...persona.pains].map((words) => ({ words, intent: 'informational' as const })),
  ];
  return [...new Map(all.map((one) => [slug(one.words), one])).values()];
}
