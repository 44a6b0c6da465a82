import { laterOffer } from '../../planning/texts/kinds/later-offer.ts';
import { monthsOf, plainText } from '../../framework/counters/plain-words.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rServicing = defineStep({
  id: 'R-SERVICING',
  family: 'path',
  roles: { servicing: 1, continuity: 2 },
  title: pair('date d’entretien de ce qui a été acheté', 'servicing date of what was bought'),
  task: pair(
    'Notez la date d’entretien à la vente et proposez un créneau',
    'Record the servicing date at the sale and offer a slot',
  ),
  event: pair('avant la date d’entretien conseillée', 'before the recommended servicing date'),
  delayHours: 0,
  timing: 'next_use',
  about: 'servicing',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-SERVICED'],
  hours: { low: 2, mode: 4, high: 8 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('entretien réservé ou désinscription', 'servicing booked or unsubscribe'),
  fits: ({ later }) => later.servicing !== null,
  change: pair(
    'Noter la date d’entretien à la vente, puis proposer un créneau dans les mois où l’atelier a de la place.',
    'Record the servicing date at the sale, then offer a slot in the months when there is room for it.',
  ),
  changeFor: ({ later }) => {
    const season = later.servicing?.seasonality;
    return season === undefined || monthsOf(plainText(season)).length < 2
      ? null
      : pair(
          `Écrire avant la saison de ce travail (${season}), à ceux que vous avez servis depuis un an : un jour précis, dans les mois où il y a de la place.`,
          `Write before the season of that work (${season}), to those whom you served in the last year: one precise day, in the months with room.`,
        );
  },
  sent: true,
  text: laterOffer,
});
