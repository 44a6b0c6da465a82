import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

/** Goods that the company brings by its own rounds: a day and quantities, no parcel, no place to come to, nothing booked. */
export const deliveryVoice = defineVoice({
  id: 'delivery',
  visited: false,
  begin: { fr: todo`commander`, en: todo`order` },
  deed: { fr: named`votre commande`, en: named`your order` },
  visit: { fr: named`votre livraison`, en: named`your delivery` },
  last: { fr: named`votre dernière livraison`, en: named`your last delivery` },
  act: both(call`Commander`, call`Order`),
  reply: { fr: named`ce qu’il vous faut et pour quel jour`, en: named`what you need and for which day` },
  detail: both(
    say`Livraison le [jour] : [articles et quantités], [montant].`,
    say`Delivery on [day]: [items and quantities], [amount].`,
  ),
  done: both(say`Votre commande est enregistrée.`, say`Your order is confirmed.`),
});
