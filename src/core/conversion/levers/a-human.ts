import { pair } from '../../values/text.ts';
import { hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aHuman = defineLever({
  id: 'A-HUMAN',
  family: 'accessibility',
  title: pair('personne à joindre à chaque étape', 'person to reach at every step'),
  task: pair('Indiquez à chaque étape une personne à joindre', 'Name a person to reach at every step'),
  effect: span(0, 0.01, 0.03),
  successProbability: 0.5,
  hours: span(1, 2, 3),
  skill: 'writing',
  kpis: ['K-ALT-CONTACT'],
  access: 'assistance',
  change: () =>
    pair(
      "Un numéro et une adresse sur chaque étape, avec l'horaire de réponse ; toute la démarche peut se faire par ce moyen.",
      'A phone number and an address on every step, with reply hours; everything can be done that way.',
    ),
  friction: (facts) => ({
    evidenceIds: ['need:human_contact'],
    description: pair(
      hasNeed(facts, 'human_contact')
        ? 'Un public prioritaire demande une aide par téléphone.'
        : 'Une issue humaine est nécessaire à qui ne peut pas terminer seul.',
      hasNeed(facts, 'human_contact')
        ? 'A priority audience asks for help by phone.'
        : 'People who cannot finish alone need a human way out.',
    ),
  }),
  text: null,
});
