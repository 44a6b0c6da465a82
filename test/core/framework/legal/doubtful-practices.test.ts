import { describe, expect, test } from 'vitest';
import { practicesIn } from '../../../../src/core/framework/legal/doubtful-practices.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith();
const { organisation } = company;
const agency = {
  ...company,
  organisation: { ...organisation, brand: { ...organisation.brand, promise: 'A staffing agency for hospitals' } },
};
const idsIn = (text: string): string[] => practicesIn(text, agency).map(({ id }) => id);

describe('an unlawful or doubtful practice is recognised by its meaning', () => {
  test.each([
    [
      'long-payment-terms',
      'Laisser 90 jours aux gros clients pour régler',
      'Let big buyers pay the invoice in four months',
    ],
    ['silent-renewal', 'The trial turns into a paid plan automatically', 'L’essai devient un abonnement sans prévenir'],
    [
      'silent-renewal',
      'Renew the memberships without writing to anyone',
      'Prolonger les contrats d’office, sans prévenir',
    ],
    ['pre-ticked-option', 'Ship the insurance box pre-ticked', 'La garantie cochée par défaut au paiement'],
    ['pre-ticked-option', 'Have the gift wrap ticked for everybody by default', 'Cocher la livraison express d’office'],
    [
      'pre-ticked-consent',
      'Check the e-mail updates box for them in advance',
      'Cocher la case de l’infolettre par défaut dans le panier',
    ],
    [
      'permanent-reference-price',
      'Cross out 49 and sell at 29 all year',
      'Afficher un ancien prix de 60 € à côté de 45 €',
    ],
    [
      'hidden-from-authority',
      'Put four beds in the loft and tell the insurer nothing: without telling the council',
      'Des matelas dans le grenier, on ne dit rien aux pompiers',
    ],
    [
      'fire-hazard',
      'Let people leave gas bottles on board in the shed for a fee',
      'Laisser les bouteilles de gaz dans les caravanes du hangar',
    ],
    ['scraped-addresses', 'Copy the mobiles from the directory', 'Récupérer les portables dans l’annuaire'],
    ['reward-for-good-reviews', 'A free drink for positive reviews', 'Un cadeau pour chaque bon avis'],
    ['hidden-reward-for-reviews', 'Un bon d’achat contre un avis, sans le dire', 'A discount for each review, quietly'],
    ['invented-reviews', 'Post some reviews as if we were guests', 'Écrire deux avis nous-mêmes'],
    ['hidden-bad-reviews', 'Delete the negative reviews', 'Ne garder que les avis positifs'],
    ['undisclosed-advertising', 'Payer une blogueuse sans mention', 'Pay creators without disclosing it'],
    ['no-refund', 'Write “no refunds” on the shop', 'Ni repris ni échangé, même en ligne'],
    ['hidden-fees', 'Add the booking fee on the last page', 'Des frais cachés jusqu’à la dernière étape'],
    [
      'clients-without-leave',
      'Put the logos of our clients on the home page',
      'Afficher les noms de nos clients dans la vitrine',
    ],
    ['reserved-material-name', 'Appeler le tissu « soie végétale »', 'Call it vegan wool'],
    [
      'doubtful-origin',
      'Say “100% British” although the handles are imported',
      'Écrire « produit local » même si la farine vient d’Ukraine',
    ],
    ['health-claim', 'Dire que la séance guérit le mal de dos', 'Write that it prevents eczema'],
    [
      'hidden-subcontracting',
      'Subcontract the rush weeks without telling anyone',
      'Sous-traiter la pose sous notre nom',
    ],
    [
      'claim-without-proof',
      'Say that it saves a third, we have no proof',
      'Écrire que c’est obligatoire : il ne l’est pas',
    ],
    ['false-urgency', 'Show “only three seats left” on every date', 'Un compte à rebours qui recommence'],
    ['label-before-granted', 'Afficher le label en attendant la réponse', 'Use the certification before it is granted'],
    ['pictures-without-leave', 'Post photos of the pupils on Instagram', 'Publier les visages des visiteurs en vidéo'],
    ['scraped-addresses', 'Récupérer les e-mails des annuaires', 'Scrape contacts from the network'],
    ['bought-addresses', 'Buy a list of 3,000 addresses', 'Racheter le fichier de médecins'],
    ['reward-for-good-reviews', 'Five euros off for whoever leaves five stars', 'Moins 10 % pour cinq étoiles'],
    ['counting-on-no-check', 'Promise half the time, nobody will ever check', 'Dire le double, personne ne vérifiera'],
    ['prescription-promotion', '20% off prescription drops', 'Une promo sur les gouttes sur ordonnance'],
    ['fee-from-job-seekers', 'Charge nurses £10 for registration', 'Faire payer 20 euros l’inscription des candidats'],
    ['jobs-that-do-not-exist', 'Post five jobs that do not exist', 'Publier des postes fictifs'],
    ['cover-for-a-strike', 'Supply drivers during the strike', 'Remplacer les grévistes au tarif double'],
    ['unpaid-work', 'A first unpaid shift for every applicant', 'Une journée d’essai sans payer le candidat'],
    ['undeclared-work', 'Take cash in hand on Saturdays', 'Faire le petit chantier au noir'],
    ['discrimination', 'Hire young people: under 30s only', 'Prendre seulement des femmes à l’accueil'],
    ['lottery-without-permission', 'A raffle without a licence', 'Une loterie sans autorisation'],
    ['paid-lottery', 'Hold a raffle for the roof', 'Idée : une tombola pour le toit'],
    ['false-declaration', 'Send it as a gift to avoid the customs duty', 'Déclarer comme cadeau pour éviter la douane'],
  ])('%s', (id, one, other) => {
    expect(idsIn(one)).toContain(id);
    expect(idsIn(other)).toContain(id);
  });

  test.each([
    'Offer a free trial of three tools to each prospect',
    'Ask for a review from every customer on the day of delivery',
    'Payer en trois fois sans frais au-delà de 300 €',
    'Write to our customers in May with a way out',
    'Photographier les pièces avant et après',
    'Show the guards in the basket with an empty box',
    'Remind everybody three days before the end of the card',
    'Prendre un apprenti et le payer',
    'Publish the photos of children, with the written consent of their parents',
    'Post two job adverts for the new workshop',
  ])('lawful: %s', (text) => expect(idsIn(text)).toEqual([]));
});

test('a rule of agencies does not judge other companies', () =>
  expect(practicesIn('Charge £10 for registration to the course', company)).toEqual([]));
test('a general sign gives way to a precise one', () =>
  expect(idsIn('A discount for five stars, without telling')).toEqual(['reward-for-good-reviews']));
test('a general sign keeps a part that no precise one applies to', () =>
  expect(idsIn('A discount for five stars; open on Sundays too, nobody will notice')).toEqual([
    'reward-for-good-reviews',
    'outside-permission',
    'counting-on-no-check',
  ]));
test.each(['FR', 'BE', 'GB', 'IE'])('the law of %s is given for payment terms and for reviews', (country) =>
  expect(
    ['pay the invoice in four months', 'A free drink for positive reviews'].map(
      (text) => practicesIn(text, agency)[0]?.law?.[country] !== undefined,
    ),
  ).toEqual([true, true]),
);
