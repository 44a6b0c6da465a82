import { pair } from '../../values/text.ts';
import { findingCount, hasFinding, hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aSr = defineLever({
  id: 'A-SR',
  family: 'accessibility',
  title: pair("compatibilité avec les lecteurs d'écran", 'screen reader support'),
  task: pair(
    'Rendez le site utilisable avec une voix qui lit l’écran',
    'Make the site usable with a voice that reads the screen',
  ),
  effect: span(0, 0.01, 0.03),
  successProbability: 0.6,
  hours: span(4, 8, 24),
  skill: 'dev',
  kpis: ['K-A11Y-ERR', 'K-TASK'],
  access: 'assistance',
  fixes: ['a11y.'],
  change: () =>
    pair(
      'Titres ordonnés, régions nommées, noms de boutons, annonces de changement sur le parcours clé.',
      'Ordered headings, named regions, button names, announced changes along the key path.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'heading') || hasNeed(facts, 'screen_reader')
      ? {
          evidenceIds: ['need:screen_reader'],
          description: pair(
            hasNeed(facts, 'screen_reader')
              ? 'Un public utilise un lecteur d’écran ou en dépend pour ses documents.'
              : `${findingCount(facts, 'heading')} défauts de structure relevés.`,
            hasNeed(facts, 'screen_reader')
              ? 'One audience uses a screen reader or depends on one for documents.'
              : `${findingCount(facts, 'heading')} structure defects found.`,
          ),
        }
      : null,
  text: null,
});
