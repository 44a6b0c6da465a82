import { email } from '../../planning/messages/forms/sent/email.ts';
import { factLines, priceLines } from '../../planning/messages/wordings.ts';
import { both } from '../../planning/pieces/both.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rAccessory = defineStep({
  id: 'R-ACCESSORY',
  family: 'path',
  roles: { accessory: 1, continuity: 4 },
  title: pair('ce qui va avec le premier achat', 'what goes with the first purchase'),
  event: pair('trois semaines après la livraison', 'three weeks after delivery'),
  delayHours: 504,
  timing: 'delivery',
  about: 'accessory',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-ACC-ORDER'],
  hours: { low: 2, mode: 4, high: 7 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('commande ou désinscription', 'order or unsubscribe'),
  closedTo: ['L-HEALTH'],
  fits: ({ later }) => later.accessory !== null,
  change: pair(
    'Proposer seulement ce qui va avec ce que la personne possède, avec la référence compatible.',
    'Offer only what goes with what the person owns, with the reference that fits.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`${p.offer} : lesquels vont avec votre achat ?`, say`${p.offer}: which ones fit what you bought?`),
        both(say`Ce qui va avec votre achat.`, say`What goes with what you bought.`),
      ],
      lines: [
        [
          both(
            say`Répondez avec le modèle que vous avez : nous vous indiquons ce qui est compatible, et rien d’autre.`,
            say`Reply with the model you have: we tell you what fits it, and nothing else.`,
          ),
        ],
        [...factLines(p)],
        [...priceLines(p)],
      ],
      calls: [both(call`Voir ce qui va avec`, call`See what goes with it`)],
    }),
  },
});
