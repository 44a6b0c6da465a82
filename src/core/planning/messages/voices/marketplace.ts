import { call, named, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const marketplaceVoice = defineVoice({
  id: 'marketplace',
  visited: false,
  begin: { fr: todo`choisir une annonce`, en: todo`choose a listing` },
  again: { fr: todo`chercher à nouveau`, en: todo`search again` },
  deed: { fr: named`votre commande`, en: named`your order` },
  points: [
    {
      fr: named`le prix, le délai et les photos`,
      en: named`the price, the timing and the photos`,
    },
    { fr: named`le lieu, le délai et les frais`, en: named`the place, the timing and the fees` },
    {
      fr: named`les avis, le paiement et le recours en cas de problème`,
      en: named`the reviews, the payment and what happens if something goes wrong`,
    },
  ],
  special: {
    words: /(?<!\p{L})(?:garanties?|guarantees?|warrant(?:y|ies))(?!\p{L})/iu,
    points: {
      fr: named`le vendeur, le prix et la garantie`,
      en: named`the seller, the price and the guarantee`,
    },
  },
  team: { fr: named`notre équipe`, en: named`our team` },
  acts: [
    both(call`Voir les annonces`, call`See the listings`),
    both(call`Comparer les offres`, call`Compare the offers`),
    both(call`Publier une annonce`, call`Post a listing`),
  ],
});
