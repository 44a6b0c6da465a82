import type { PlanContext } from '../planning/context/plan-context.ts';
import type { MethodStep } from '../planning/plan/method.ts';
import { pair } from '../values/text.ts';

/** The seven steps of the keyword method, each with the file or table it left and whether it was done. */
export function methodSteps({ company, site }: PlanContext): MethodStep[] {
  const audited = site !== null;
  const hasKeywords = company.keywords.length > 0 || (site?.keywords.length ?? 0) > 0;
  return [
    {
      id: 'collect',
      title: pair('Collecter : pages, requêtes, mots des publics', 'Collect: pages, queries, audiences’ words'),
      artefact: audited ? 'audit/pages' : 'company/sitePages',
      done: audited || company.sitePages.length > 0,
    },
    {
      id: 'clean',
      title: pair('Nettoyer : doublons, marque, langue', 'Clean: duplicates, brand, language'),
      artefact: 'strategy/keywords',
      done: hasKeywords,
    },
    { id: 'cluster', title: pair('Regrouper par thème', 'Group by topic'), artefact: 'strategy/topics', done: true },
    {
      id: 'score',
      title: pair('Évaluer le potentiel', 'Score the potential'),
      artefact: 'strategy/keywords',
      done: hasKeywords,
    },
    {
      id: 'match',
      title: pair('Rapprocher du maillage interne', 'Match with internal linking'),
      artefact: 'strategy/topics',
      done: true,
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
