import { pair } from '../../values/text.ts';
import { findingCount, hasFinding } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aAlt = defineLever({
  id: 'A-ALT',
  family: 'accessibility',
  title: pair('textes alternatifs', 'alternative texts'),
  task: pair(
    'Décrivez chaque image pour ceux qui ne la voient pas',
    'Describe each picture for people who cannot see it',
  ),
  effect: span(0, 0.01, 0.02),
  successProbability: 0.6,
  hours: span(1, 3, 10),
  skill: 'writing',
  kpis: ['K-A11Y-ERR'],
  access: 'markup',
  fixes: ['image.alt'],
  change: () =>
    pair(
      "Décrire chaque image porteuse d'information, vider l'alternative des images décoratives.",
      'Describe each informative image, empty the alternative of decorative ones.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'alt')
      ? {
          evidenceIds: ['finding:alt'],
          description: pair(
            `${findingCount(facts, 'alt')} images sans texte alternatif.`,
            `${findingCount(facts, 'alt')} images without alternative text.`,
          ),
        }
      : null,
  text: null,
});
