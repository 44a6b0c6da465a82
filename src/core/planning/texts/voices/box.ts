import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

/** Things that are sent again and again until the customer stops. */
export const boxVoice = defineVoice({
  id: 'box',
  visited: false,
  begin: { fr: todo`vous abonner`, en: todo`subscribe` },
  deed: { fr: named`votre abonnement`, en: named`your subscription` },
  visit: { fr: named`votre première livraison`, en: named`your first delivery` },
  last: { fr: named`votre dernière livraison`, en: named`your last delivery` },
  act: both(call`S’abonner`, call`Subscribe`),
  reply: { fr: named`votre question`, en: named`your question` },
  detail: both(
    say`Formule : [formule], [montant]. La première livraison a lieu le [date].`,
    say`Plan: [plan], [amount]. Your first delivery is on [date].`,
  ),
  done: both(say`Votre abonnement est enregistré.`, say`Your subscription has started.`),
});
