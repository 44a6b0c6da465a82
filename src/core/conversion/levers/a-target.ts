import { pair } from '../../values/text.ts';
import { findingCount, hasFinding, hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aTarget = defineLever({
  id: 'A-TARGET',
  family: 'accessibility',
  title: pair('cibles tactiles assez grandes', 'large enough touch targets'),
  task: pair(
    'Agrandissez les boutons et les liens trop petits pour un doigt',
    'Enlarge buttons and links that are too small for a finger',
  ),
  effect: span(0, 0.01, 0.03),
  successProbability: 0.6,
  hours: span(1, 3, 6),
  skill: 'dev',
  kpis: ['K-A11Y-ERR'],
  access: 'markup',
  change: () =>
    pair(
      "Boutons et liens du parcours clé d'au moins 24 px, espacés.",
      'Buttons and links of the key path at least 24 px, spaced.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'target') || hasNeed(facts, 'large_targets')
      ? {
          evidenceIds: ['need:large_targets'],
          description: pair(
            hasNeed(facts, 'large_targets')
              ? 'Un public utilise des tablettes et demande de grandes cibles.'
              : `${findingCount(facts, 'target')} cibles trop petites.`,
            hasNeed(facts, 'large_targets')
              ? 'One audience uses tablets and asks for large targets.'
              : `${findingCount(facts, 'target')} targets too small.`,
          ),
        }
      : null,
  text: null,
});
