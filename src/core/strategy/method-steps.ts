import type { PlanContext } from '../planning/context/plan-context.ts';
import type { MethodStep } from '../planning/plan/method.ts';
import { searchTerms } from '../planning/topics/search-terms.ts';
import { pair } from '../values/text.ts';

/** The seven steps of the keyword method, each with the file or table it left and whether it was done. */
export function methodSteps({ company, site }: PlanContext): MethodStep[] {
  const audited = site !== null;
  const hasPages = audited || company.sitePages.length > 0;
  const hasKeywords = company.keywords.length > 0 || (site?.keywords.length ?? 0) > 0;
  const hasSearches = searchTerms(company).length > 0;
  const searches = hasKeywords ? 'strategy/keywords' : 'company/personas';
  return [
    {
      id: 'collect',
      title: hasPages
        ? pair('Collecter : pages, requêtes, mots des publics', 'Collect: pages, queries, audiences’ words')
        : pair(
            'Collecter : mots, questions et freins des publics, offres, lieu',
            'Collect: audiences’ words, questions and doubts, offers, place',
          ),
      artefact: audited ? 'audit/pages' : hasPages ? 'company/sitePages' : 'company/personas',
      done: hasPages || hasSearches,
    },
    {
      id: 'clean',
      title: pair('Nettoyer : doublons, marque, langue', 'Clean: duplicates, brand, language'),
      artefact: searches,
      done: hasKeywords || hasSearches,
    },
    { id: 'cluster', title: pair('Regrouper par thème', 'Group by topic'), artefact: 'strategy/topics', done: true },
    {
      id: 'score',
      title: hasKeywords
        ? pair('Évaluer le potentiel', 'Score the potential')
        : pair('Classer par urgence et intention, faute de volumes', 'Rank by urgency and intent, without volumes'),
      artefact: searches,
      done: hasKeywords || hasSearches,
    },
    {
      id: 'match',
      title: hasPages
        ? pair('Rapprocher du maillage interne', 'Match with internal linking')
        : pair('Rapprocher des pages et du maillage interne', 'Match with pages and internal linking'),
      artefact: 'strategy/topics',
      // links that neither a crawl nor the file gives are matched with nothing
      done: hasPages,
    },
    {
      id: 'control',
      title: pair('Contrôler la couverture des pages cibles', 'Check the coverage of target pages'),
      artefact: audited ? 'audit/coverage' : 'strategy/topics',
      done: audited,
    },
    { id: 'brief', title: pair('Rédiger les briefs', 'Write the briefs'), artefact: 'strategy/actions', done: true },
  ];
}
