import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { factLines, priceLines, projectHooks, questionHooks } from '../../planning/messages/wordings.ts';
import { agreeing, call, say } from '../../planning/pieces/piece.ts';
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
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        ...projectHooks(p),
        ...questionHooks(p),
        both(say`Une question sur votre façon de faire.`, say`One question about the way you work.`),
        both(say`Je vous écris pour une seule raison.`, say`I am writing for one reason.`),
      ],
      lines: [
        [
          both(
            say`Je travaille chez ${p.brand} ; puis-je vous envoyer un exemple chiffré ?`,
            say`I work at ${p.brand}; may I send you an example with figures?`,
          ),
          both(
            say`Si le sujet est d’actualité pour vous, je vous envoie un exemple complet et un chiffrage sur votre cas.`,
            say`If this is on your mind, I can send you a full example and a costing for your case.`,
          ),
          both(
            say`Nous travaillons avec des structures de votre taille ; je peux vous montrer comment, en quinze minutes.`,
            say`We work with organisations of your size; I can show you how in fifteen minutes.`,
          ),
        ],
        [...factLines(p)],
        [...priceLines(p)],
        [
          both(
            say`Pas le moment ? Un mot, et ${agreeing(p.brand, 'ne vous relance', 'ne vous relancent')} pas.`,
            say`Not the time? One word and ${p.brand} will not write again.`,
          ),
        ],
      ],
      calls: [both(call`Recevoir un exemple`, call`Get an example`), both(call`Choisir un créneau`, call`Pick a time`)],
    }),
  },
});
