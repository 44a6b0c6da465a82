import { pair, type Text } from '../../values/text.ts';

/** A commercial practice that the law or the rules of a platform forbid or bound, as people name it in an idea. */
export interface DoubtfulPractice {
  readonly id: string;
  readonly verdict: 'refuse' | 'not-now';
  /** Words of an idea, without accents; general words of any trade. */
  readonly sign: RegExp;
  readonly reason: Text;
  /** Text of law by country; absent = the reason alone. */
  readonly law?: Readonly<Partial<Record<string, Text>>>;
  /** What to do in its place. */
  readonly instead: Text;
}

const unfair = {
  FR: pair('Code de la consommation, L121-2 à L121-4', 'French consumer code, L121-2 to L121-4'),
  GB: pair(
    'Digital Markets, Competition and Consumers Act 2024',
    'Digital Markets, Competition and Consumers Act 2024',
  ),
};

/** The practices, the most precise first. */
export const doubtfulPractices: readonly DoubtfulPractice[] = [
  {
    id: 'reward-for-good-reviews',
    verdict: 'refuse',
    sign: /\b(voucher|bon|cadeau|gift|reduction|remise|discount|reward)\b.*\b(five stars?|5 stars?|cinq etoiles|5 etoiles|bons? avis|avis positifs?|good reviews?|positive reviews?)\b/,
    reason: pair(
      'Payer la bonne note rend l’avis trompeur, et les plateformes le retirent',
      'Paying for the good mark makes the review misleading, and platforms remove it',
    ),
    law: unfair,
    instead: pair(
      'demander un avis à chaque client, au même moment, sans récompense, et répondre à tous',
      'ask every customer for a review at the same time, without a reward, and answer all of them',
    ),
  },
  {
    id: 'invented-reviews',
    verdict: 'refuse',
    sign: /\b(reviews?|avis|testimonials?|temoignages?)\b.*\b(contacts|friends|amis|famille|family|phone|achetes?|bought|never (been|stayed|bought)|jamais venus?)\b|\b(acheter|buy)\b.*\b(avis|reviews?|followers|abonnes|likes)\b/,
    reason: pair('Un avis de qui n’est pas client est un faux', 'A review by somebody who is no customer is a fake'),
    law: unfair,
    instead: pair(
      'demander l’avis de ceux qui sont venus, le lendemain, par un lien',
      'ask those who came, the next day, with a link',
    ),
  },
  {
    id: 'borrowed-authority',
    verdict: 'refuse',
    sign: /\b(logos?|tricolore\w*|en tete|officiel\w*|official\w*|approved by|work with the|dernier avis|final notice|sanction)\b/,
    reason: pair(
      'Laisser croire à un lien avec une administration ou un organisme est une tromperie',
      'Suggesting a link with an authority or a body is misleading',
    ),
    law: unfair,
    instead: pair(
      'écrire en votre nom ce qui est vrai, avec la date et le droit de choisir ailleurs',
      'write what is true in your own name, with the date and the right to choose somebody else',
    ),
  },
  {
    id: 'payment-surcharge',
    verdict: 'refuse',
    sign: /\b(per cent|%|pour cent|supplement|surcharge|extra|frais)\b.*\b(cards?|cartes?)\b/,
    reason: pair(
      'Faire payer le paiement par carte est interdit envers un consommateur',
      'Charging a consumer for paying by card is banned',
    ),
    law: {
      FR: pair('Code monétaire et financier, L112-12', 'French monetary code, L112-12'),
      GB: pair(
        'Consumer Rights (Payment Surcharges) Regulations 2012',
        'Consumer Rights (Payment Surcharges) Regulations 2012',
      ),
    },
    instead: pair(
      'compter le coût de la carte dans le prix, le même pour tous',
      'count the cost of cards in the price, the same for everybody',
    ),
  },
  {
    id: 'paid-lottery',
    verdict: 'not-now',
    sign: /\b(tombola|loterie|lottery|raffle|prize draw)\b/,
    reason: pair(
      'Une loterie payante est réservée à un but désintéressé et demande une autorisation d’avance',
      'A paid lottery is for good causes only and needs a permission or registration beforehand',
    ),
    law: {
      FR: pair('Code de la sécurité intérieure, L322-1 à L322-3', 'French internal security code, L322-1 to L322-3'),
      GB: pair('Gambling Act 2005', 'Gambling Act 2005'),
    },
    instead: pair(
      'demander l’autorisation, ou un tirage gratuit et ouvert à tous, au règlement publié',
      'ask for the permission, or hold a free draw open to all with published rules',
    ),
  },
  {
    id: 'receipt-with-benefit',
    verdict: 'refuse',
    sign: /\b(recus? fisca\w+|tax receipts?|gift aid)\b.*\b(adhesions?|memberships?|billets?|tickets?|places?|entrees?)\b/,
    reason: pair(
      'Un reçu fiscal ne va qu’à un don sans contrepartie',
      'A tax receipt is for a gift without any benefit in return',
    ),
    law: {
      FR: pair('Code général des impôts, 200 et 1740 A', 'French tax code, 200 and 1740 A'),
      GB: pair('Règles du Gift Aid', 'Gift Aid rules'),
    },
    instead: pair(
      'séparer l’adhésion et le don, et ne donner de reçu que pour le don, une fois l’éligibilité vérifiée',
      'separate membership and gift, and give a receipt for the gift alone once the right to do so is checked',
    ),
  },
  {
    id: 'permanent-reference-price',
    verdict: 'refuse',
    sign: /\b(barre\w*|struck|crossed out|prix de reference|was price)\b/,
    reason: pair(
      'Un prix barré doit être le plus bas des trente jours d’avant, non un décor permanent',
      'A struck price must be one really asked just before, not a permanent decor',
    ),
    law: { FR: pair('Code de la consommation, L112-1-1', 'French consumer code, L112-1-1'), GB: unfair.GB },
    instead: pair(
      'dire un seul prix et ce qu’il comprend, et baisser vraiment, deux fois l’an, avec des dates',
      'state one price and what it includes, and really reduce it twice a year, with dates',
    ),
  },
  {
    id: 'vague-green-claim',
    verdict: 'refuse',
    sign: /\b(biodegradables?|respectueu\w+ de (l environnement|la planete)|ecologiques?|eco friendly|environmentally friendly|carbon neutral|neutre en carbone|planet friendly)\b/,
    reason: pair(
      'Une mention écologique générale est interdite ou doit être prouvée sur tout le produit',
      'A general green claim is banned or must be proved for the whole product',
    ),
    law: {
      FR: pair('Code de l’environnement, L541-9-1', 'French environment code, L541-9-1'),
      GB: pair('Green Claims Code', 'Green Claims Code'),
    },
    instead: pair(
      'dire le fait que vous pouvez prouver : réparation, durée, matière certifiée, pièce par pièce',
      'state the fact that you can prove: repair, life, certified material, part by part',
    ),
  },
  {
    id: 'harder-exit',
    verdict: 'refuse',
    sign: /\b(harder to (cancel|leave)|cancel (number|button|link|page)|hide .*cancel\w*|plus (difficile|dur|complique) (de|a) (partir|resilier|se desabonner)|cacher .*(resili|desabonn)\w*)\b/,
    reason: pair(
      'Sortir doit être aussi simple qu’entrer, en ligne si l’entrée l’est',
      'Leaving must be as easy as joining, on line when joining is',
    ),
    law: { FR: pair('Code de la consommation, L215-1-1', 'French consumer code, L215-1-1'), GB: unfair.GB },
    instead: pair(
      'offrir sur la page de départ une pause ou une formule plus courte, à côté du bouton qui part en un clic',
      'offer a pause or a shorter plan on the leaving page, beside the button that leaves in one click',
    ),
  },
  {
    id: 'false-urgency',
    verdict: 'refuse',
    sign: /\b(countdown|compte a rebours|for ever|forever|derniere chance|last chance|toujours en promo\w*|promo permanente|offre perpetuelle)\b/,
    reason: pair(
      'Une urgence ou une promotion qui recommence toujours est trompeuse',
      'An urgency or an offer that always starts again is misleading',
    ),
    law: unfair,
    instead: pair(
      'une offre avec une vraie date de fin, ou aucune offre et une raison de choisir',
      'an offer with a real last day, or no offer and a reason to choose',
    ),
  },
  {
    id: 'unproved-superlative',
    verdict: 'refuse',
    sign: /\b(number one|numero un|n ?° ?1|no ?1|the best in|le meilleur de|la meilleure de|premiere? (scene|entreprise|marque) d\w+|leader (du|de la|in|of))\b/,
    reason: pair('Se dire le premier demande une preuve datée', 'Being the first needs a dated proof'),
    law: unfair,
    instead: pair('un chiffre à vous, vrai et daté', 'one figure of your own, true and dated'),
  },
  {
    id: 'bought-addresses',
    verdict: 'refuse',
    sign: /\b(fichiers? achete\w*|adresses? achete\w*|bought (list|file|addresses)|purchased list|buy .*addresses|a \d[\d.,]* ?€? l adresse)\b/,
    reason: pair(
      'Ces personnes n’ont rien demandé ; beaucoup d’adresses sont celles de particuliers',
      'These people asked for nothing; many of the addresses are personal',
    ),
    law: {
      FR: pair('Code des postes, L34-5', 'French post code, L34-5'),
      GB: pair(
        'Privacy and Electronic Communications Regulations 2003',
        'Privacy and Electronic Communications Regulations 2003',
      ),
    },
    instead: pair(
      'être présenté par ceux qui les connaissent : fédération, fournisseur, lettre d’un confrère',
      'be introduced by those who know them: a federation, a supplier, a letter of a colleague',
    ),
  },
  {
    id: 'addresses-of-friends',
    verdict: 'refuse',
    sign: /\b(write|ecrire|mail\w*)\b.*\b(friends?|amis?|filleuls?)\b|\b(addresses?|adresses?|emails?)\b.*\b(of their friends|de leurs amis|given us of)\b/,
    reason: pair(
      'L’adresse a été donnée par un autre, non par la personne',
      'The address was given by somebody else, not by the person',
    ),
    law: {
      FR: pair('Code des postes, L34-5', 'French post code, L34-5'),
      GB: pair(
        'Privacy and Electronic Communications Regulations 2003',
        'Privacy and Electronic Communications Regulations 2003',
      ),
    },
    instead: pair(
      'glisser dans le cadeau une carte où la personne s’inscrit elle-même',
      'put in the gift a card by which the person signs up',
    ),
  },
  {
    id: 'outside-permission',
    verdict: 'refuse',
    sign: /\b(nobody will (count|know|see|notice)|personne ne (comptera|verra|saura|compte)|without (telling|permission)|sans (le dire|autorisation))\b/,
    reason: pair(
      'Dépasser ce qui est permis met en jeu l’autorisation entière et l’assurance',
      'Going beyond what is permitted puts the whole permission and the insurance at risk',
    ),
    instead: pair(
      'demander l’autorisation par écrit, et d’ici là vendre ce qui est permis et vide',
      'ask for the permission in writing, and until then sell what is permitted and empty',
    ),
  },
];
