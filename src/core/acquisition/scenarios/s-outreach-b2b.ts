import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sOutreachB2b = defineScenario({
  id: 'S-OUTREACH-B2B',
  title: pair('prise de contact ciblée', 'targeted outreach'),
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
      touch: pair(
        "Établir la liste des comptes, vérifier le droit d'opposition",
        'List the accounts, check the right to object',
      ),
    },
    {
      day: 7,
      channelId: 'CH-LI',
      touch: pair('Premier message personnel, sans pièce jointe', 'First personal message, no attachment'),
    },
    {
      day: 12,
      channelId: 'CH-EMAIL-NL',
      touch: pair("Envoyer la page ou l'échantillon demandé", 'Send the page or the sample asked for'),
    },
    {
      day: 21,
      channelId: 'CH-LI',
      touch: pair('Une seule relance, avec une réponse utile', 'One follow-up only, with a useful answer'),
    },
  ],
  fits: (reach) => reach.business,
  preference: ({ business }) => (business ? 1.3 : 0.2),
  message: (about) => ({
    hook: pair(`Vous devez ${about.yourJob} cette saison ?`, `Need to ${about.yourJob} this season?`),
    body: pair(
      `Une question revient chez vos confrères : ${about.pain}. Vous trouverez notre réponse sur une page, avec ce qui se vérifie (${about.proof}). Si vous le souhaitez, vous recevez un exemple complet et un chiffrage sur votre propre cas. Vous pouvez aussi me dire de ne plus vous écrire, je le noterai.`,
      `One question keeps coming up among your peers: ${about.pain}. You will find an answer on one page, with what can be checked (${about.proof}). If you wish, you get a full example and a costing for your own case. You can also tell me not to write again, and I will note it.`,
    ),
    cta: pair('Recevoir un exemple sur votre cas', 'Get an example for your case'),
  }),
  variant: (about) => ({
    element: 'hook',
    hypothesis: pair(
      'Nommer le frein dès la première phrase obtient plus de réponses que nommer le projet.',
      'Naming the worry in the first sentence gets more replies than naming the project.',
    ),
    text: pair(`${about.painFirst} : est-ce aussi votre cas ?`, `${about.painFirst}: is it your case too?`),
  }),
});
