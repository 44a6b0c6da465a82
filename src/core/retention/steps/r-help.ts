import { both } from '../../planning/pieces/both.ts';
import { questionPage } from '../../planning/messages/forms/questions.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rHelp = defineStep({
  id: 'R-HELP',
  family: 'usage',
  roles: { guidance: 2, help: 1 },
  title: pair("centre d'aide et recherche", 'help centre and search'),
  event: pair('en continu', 'always on'),
  delayHours: 0,
  channel: 'CH-SITE',
  kpis: ['K-TICKET-RATE'],
  hours: { low: 4, mode: 8, high: 16 },
  skill: 'writing',
  consent: 'not_needed',
  exit: pair('réponse trouvée ou personne contactée', 'answer found or person contacted'),
  change: pair(
    'Dix réponses écrites avec les mots des clients, recherche tolérante aux fautes, contact humain sur chaque page.',
    "Ten answers in customers' words, search that forgives typos, a human contact on every page.",
  ),
  text: {
    form: questionPage(),
    copy: () => ({
      hooks: [
        both(say`Une réponse avant d’appeler.`, say`An answer before you call.`),
        both(say`Cherchez avec vos mots.`, say`Search in your own words.`),
      ],
      lines: [
        [
          both(
            say`La recherche comprend les fautes et les synonymes ; chaque page dit quand elle a été relue.`,
            say`Search copes with typos and synonyms; each page says when it was checked.`,
          ),
        ],
      ],
      calls: [both(call`Chercher`, call`Search`), both(call`Parler à une personne`, call`Talk to a person`)],
    }),
  },
});
