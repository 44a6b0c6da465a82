import { pair } from '../../values/text.ts';
import { findingCount, hasFinding, hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aContrast = defineLever({
  id: 'A-CONTRAST',
  family: 'accessibility',
  title: pair('thèmes contrasté et sombre', 'contrast and dark themes'),
  task: pair('Proposez un affichage contrasté et un affichage sombre', 'Offer a high-contrast display and a dark one'),
  effect: span(0, 0.01, 0.04),
  successProbability: 0.6,
  hours: span(3, 5, 12),
  skill: 'dev',
  kpis: ['K-A11Y-ERR', 'K-A11Y-USE'],
  access: 'display',
  fixes: ['a11y.contrast'],
  change: () =>
    pair(
      "Un thème contrasté et un thème sombre respectant 4,5:1, choisis par l'utilisateur ou par son système.",
      'A contrast theme and a dark theme at 4.5:1, chosen by the user or the system.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'contrast') || hasNeed(facts, 'high_contrast') || hasNeed(facts, 'dark_mode')
      ? {
          evidenceIds: ['need:high_contrast'],
          description: pair(
            hasFinding(facts, 'contrast')
              ? `${findingCount(facts, 'contrast')} défauts de contraste relevés.`
              : 'Un public prioritaire demande un contraste renforcé ou un thème sombre.',
            hasFinding(facts, 'contrast')
              ? `${findingCount(facts, 'contrast')} contrast failures found.`
              : 'A priority audience asks for stronger contrast or a dark theme.',
          ),
        }
      : null,
  text: null,
});
