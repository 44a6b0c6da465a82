import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

/** Work that is ordered on a site: no articles, no quantities, no parcel of ours. */
export const orderVoice = defineVoice({
  id: 'order',
  visited: false,
  begin: { fr: todo`commander`, en: todo`order` },
  deed: { fr: named`votre commande`, en: named`your order` },
  visit: { fr: named`votre commande`, en: named`your order` },
  last: { fr: named`votre dernière commande`, en: named`your last order` },
  act: both(call`Commander`, call`Order`),
  reply: { fr: named`votre question`, en: named`your question` },
  detail: both(
    say`Commande [numéro] : [prestation], prête le [date], total [montant].`,
    say`Order [number]: [service], ready on [date], total [amount].`,
  ),
  done: both(say`Votre commande est enregistrée.`, say`Your order is confirmed.`),
});
