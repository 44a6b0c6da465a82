import type { Company, CompanyPersona } from '../framework/company.ts';
import type { Topic } from './topic.ts';
import { plannedPage } from './planned-page.ts';
import type { SiteSignals } from './site-signals.ts';
import { contentWords, slug } from './topic-words.ts';

/** Where keywords and crawl give a persona fewer than three topics, the words it uses complete them, on the page that already shares a word with them. */
export function spokenTopics(
  company: Company,
  site: SiteSignals | null,
  persona: CompanyPersona,
  known: readonly Topic[],
): Topic[] {
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
        target: near?.target ?? plannedPage(company, site, word, 'commercial'),
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
