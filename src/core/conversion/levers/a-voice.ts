import { pair } from '../../values/text.ts';
import { hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aVoice = defineLever({
  id: 'A-VOICE',
  family: 'accessibility',
  title: pair('saisie et commande vocales', 'voice input'),
  task: pair(
    'Permettez de chercher et de remplir un formulaire en parlant',
    'Let people search and fill in forms by speaking',
  ),
  effect: span(0, 0.005, 0.02),
  successProbability: 0.35,
  hours: span(2, 5, 14),
  skill: 'dev',
  kpis: ['K-A11Y-USE'],
  access: 'assistance',
  change: () =>
    pair(
      'Ne pas bloquer la dictée du système dans la recherche et les formulaires ; noms de boutons prononçables.',
      "Do not block the system's dictation in search and forms; buttons with names that can be spoken.",
    ),
  friction: (facts) =>
    hasNeed(facts, 'voice_input')
      ? {
          evidenceIds: ['need:voice_input'],
          description: pair('Un public saisit à la voix.', 'One audience enters text by voice.'),
        }
      : null,
  text: null,
});
