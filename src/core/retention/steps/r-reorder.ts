import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { factLines } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rReorder = defineStep({
  id: 'R-REORDER',
  reliesOn: ['basket', 'replenishment'],
  family: 'path',
  roles: { continuity: 1, next_purchase: 1 },
  title: pair('réassort en un clic', 'one-click reorder'),
  event: pair('avant la date habituelle de la commande suivante', 'before the usual date of the next order'),
  delayHours: 0,
  timing: 'next_use',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-TOLD-BACK', 'K-REORD'],
  hours: { low: 3, mode: 5, high: 8 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('commande ou désinscription', 'order or unsubscribe'),
  fits: (reach) => reach.commerce,
  change: pair(
    'Un lien qui remplit le panier avec la dernière commande, modifiable.',
    'A link that fills the basket with the last order, editable.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`Commander à nouveau ?`, say`Ordering again?`),
        both(say`Le même choix, en un clic.`, say`The same choice, in one click.`),
        both(say`${p.offer} : une nouvelle commande ?`, say`${p.offer}: time for another order?`),
      ],
      lines: [
        [
          both(
            say`${p.offer} : votre dernier choix est gardé, vérifiez les quantités.`,
            say`${p.offer}: your last choice is kept, check the quantities.`,
          ),
          both(
            say`Votre panier reprend votre dernier choix ; il suffit de vérifier les quantités.`,
            say`Your basket holds your last choice; just check the quantities.`,
          ),
          both(
            say`Nous avons gardé votre dernière commande : modifiez ce que vous voulez, puis validez.`,
            say`We kept your last order: change what you like, then confirm.`,
          ),
        ],
        [...factLines(p)],
      ],
      calls: [
        both(call`Reprendre votre dernière commande`, call`Repeat your last order`),
        both(call`Vérifier les quantités`, call`Check the quantities`),
      ],
    }),
  },
});
