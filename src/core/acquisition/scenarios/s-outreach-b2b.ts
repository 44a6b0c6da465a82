import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { askedPage, firstContact, followUp } from '../messages/letters.ts';

export const sOutreachB2b = defineScenario({
  id: 'S-OUTREACH-B2B',
  title: pair('prise de contact ciblée', 'targeted outreach'),
  task: pair(
    'Écrivez personnellement aux organisations que vous voulez servir',
    'Write personally to the organisations you want to serve',
  ),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-LI', 'CH-EMAIL-NL', 'CH-PARTNER', 'CH-EMAIL-AUTO'],
  variable: pair('la première phrase', 'the first sentence'),
  supports: ['email', 'pdf'],
  kpis: ['K-REPLY', 'K-SQL'],
  hours: { low: 5, mode: 9, high: 16 },
  cash: [0, 250],
  skill: 'partnerships',
  closedTo: ['L-CPF'],
  hypothesis: () =>
    pair(
      "Un message qui part d'une situation observée chez le destinataire obtient plus de réponses qu'une présentation de l'offre.",
      "A message that starts from a situation seen at the recipient's place gets more replies than a presentation of the offer.",
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-LI',
      touch: () =>
        pair(
          'Établir la liste des comptes, vérifier le droit d’opposition',
          'List the accounts, check the right to object',
        ),
    },
    {
      day: 7,
      channelId: 'CH-LI',
      touch: () => pair('Premier message personnel, sans pièce jointe', 'First personal message, no attachment'),
      says: firstContact,
    },
    {
      day: 14,
      channelId: 'CH-EMAIL-NL',
      touch: ({ page }) =>
        pair(`Envoyer ${page} aux personnes qui l’ont demandée`, `Send ${page} to the people who asked for it`),
      says: askedPage,
    },
    {
      day: 21,
      channelId: 'CH-LI',
      touch: () => pair('Une seule relance, avec une réponse utile', 'One follow-up only, with a useful answer'),
      says: followUp,
    },
  ],
  toOrganisations: true,
  fits: (reach) => reach.business,
  preference: ({ business }) => (business ? 1.3 : 0.2),
  text: null,
});
