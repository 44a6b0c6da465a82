import { answersPage } from '../../planning/texts/kinds/answers-page.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rChathelp = defineStep({
  id: 'R-CHATHELP',
  family: 'usage',
  title: pair('assistant en ligne', 'help chatbot'),
  task: pair(
    'Ajoutez au site un assistant qui répond aux questions courantes',
    'Add an assistant to the site that answers common questions',
  ),
  event: pair('en continu', 'always on'),
  delayHours: 0,
  channel: 'CH-CHAT',
  kpis: ['K-CONTAIN'],
  hours: { low: 8, mode: 16, high: 32 },
  skill: 'dev',
  consent: 'not_needed',
  exit: pair('réponse jugée utile ou passage à une personne', 'answer rated useful or handover'),
  fits: (reach) => reach.software && reach.customers >= 2000,
  change: pair(
    "Réponses tirées du centre d'aide, annonce qu'il s'agit d'une machine, passage à une personne en un geste.",
    'Answers drawn from the help centre, a notice that it is a machine, a person one tap away.',
  ),
  text: answersPage,
});
