import { pair } from '../../values/text.ts';
import { findingCount, hasFinding } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vSearch = defineLever({
  id: 'V-SEARCH',
  family: 'path',
  title: pair('recherche interne et filtres', 'site search and filters'),
  task: pair(
    'Proposez un résultat proche quand la recherche ne trouve rien',
    'Offer a close result when the site search finds nothing',
  ),
  effect: span(0, 0.04, 0.1),
  successProbability: 0.35,
  hours: span(4, 10, 20),
  skill: 'dev',
  kpis: ['K-CR'],
  change: () =>
    pair(
      "Proposer un résultat proche quand la recherche n'en donne aucun.",
      'Offer a close result when the search returns none.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'search')
      ? {
          evidenceIds: ['finding:search'],
          description: pair(
            `L'audit relève ${findingCount(facts, 'search')} points sur la recherche interne.`,
            `The audit finds ${findingCount(facts, 'search')} issues on site search.`,
          ),
        }
      : null,
  text: null,
});
