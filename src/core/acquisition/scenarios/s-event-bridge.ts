import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { actCalls, factLines, priceLines } from '../../planning/messages/wordings.ts';
import { say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sEventBridge = defineScenario({
  id: 'S-EVENT-BRIDGE',
  title: pair('du salon au numérique', 'event bridge'),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-EVENT', 'CH-EMAIL-NL'],
  variable: pair('ce qui est offert', 'the incentive'),
  supports: ['photo', 'email'],
  kpis: ['K-LEAD-N', 'K-NEWCUST'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [50, 250],
  skill: 'partnerships',
  needsMainChannel: true,
  requiredChannel: 'CH-EVENT',
  hypothesis: () =>
    pair(
      "Un code à scanner et une raison de rester en contact transforment les visiteurs d'un jour en abonnés.",
      'A code to scan and a reason to stay in touch turn day visitors into subscribers.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-EVENT',
      touch: pair('Carte avec code et adresse écrite en clair', 'A card with a code and a readable address'),
    },
    {
      day: 1,
      channelId: 'CH-EMAIL-NL',
      touch: pair(
        'Message le lendemain : la photo, la réponse, la suite',
        'Message the next day: the photo, the answer, what next',
      ),
    },
  ],
  fits: (reach) => reach.hasPlace,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`${p.brand} : merci de votre passage.`, say`${p.brand}: thank you for stopping by.`),
        both(say`Nous nous sommes rencontrés sur notre stand.`, say`We met at our stand.`),
        both(say`Merci de votre passage sur notre stand.`, say`Thank you for visiting our stand.`),
      ],
      lines: [
        [
          both(say`${p.offer} : en parler à tête reposée ?`, say`${p.offer}: shall we talk about it?`),
          both(say`Une question depuis ? Répondez à ce message.`, say`A question since then? Reply to this message.`),
        ],
        [...factLines(p)],
        [...priceLines(p)],
        [
          both(
            say`Vous ne recevrez que ce message, sauf si vous demandez la suite.`,
            say`You will get this message only, unless you ask for more.`,
          ),
        ],
      ],
      calls: [...actCalls(p)],
    }),
  },
});
