import { laterOffer } from '../../planning/texts/kinds/later-offer.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rContract = defineStep({
  id: 'R-CONTRACT',
  family: 'path',
  roles: { follow_up: 1, continuity: 1.5 },
  title: pair('formule de suivi, proposée à chaque client', 'follow-up plan, offered to every customer'),
  task: pair('Proposez une formule de suivi à chaque client', 'Offer a follow-up plan to every customer'),
  event: pair('une semaine après la fin de ce qui a été acheté', 'one week after the end of what was bought'),
  delayHours: 168,
  timing: 'service_end',
  about: 'followUp',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-ATTACH'],
  hours: { low: 3, mode: 5, high: 9 },
  skill: 'writing',
  consent: 'contract',
  exit: pair('formule choisie ou refusée', 'plan chosen or declined'),
  fits: ({ later }) => later.followUp !== null,
  change: pair(
    'La proposition figure dans chaque compte rendu ou facture ; elle part aussi, une fois, à ceux qui ont déjà acheté sans elle.',
    'The proposal is part of each report or invoice; it also goes once to those who bought before without it.',
  ),
  sent: true,
  text: laterOffer,
});
