import { describe, expect, test } from 'vitest';
import { practicesIn } from '../../../../src/core/framework/legal/doubtful-practices.ts';
import { lawIn } from '../../../../src/core/framework/legal/legal-areas.ts';
import { judgedIdeas } from '../../../../src/core/insights/ideas/judged-ideas.ts';
import { companyWith } from '../../../support/small-company.ts';

const inCountry = (country: string, notes: string[] = []) => {
  const company = companyWith({ notes });
  return { ...company, organisation: { ...company.organisation, country } };
};
const idsIn = (text: string, country = 'BE'): string[] => practicesIn(text, inCountry(country)).map(({ id }) => id);

/** Ideas in the words of many people, and lawful ones close to them. */
const rows = [
  {
    about: 'a reward for a good mark',
    ids: ['reward-for-good-reviews'],
    named: [
      '10 % sur la prochaine commande pour chaque avis à cinq étoiles',
      'Offrir un porte-clés à ceux qui mettent 5 étoiles',
      'Un bon de 5 € contre une note maximale',
      'Rembourser les frais de port si le client met la meilleure note',
      'Un avis 5/5 donne droit à un code promo',
      'Faire gagner une boîte de jeux parmi les avis très positifs',
      'Cinq étoiles sur la fiche, un café offert',
      'Donner des points de fidélité pour un commentaire élogieux',
      'Glisser une carte : « 5 € pour vous si vous nous mettez 5 ★ »',
      'Un cadeau aux clients qui laissent un avis favorable',
      'Récompenser les avis de quatre étoiles et plus',
      '10% off the next order for every five-star review',
      'Give a keyring to anyone who leaves 5 stars',
      'A £5 credit for a top rating',
      'Refund the postage if they give us the best mark',
      'A 5/5 review gets a coupon',
      'Prize draw among the people who write a glowing review',
      'Leave us five stars and get a free coffee',
      'Loyalty points for a favourable comment',
      'Put a card in the box: “$5 back when you rate us 5 ★”',
      'Send a gift card to customers whose review is positive',
      'Pay customers two dollars per 5-star rating',
      'Un mois gratuit à tout abonné dont l’avis est positif',
      'Enter everyone who rates us five stars into a prize draw',
      'Five stars = 10% off',
      'Et si on offrait la livraison à ceux qui nous laissent un commentaire positif ?',
    ],
    near: [
      'Demander un avis à chaque client, sans récompense',
      'Ask every customer for a review a week after delivery',
      'Répondre aux avis à cinq étoiles et aux autres',
      'Show our five stars and the free delivery on the home page',
      'Offrir 2 € pour tout avis, quelle que soit la note, en le disant',
      'Offer 5% to everyone who writes a review, whatever the rating, and say so beside it',
      'Mettre en avant notre note de 4,8 étoiles sur 5 et la livraison gratuite dès 60 €',
      'Thank in public those who gave five stars',
      'Dire que 98 % des avis sont excellents',
      'Faire le point sur les avis positifs chaque mois',
      'Draw attention to our best reviews on the page',
      'Pay for ads that carry our best reviews',
      'Send a thank-you note to customers who gave us five stars',
    ],
  },
  {
    about: 'a reduction that is none',
    ids: ['permanent-reduction', 'invented-former-price', 'permanent-reference-price'],
    named: [
      'afficher toute l’année les jeux à −20 % sur un prix barré',
      'Garder les soldes en permanence',
      'Mettre −30 % tous les jours sur toute la boutique',
      'Laisser le prix barré affiché du 1er janvier au 31 décembre',
      'Monter le prix avant les soldes pour le barrer ensuite',
      'Gonfler le prix de départ puis annoncer 40 % de remise',
      'Une promotion permanente de 15 % sur les puzzles',
      'Afficher un ancien prix que nous n’avons jamais pratiqué',
      'Être toujours en promo',
      'Des remises affichées en continu, sans date de fin',
      'Reconduire la promo chaque semaine, comme si elle finissait',
      'Show the games at 20% off a crossed-out price all year',
      'Keep the sale on permanently',
      'A permanent 15% discount shown beside an old price',
      'Raise the price in October to cut it on Black Friday',
      'Inflate the list price and then announce 40% off',
      'Display a “was” price that we never charged',
      'Leave the strikethrough price up all year round',
      'Run a never-ending sale',
      'Always be on sale, with no end date',
      'Mark everything down from a price nobody ever paid',
      'Put up the price for a week so that we can advertise a bigger discount',
      'Tout à -40 % tous les jours de l’année',
      'Annoncer « −50 % » sans date de fin',
      'Augmenter les prix en novembre puis afficher une grosse remise pour Noël',
      'Jack the price up first so the markdown looks bigger',
      'Keep prices crossed out the whole year',
    ],
    near: [
      'Solder vingt jeux à −20 % du 5 au 31 janvier, sur le prix le plus bas des trente jours d’avant',
      'Barrer l’ancien prix pendant dix jours, le prix vraiment pratiqué en novembre',
      'Cross out the real former price for two weeks in January',
      'A sale with a real former price for a limited time',
      'Une remise de 10 % à partir de trois jeux, toute l’année',
      'A 5% discount for members all year round',
      'Baisser pour de bon le prix des puzzles à 19 €',
      'Cut the price of puzzles for good',
      'Sell the ends of lines at 30% off until 15 February',
      'Garder le même prix toute l’année, sans promotion',
      'Always answer requests for a discount within a day',
      'Count the sales every day',
      'Faire la remise des clés tous les jours',
      'Put 20% more stock on the shelf all year',
      'Proposer une remise aux écoles toute l’année',
      'Augmenter le prix pour couvrir les frais de promotion',
      'Raise prices by 5% and count the sales before and after',
    ],
  },
  {
    about: 'a purchase at a distance that is not taken back',
    ids: ['no-refund'],
    named: [
      'ne plus reprendre aucune corde à l’unité, les retours nous coûtent trop',
      'Arrêter d’accepter les retours sur la boutique en ligne',
      'Refuser les retours des articles ouverts',
      'Ne rembourser qu’en bon d’achat',
      'Supprimer le délai de 14 jours pour les accessoires',
      'Ne plus rembourser les petits articles',
      'Écrire « ni repris ni échangé » sur le site',
      'Les articles en promotion ne seront ni repris ni remboursés',
      'Limiter les retours à sept jours',
      'Faire payer 10 € de frais de dossier pour tout retour',
      'N’accepter aucun retour après trois jours',
      'Aucun retour sur les cordes coupées, c’est trop cher',
      'Stop taking back single strings, returns cost us too much',
      'No more returns on online orders',
      'Refuse to take back opened items',
      'Refund in store credit only',
      'Drop the 14-day return right for accessories',
      'No longer refund small items',
      'All online sales final',
      'Sale items cannot be returned',
      'Limit returns to seven days',
      'Charge a $10 restocking fee on every return',
      'Write “no returns, no exchanges” on the site',
      'We will not accept any return of games',
      'Ne plus accepter les renvois de vêtements portés une fois',
      'Rétractation réduite à 7 jours',
      'Give vouchers instead of refunds',
      'Returns accepted within three days only',
    ],
    near: [
      'Ne plus reprendre les cordes coupées sur mesure, et le dire avant l’achat',
      'Refuse returns only for made-to-measure pieces',
      'Des retours gratuits pendant trente jours',
      'Faire payer l’envoi du retour au client, écrit dans les conditions',
      'Let customers pay the return postage, written in the terms',
      'Free returns for all except engraved items',
      'Compter les retours et leurs raisons',
      'Ne plus reprendre les vieux vélos en échange d’un neuf',
      'Stop free returns: the customer pays the postage back',
      'Réduire les retours par un guide des tailles',
      'No returns on personalised mugs',
      'Ne plus reprendre le stock des revendeurs',
      'Aucun retour des clients sur la newsletter',
      'Ne plus reprendre la rubrique du lundi',
      'Rembourser plus vite les retours, en deux jours',
      'Handle returns within two days',
      'Reprendre les articles trente jours au lieu de quatorze',
      'Offer a refund to whoever is unhappy, and ask why',
    ],
  },
  {
    about: 'buyers of a platform drawn elsewhere',
    ids: ['platform-buyers'],
    named: [
      'écrire à tous les acheteurs de la place de marché pour les faire passer sur notre boutique',
      'Envoyer un mail aux clients Amazon pour qu’ils commandent chez nous',
      'Récupérer les adresses des acheteurs de bol.com pour notre newsletter',
      'Contacter les acheteurs eBay par messagerie pour leur donner un code sur notre site',
      'Ajouter les clients de la marketplace à notre liste d’envoi',
      'Écrire aux personnes qui ont réservé par Booking pour qu’elles réservent en direct',
      'Relancer par SMS les acheteurs Etsy vers notre site',
      'Inscrire d’office les acheteurs de Vinted à la newsletter',
      'Démarcher les clients de la plateforme pour la boutique',
      'Appeler les clients venus par la place de marché et leur proposer notre site',
      'Écrire aux clients Cdiscount, hors plateforme, avec 10 %',
      'Write to all marketplace buyers to move them to our own shop',
      'Email the Amazon customers so that they order from us directly',
      'Take the addresses of eBay buyers for our newsletter',
      'Message Etsy buyers with a code for our website',
      'Add marketplace customers to our mailing list',
      'Contact the guests who booked through Airbnb to book direct next time',
      'Text the buyers of the platform to bring them to our site',
      'Sign marketplace buyers up for the newsletter by default',
      'Call everyone who bought on Amazon and offer our shop',
      'Send the Booking.com guests an e-mail with our direct rate',
      'Pull the marketplace buyers over to our store by e-mail',
      'Reprendre les adresses des clients eBay et leur envoyer notre lettre',
      'On écrirait aux clients de la place de marché : « commandez chez nous, c’est moins cher »',
      'Use the Etsy buyers’ e-mails to tell them about our own website',
    ],
    near: [
      'Glisser dans chaque colis de la place de marché un mot de remerciement neutre',
      'A neutral leaflet in the parcel',
      'Put a neutral leaflet with care advice in the marketplace parcels',
      'Répondre aux questions des acheteurs de la place de marché dans la journée',
      'Answer marketplace buyers within a day',
      'Écrire à nos clients de la boutique pour annoncer les nouveautés',
      'Ouvrir une boutique sur une place de marché',
      'List twenty products on Amazon',
      'Compter les acheteurs de la place de marché qui viennent ensuite sur notre boutique',
      "Write to our shop's customers about new items",
      'Améliorer nos fiches sur Amazon pour les acheteurs de Noël',
      'Send Amazon orders directly to customers',
      'Move the stock for Amazon customers to our own shop',
      'Appeler les clients dont le colis Amazon est perdu',
      'Rendre le site plus clair pour les clients venus d’Amazon',
    ],
  },
];

describe.each(rows)('$about', ({ ids, named, near }) => {
  test.each(named)('is refused: %s', (text) => {
    const found = practicesIn(text, inCountry('BE'));
    expect(found[0]).toMatchObject({ verdict: 'refuse' });
    expect(ids).toContain(found[0]?.id);
  });
  test.each(near)('is not what this is: %s', (text) => expect(idsIn(text)).toEqual([]));
  test.each(['FR', 'BE', 'LU', 'IE', 'DE', 'ES', 'IT', 'PL', 'GB'])('rests on a law in %s', (country) => {
    const [found] = practicesIn(named[0] ?? '', inCountry(country));
    expect(lawIn(found?.law, country)?.en).toMatch(/./);
  });
});

test.each(['US', 'CA', 'CH'])('reviews, reductions, messages and returns rest on the law of %s', (country) => {
  for (const { named } of rows)
    expect(lawIn(practicesIn(named[0] ?? '', inCountry(country))[0]?.law, country)?.fr).toMatch(/./);
});

test('where no law gives days to change one’s mind, refusing returns waits and is not called unlawful', () => {
  const [idea] = judgedIdeas(inCountry('US', ['Idea: no more returns on online orders.']));
  expect(idea).toMatchObject({ verdict: 'not-now' });
  expect(idea?.reason.en).not.toContain('fourteen days');
});

test('a country of the Union without its own article is given the directive, with no doubt about its law', () => {
  const [idea] = judgedIdeas(inCountry('PL', ['Idea: a coupon for every five-star review.']));
  expect(idea?.reason.en).toContain('Directive 2005/29/EC');
  expect(idea?.instead.en).not.toContain('Ask in writing');
  const [belgian] = judgedIdeas(inCountry('BE', ['Idée : un bon d’achat pour chaque avis à cinq étoiles.']));
  expect(belgian?.reason.fr).toContain('VI.97');
});

test.each([
  'Sell the customers’ addresses to a partner for £500',
  'The trial turns into a paid plan automatically',
  'La garantie cochée par défaut au paiement',
  'Put “eco-friendly” on every label',
  'Laisser 90 jours aux gros clients pour régler',
  'Vendre de la renouée du Japon',
  'A supplement of 2% for cards',
])('what a text of the Union forbids rests on it in each of its countries: %s', (text) => {
  for (const country of ['BE', 'DE', 'PL', 'LU']) {
    const [found] = practicesIn(text, inCountry(country));
    expect([country, lawIn(found?.law, country)?.en]).toEqual([country, expect.stringMatching(/./)]);
  }
});
