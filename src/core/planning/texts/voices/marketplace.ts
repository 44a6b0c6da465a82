import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const marketplaceVoice = defineVoice({
  id: 'marketplace',
  visited: false,
  begin: { fr: todo`commander`, en: todo`order` },
  deed: { fr: named`votre commande`, en: named`your order` },
  visit: { fr: named`votre commande`, en: named`your order` },
  last: { fr: named`votre dernière commande`, en: named`your last order` },
  act: both(call`Voir les annonces`, call`See the listings`),
  reply: { fr: named`ce que vous cherchez et pour quand`, en: named`what you are looking for and by when` },
  detail: both(
    say`[Ce que vous avez pris], le [date], avec [nom] : [montant], frais compris.`,
    say`[What you took], on [date], with [name]: [amount], fees included.`,
  ),
  done: both(say`Votre commande est enregistrée.`, say`Your order is confirmed.`),
});
