import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aHuman = defineLever({
  id: 'A-HUMAN',
  family: 'accessibility',
  title: pair('alternative humaine', 'human alternative'),
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
  text: {
    form: screenWords({
      done: both(
        say`Votre demande est partie. Une personne vous répond.`,
        say`Your request is sent. A person will answer you.`,
      ),
    }),
    copy: (p) => ({
      hooks: [
        both(say`Faites autrement : écrivez-nous ou appelez.`, say`Another way: write or call.`),
        both(
          say`Le site ne vous convient pas ? Une personne vous aide.`,
          say`Is the site hard to use? A person can help.`,
        ),
      ],
      lines: [
        [
          both(
            say`Tout ce qui se fait ici peut se faire avec ${p.voice.team.fr}, par écrit ou de vive voix, au même prix.`,
            say`Anything you can do here you can do with ${p.voice.team.en}, in writing or by voice, at the same price.`,
          ),
        ],
      ],
      calls: [both(call`Demander de l’aide`, call`Ask for help`)],
    }),
  },
});
