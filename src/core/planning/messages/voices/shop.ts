import { call, named, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const shopVoice = defineVoice({
  id: 'shop',
  visited: true,
  begin: { fr: todo`choisir`, en: todo`choose` },
  again: { fr: todo`commander à nouveau`, en: todo`order again` },
  deed: { fr: named`votre commande`, en: named`your order` },
  points: [
    {
      fr: named`le prix, le port et le délai de livraison`,
      en: named`the price, the postage and the delivery time`,
    },
    { fr: named`ce que vous recevez, quand et à quel prix`, en: named`what you receive, when and at what price` },
    { fr: named`le choix, le paiement et les retours`, en: named`the choice, the payment and returns` },
  ],
  special: {
    words:
      /(?<!\p{L})(?:matières?|bois|cuir|grès|laine|coton|lin|verre|métal|acier|porcelaine|céramique|materials?|wood|leather|stoneware|wool|cotton|linen|glass|steel|ceramics?|silver)(?!\p{L})/iu,
    points: {
      fr: named`la matière, le prix et le délai de livraison`,
      en: named`the material, the price and the delivery time`,
    },
  },
  team: { fr: named`notre équipe`, en: named`our team` },
  acts: [
    both(call`Voir la fiche et le prix`, call`See the details and the price`),
    both(call`Choisir le vôtre`, call`Choose yours`),
    both(call`Commander en ligne`, call`Order online`),
  ],
});
