import { pair } from '../../values/text.ts';
import { findingCount, hasFinding, hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aPlain = defineLever({
  id: 'A-PLAIN',
  family: 'accessibility',
  title: pair('version en langage clair', 'plain language version'),
  task: pair(
    'Réécrivez vos trois pages les plus importantes en phrases simples',
    'Rewrite your three most important pages in plain sentences',
  ),
  effect: span(0, 0.02, 0.05),
  successProbability: 0.5,
  hours: span(2, 4, 10),
  skill: 'writing',
  kpis: ['K-TIME', 'K-CR'],
  change: () =>
    pair(
      'Réécrire les trois pages décisives : phrases courtes, une idée par paragraphe, sigles expliqués.',
      'Rewrite the three deciding pages: short sentences, one idea per paragraph, acronyms explained.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'readability') || hasNeed(facts, 'plain_language')
      ? {
          evidenceIds: ['finding:readability'],
          description: pair(
            `${findingCount(facts, 'readability')} pages au-dessus de l'indice visé.`,
            `${findingCount(facts, 'readability')} pages above the target index.`,
          ),
        }
      : null,
  text: null,
});
