import { baselineActionId } from '../../../planning/plan/draft-action.ts';
import { pair } from '../../../values/text.ts';
import { defineMeasurement } from '../measurement-task.ts';

export const measureBaseline = defineMeasurement({
  id: baselineActionId,
  week: 0,
  isOnce: true,
  hours: 1,
  skill: 'seo',
  stage: 'ACQ',
  kpiIds: ['K-INSIGHT'],
  title: pair('Notez vos chiffres des douze derniers mois', 'Write down your figures of the last twelve months'),
  what: pair(
    'Relever douze mois de clients, de visites et de recherches, et dater le relevé.',
    'Collect twelve months of customers, visits and searches, and date the reading.',
  ),
  why: pair(
    'C’est à ces chiffres que vous comparerez dans trois mois pour savoir ce qui a marché\u202f; après coup, ils ne se retrouvent plus.',
    'You will compare with these figures in three months to know what worked; later they cannot be found again.',
  ),
  steps: [
    pair(
      'Comptez vos clients, demandes ou réservations mois par mois, depuis la caisse, les factures ou l’agenda.',
      'Count your customers, requests or bookings month by month, from the till, the invoices or the diary.',
    ),
    pair(
      'Si Google Search Console est ouvert pour votre site\u00a0: Performances, douze mois, Exporter.',
      'If Google Search Console is open for your site: Performance, twelve months, Export.',
    ),
    pair(
      'Si une mesure d’audience tourne (Google Analytics, Matomo)\u00a0: exportez les canaux d’acquisition sur douze mois.',
      'If analytics run (Google Analytics, Matomo): export the acquisition channels of twelve months.',
    ),
    pair(
      'Tapez les nombres dans la feuille Relevés du tableau de suivi\u202f; laissez vide ce que vous ne savez pas, et gardez les fichiers exportés.',
      'Type the numbers into the Readings sheet of the tracking workbook; leave blank what you do not know, and keep the exported files.',
    ),
    pair(
      'Notez l’adresse ou l’identifiant de chaque canal ouvert (page, profil, fiche, infolettre) et de chaque relais nommé.',
      'Note the address or handle of each open channel (page, profile, listing, newsletter) and of each named relay.',
    ),
  ],
  done: pair(
    'Chaque chiffre a une date, ou la mention qu’il est inconnu.',
    'Each figure has a date, or the note that it is unknown.',
  ),
});
