import { pair } from '../../values/text.ts';
import { findingCount, hasFinding } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aKeyb = defineLever({
  id: 'A-KEYB',
  family: 'accessibility',
  title: pair('navigation au clavier, focus visible', 'keyboard navigation, visible focus'),
  task: pair(
    'Rendez tout le site utilisable au clavier, sans souris',
    'Make the whole site usable from the keyboard, without a mouse',
  ),
  effect: span(0, 0.01, 0.03),
  successProbability: 0.6,
  hours: span(3, 6, 16),
  skill: 'dev',
  kpis: ['K-A11Y-KEY'],
  access: 'assistance',
  essentialRank: 1,
  fixes: ['a11y.skip_link'],
  change: () =>
    pair(
      "Lien d'évitement, ordre logique, focus visible, de l'accueil au paiement ou à l'essai.",
      'Skip link, logical order, visible focus, from home to the last step.',
    ),
  friction: (facts) => ({
    evidenceIds: ['path:keyboard'],
    description: pair(
      hasFinding(facts, 'keyboard')
        ? `${findingCount(facts, 'keyboard')} obstacles au clavier relevés.`
        : 'Le parcours clé n’a pas encore été vérifié au clavier : c’est la première mesure à faire.',
      hasFinding(facts, 'keyboard')
        ? `${findingCount(facts, 'keyboard')} keyboard barriers found.`
        : 'The key path has not yet been checked by keyboard: it is the first measurement to make.',
    ),
  }),
  text: null,
});
