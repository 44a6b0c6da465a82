import { describe, expect, test } from 'vitest';
import { practicesIn } from '../../../../src/core/framework/legal/doubtful-practices.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith();
const about = (promise: string) => ({
  ...company,
  organisation: { ...company.organisation, brand: { ...company.organisation.brand, promise } },
});
const idsIn = (text: string, promise?: string): string[] =>
  practicesIn(text, promise === undefined ? company : about(promise)).map(({ id }) => id);

describe('an unlawful or dangerous idea is told from the lawful one beside it', () => {
  test.each([
    {
      id: 'passed-on-addresses',
      named: [
        'Idea: sell our customers’ e-mails to an insurer, 40p each',
        'Idée : vendre les adresses de nos adhérents à un magasin de sport',
        'Give the pupils’ phone numbers to a driving school',
        'Louer le fichier clients à un courtier',
      ],
      near: [
        'Give our new address to all customers',
        'Vendre des listes de naissance aux parents',
        'Never sell our customers’ data',
        'Donner les coordonnées des clients au comptable',
      ],
    },
    {
      id: 'work-without-cover',
      named: [
        'Idea: let neighbours drive guests home without the taxi licence in July',
        'Faire conduire le minibus sans le permis D les jours de pointe',
        'Send two friends to the jobs without insurance',
        'Appeler ça du partage de frais quand un ami transporte des clients',
      ],
      near: [
        'Louer des bateaux sans permis en juin',
        'Send nobody until the licence is seen',
        'Sell the trip without the cancellation insurance',
      ],
    },
    {
      id: 'entry-of-closed-place',
      named: [
        'The apprentice could crawl into the silo to sweep it',
        'Descendre à deux dans la fosse plutôt que de louer la pompe',
        'Envoyer le plus petit dans la cuve',
      ],
      near: [
        'Put a camera down the well',
        'Clean the tank from outside without entering',
        'Put tanks into the catalogue',
        'Mettre le houblon dans la cuve',
        'A trained team goes into the tank',
      ],
    },
    {
      id: 'dangerous-work-without-care',
      named: [
        'Do the small roofs without scaffolding',
        'Faire l’élagage sans harnais quand l’arbre est petit',
        'Idée : refaire le tableau électrique au lieu de payer l’électricien',
        'Remove the asbestos sheets without masks',
      ],
      near: [
        'Write a page on small roofs',
        'Never work on a roof without a harness',
        'Une page sur le gaz sans jargon',
      ],
    },
    {
      id: 'out-in-a-warning',
      named: [
        'Keep the kayak trips going in a wind warning',
        'Maintenir la sortie en cas d’alerte orange, pas de remboursement',
      ],
      near: ['Cancel the trip in a storm warning, full refund', 'Send an e-mail alert when tickets go on sale'],
    },
    {
      id: 'unmeasured-safety',
      named: [
        'Write on the label: kills all germs',
        'Afficher « eau 100 % potable » sur la vitrine',
        'Say that our soap is good for the skin',
      ],
      near: [
        'Write the measured level of bacteria on the site',
        'Dire combien de temps dure la visite',
        'Afficher les résultats d’analyse du laboratoire, eau potable',
      ],
    },
    {
      id: 'mark-without-control',
      named: [
        'Stick the label on without the test when the machine is new',
        'Signer l’attestation avant la visite pour gagner un jour',
        'A report with the points already ticked, one certificate in a minute',
        'Put the organic logo on now, the inspection is in May and we will surely pass',
      ],
      near: [
        'Offer the yearly price when the first certificate goes out',
        'Une étiquette avec le poids et le prix',
        'Send the certificate the day after the test',
        'Ne jamais coller la vignette avant le contrôle',
      ],
    },
    {
      id: 'pictures-without-leave',
      named: [
        'Filmer le cours des enfants et mettre un extrait sur Instagram avant de demander aux parents',
        'Filming the pupils and posting it without written consent',
      ],
      near: ['Share pictures of the children with written consent', 'Filmer un geste des mains pour Instagram'],
    },
    {
      id: 'pictures-before-consent',
      named: ['Film the residents at tea, ask for consent afterwards', 'Photographier les patients sans leur demander'],
      near: ['Film a customer who wrote a review', 'Ask the residents before filming'],
    },
    {
      id: 'gift-to-official',
      named: [
        'A gift card for the council officer who chooses us',
        'Un panier garni pour l’acheteuse de la mairie à Noël',
        'Une bouteille à l’inspecteur après la visite',
      ],
      near: [
        'Sell gift cards to the town hall',
        'Inviter le maire à la journée portes ouvertes',
        'Answer the tender of the hospital',
      ],
    },
    {
      id: 'receipt-with-benefit',
      named: [
        'Un reçu fiscal pour le prix du stage, comme si c’était un don',
        'Give a tax receipt for the price of the lessons',
      ],
      near: ['Envoyer les reçus fiscaux aux donateurs au cours du mois', 'Send the tax receipt with a word of thanks'],
    },
    {
      id: 'invasive-species',
      named: ['Vendre de la jacinthe d’eau, on nous la demande', 'Sell water hyacinth for ponds'],
      near: ['Sell a native plant instead of water hyacinth', 'Arracher la jussie chez les clients'],
    },
    {
      id: 'forbidden-goods',
      named: ['Sell the expired stock at half price', 'Vendre des produits rappelés à petit prix'],
      near: ['Sell the new stock at half price', 'Return the recalled toys'],
    },
    {
      id: 'shortened-vouchers',
      named: [
        'Gift cards valid six months instead of three years',
        'Bons cadeaux valables un an au lieu de deux, la moitié ne serait jamais utilisée',
      ],
      near: ['Sell gift cards valid three years', 'Remind those whose voucher was never used'],
    },
    {
      id: 'cut-legal-rights',
      named: ['Supprimer le droit de rétractation sur les soldes', 'Sell used bikes without warranty'],
      near: ['A longer warranty for members', 'Ne jamais réduire la garantie'],
    },
  ])('$id', ({ id, named, near }) => {
    for (const text of named) expect([text, idsIn(text)]).toEqual([text, expect.arrayContaining([id])]);
    for (const text of near) expect([text, idsIn(text).includes(id)]).toEqual([text, false]);
  });

  test('entering what a company serves is refused without its name in the idea', () => {
    const idea = 'For the big ones, one of us gets in with a broom, it goes quicker';
    expect(idsIn(idea, 'Clean wells and cisterns')).toContain('entry-of-what-is-served');
    expect(idsIn(idea, 'Clean windows')).toEqual([]);
  });
  test('replacing the persons whom a brand promises is refused, helping them is not', () => {
    const promise = 'Baking lessons given by master bakers';
    expect(idsIn('Have students teach the first lesson, it would be cheaper', promise)).toEqual(['promised-presence']);
    expect(idsIn('Have students help with the flour, it would be cheaper', promise)).toEqual([]);
    expect(idsIn('Have students teach the first lesson, it would be cheaper', 'Cheap lessons')).toEqual([]);
    expect(
      idsIn('Faire animer les visites par des stagiaires, moins cher', 'Des visites menées par un vrai archéologue'),
    ).toEqual([]);
    expect(
      idsIn('Faire animer les visites par des stagiaires, moins cher', 'Des visites avec des guides diplômés'),
    ).toEqual(['promised-presence']);
  });
});
