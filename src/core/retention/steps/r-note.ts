import { afterNote } from '../../planning/texts/kinds/after-sale/after-note.ts';
import { pair } from '../../values/text.ts';
import { byLetter, defineStep } from '../retention-step.ts';

export const rNote = defineStep({
  id: 'R-NOTE',
  family: 'satisfaction',
  roles: { personal_contact: 1.5, conversation: 2 },
  title: pair('mot écrit d’une personne après la fin', 'written note from a person after the end'),
  task: pair('Écrivez un mot à la main à chaque personne servie', 'Write a note by hand to each person you served'),
  event: pair('trois semaines après la fin de ce qui a été convenu', 'three weeks after the end of what was agreed'),
  delayHours: 504,
  timing: 'service_end',
  channel: 'CH-SITE',
  by: byLetter,
  kpis: ['K-NOTE-REPLY'],
  hours: { low: 3, mode: 5, high: 8 },
  skill: 'writing',
  consent: 'not_needed',
  exit: pair('réponse reçue ou quatre semaines passées', 'reply received or four weeks gone'),
  fits: ({ avoidsPhone }) => avoidsPhone,
  change: pair(
    'Une personne écrit à la main trois questions, avec une carte-réponse timbrée ; ce public entend ou parle mal au téléphone, personne ne l’appelle sans qu’il l’ait demandé.',
    'A person writes three questions by hand, with a stamped reply card; these people hear or speak badly on the telephone, and nobody rings them unless they ask.',
  ),
  text: afterNote,
});
