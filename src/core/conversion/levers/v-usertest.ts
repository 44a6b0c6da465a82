import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vUsertest = defineLever({
  id: 'V-USERTEST',
  family: 'test',
  title: pair('test utilisateur, cinq personnes', 'five-person user test'),
  effect: span(0, 0.05, 0.15),
  successProbability: 0.5,
  hours: span(4, 7, 12),
  skill: 'writing',
  kpis: ['K-TASK'],
  essentialRank: 2,
  dueWeek: 5,
  test: 'observation',
  change: () =>
    pair(
      "Cinq personnes de la cible, une tâche chacune, à voix haute ; noter où elles s'arrêtent.",
      'Five people from the audience, one task each, thinking aloud; note where they stop.',
    ),
  friction: () => ({
    evidenceIds: ['metric:sessions'],
    description: pair(
      'Le trafic ne suffit pas à tester chaque idée par comparaison ; observer cinq personnes trouve les défauts majeurs.',
      'Traffic is too small to compare every idea; watching five people finds the major defects.',
    ),
  }),
  text: {
    form: screenWords({
      done: both(
        say`Votre heure est retenue. Une confirmation vous est envoyée par courriel.`,
        say`Your time is booked. A confirmation is sent to you by e-mail.`,
      ),
    }),
    copy: () => ({
      hooks: [
        both(say`Aidez-nous à essayer cette page.`, say`Help us try this page.`),
        both(say`Trente minutes, à voix haute.`, say`Thirty minutes, thinking aloud.`),
      ],
      lines: [
        [
          both(
            say`Nous vous demandons de faire trois choses sur le site ; c’est lui que nous testons, pas vous. Vous êtes dédommagé.`,
            say`We ask you to do three things on the site; we test the site, not you. You are compensated.`,
          ),
        ],
      ],
      calls: [both(call`Choisir une heure`, call`Pick a time`)],
    }),
  },
});
