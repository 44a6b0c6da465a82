import { answersPage } from '../../planning/texts/kinds/answers-page.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rHelp = defineStep({
  id: 'R-HELP',
  family: 'usage',
  roles: { guidance: 2, help: 1 },
  title: pair("centre d'aide et recherche", 'help centre and search'),
  task: pair(
    'Écrivez les réponses aux dix questions les plus posées',
    'Write the answers to the ten most asked questions',
  ),
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
  text: answersPage,
});
