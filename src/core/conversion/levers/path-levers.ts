import { wholeNumber } from '../../values/whole-number.ts';
import { pair } from '../../values/text.ts';
import { count, has } from '../conversion-evidence.ts';
import { type ConversionLever, span } from '../conversion-lever.ts';

/** Levers on the path to conversion. Effects are working assumptions unless the friction cites a source. */
export const pathLevers: readonly ConversionLever[] = [
  {
    id: 'V-SHIPCOST',
    family: 'path',
    title: pair('frais et délais visibles avant le panier', 'costs and delays shown before the basket'),
    effect: span(0, 0.05, 0.12),
    successProbability: 0.5,
    hours: span(3, 5, 10),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-CART-AB', 'K-CR'],
    change: () =>
      pair(
        "Afficher frais et délai d'envoi sur la fiche, calculés pour un article et pour la commande moyenne, avant l'ajout au panier.",
        'Show postage and delay on the product page, worked out for one item and for the average order, before the basket.',
      ),
    friction: (facts) =>
      facts.commerce && facts.cartAbandonment !== null
        ? {
            evidenceIds: ['metric:cartAbandonment'],
            description: pair(
              `${facts.rate(facts.cartAbandonment ?? 0).fr} des paniers sont abandonnés ; les frais découverts tard sont la première cause publiée (Baymard, 2024).`,
              `${facts.rate(facts.cartAbandonment ?? 0).en} of baskets are abandoned; costs discovered late are the first published cause (Baymard, 2024).`,
            ),
          }
        : null,
  },
  {
    id: 'V-GUEST',
    family: 'path',
    title: pair('achat sans compte', 'guest checkout'),
    effect: span(0, 0.04, 0.1),
    successProbability: 0.5,
    hours: span(2, 4, 10),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-CART-AB'],
    change: () =>
      pair(
        'Permettre la commande sans compte et proposer sa création après le paiement, en un clic.',
        'Allow ordering without an account and offer to create it after payment, in one click.',
      ),
    friction: (facts) =>
      facts.commerce && facts.checkoutLoss !== null
        ? {
            evidenceIds: ['metric:checkoutLoss'],
            description: pair(
              `${facts.rate(facts.checkoutLoss ?? 0).fr} des commandes commencées ne sont pas payées ; le compte obligatoire est une cause fréquente à vérifier.`,
              `${facts.rate(facts.checkoutLoss ?? 0).en} of started checkouts are not paid; a compulsory account is a frequent cause to check.`,
            ),
          }
        : null,
  },
  {
    id: 'V-FORM',
    family: 'path',
    title: pair('formulaire réduit, erreurs claires', 'shorter form, clear errors'),
    effect: span(0, 0.08, 0.2),
    successProbability: 0.5,
    hours: span(2, 4, 8),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-LEAD-CR', 'K-FORM-ERR'],
    change: () =>
      pair(
        "Ne garder que les champs utiles à la réponse, retirer le téléphone obligatoire, écrire l'erreur à côté du champ.",
        'Keep only the fields the answer needs, drop the compulsory phone number, write the error next to the field.',
      ),
    friction: (facts) =>
      facts.formLoss !== null
        ? {
            evidenceIds: ['metric:formLoss'],
            description: pair(
              `${facts.rate(facts.formLoss ?? 0).fr} des formulaires commencés ne sont pas envoyés.`,
              `${facts.rate(facts.formLoss ?? 0).en} of forms started are not sent.`,
            ),
          }
        : null,
  },
  {
    id: 'V-SPEED',
    family: 'path',
    title: pair('vitesse et stabilité', 'speed and stability'),
    effect: span(0, 0.03, 0.08),
    successProbability: 0.4,
    hours: span(4, 8, 24),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-BOUNCE', 'K-CR'],
    change: () =>
      pair(
        'Alléger les images du gabarit le plus vu et fixer leurs dimensions.',
        'Lighten the images of the most viewed template and set their dimensions.',
      ),
    friction: (facts) =>
      has(facts, 'performance')
        ? {
            evidenceIds: ['finding:performance'],
            description: pair(
              `L'audit relève ${count(facts, 'performance')} points de lenteur.`,
              `The audit finds ${count(facts, 'performance')} speed issues.`,
            ),
          }
        : null,
  },
  {
    id: 'V-CTA',
    family: 'path',
    title: pair("appel à l'action unique", 'single call to action'),
    effect: span(0, 0.05, 0.15),
    successProbability: 0.35,
    hours: span(1, 2, 4),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-CR'],
    change: () =>
      pair(
        "Garder une seule action principale par page d'offre, répétée en bas, les autres en lien simple.",
        'Keep one main action per offer page, repeated at the bottom, the others as plain links.',
      ),
    friction: (facts) =>
      facts.personaPages < facts.personas
        ? {
            evidenceIds: ['count:personaPages'],
            description:
              facts.personas === 1
                ? pair(
                    'Aucune page n’est consacrée au public visé : rien ne dit encore quelle action lui proposer d’abord.',
                    'No page is devoted to the audience aimed at: nothing tells yet which action to offer it first.',
                  )
                : pair(
                    `${facts.personas} publics différents se partagent les mêmes pages (pages dédiées : ${facts.personaPages}) : les actions s’y concurrencent.`,
                    `${facts.personas} different audiences share the same pages (dedicated pages: ${facts.personaPages}): actions compete there.`,
                  ),
          }
        : null,
  },
  {
    id: 'V-PROOF',
    family: 'path',
    title: pair('preuves près de la décision', 'proof near the decision'),
    effect: span(0, 0.05, 0.12),
    successProbability: 0.5,
    hours: span(2, 4, 8),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-CR'],
    change: (facts) =>
      pair(
        `Placer près du bouton deux avis datés et la preuve « ${facts.proof} », au lieu de les réserver à la page « à propos ».`,
        `Place two dated reviews and the proof “${facts.proof}” next to the button instead of keeping them on the about page.`,
      ),
    friction: (facts) =>
      facts.reviews > 0
        ? {
            evidenceIds: ['count:reviews'],
            description: pair(
              `${wholeNumber(facts.reviews, 'fr')} avis existent ; la crainte « ${facts.pain} » doit trouver sa réponse sur la page où l'on décide.`,
              `${wholeNumber(facts.reviews, 'en')} reviews exist; “${facts.pain}” must be answered on the page where people decide.`,
            ),
          }
        : null,
  },
  {
    id: 'V-PAY',
    family: 'path',
    title: pair('moyens de paiement', 'payment options'),
    effect: span(0, 0.03, 0.08),
    successProbability: 0.4,
    hours: span(2, 5, 12),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-CART-AB'],
    change: () =>
      pair(
        "Ajouter un moyen de paiement attendu et dire avant le paiement qu'il est accepté.",
        'Add an expected payment method and say before payment that it is accepted.',
      ),
    friction: (facts) =>
      facts.commerce && (facts.checkoutLoss ?? 0) > 0.4
        ? {
            evidenceIds: ['metric:checkoutLoss'],
            description: pair(
              `${facts.rate(facts.checkoutLoss ?? 0).fr} des commandes commencées s'arrêtent avant le paiement.`,
              `${facts.rate(facts.checkoutLoss ?? 0).en} of started checkouts stop before payment.`,
            ),
          }
        : null,
  },
  {
    id: 'V-MOBILE',
    family: 'path',
    title: pair('parcours mobile', 'mobile path'),
    effect: span(0, 0.08, 0.2),
    successProbability: 0.5,
    hours: span(4, 10, 30),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-CR'],
    change: () =>
      pair(
        'Refaire à une main le chemin fiche, panier, paiement sur un petit écran et corriger ce qui bloque.',
        'Redo product, basket and payment one-handed on a small screen and fix what blocks.',
      ),
    friction: (facts) =>
      facts.mobileShare >= 0.6
        ? {
            evidenceIds: ['persona:devices'],
            description: pair(
              `Les publics prioritaires naviguent à ${facts.rate(facts.mobileShare).fr} sur mobile ; le taux de conversion mobile n'est pas mesuré à part.`,
              `Priority audiences browse at ${facts.rate(facts.mobileShare).en} on mobile; the mobile conversion rate is not measured apart.`,
            ),
          }
        : null,
  },
  {
    id: 'V-SEARCH',
    family: 'path',
    title: pair('recherche interne et filtres', 'site search and filters'),
    effect: span(0, 0.04, 0.1),
    successProbability: 0.35,
    hours: span(4, 10, 20),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-CR'],
    change: () =>
      pair(
        "Proposer un résultat proche quand la recherche n'en donne aucun.",
        'Offer a close result when the search returns none.',
      ),
    friction: (facts) =>
      has(facts, 'search')
        ? {
            evidenceIds: ['finding:search'],
            description: pair(
              `L'audit relève ${count(facts, 'search')} points sur la recherche interne.`,
              `The audit finds ${count(facts, 'search')} issues on site search.`,
            ),
          }
        : null,
  },
  {
    id: 'V-WITHDRAW',
    family: 'path',
    title: pair('fonction de rétractation et retours clairs', 'withdrawal function and clear returns'),
    effect: span(0, 0.01, 0.03),
    successProbability: 0.4,
    hours: span(3, 5, 12),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-CR', 'K-TICKET-RATE'],
    change: () =>
      pair(
        "Ajouter la fonction « renoncer au contrat ici », la confirmation et l'accusé de réception durable ; mettre à jour les conditions.",
        'Add the “withdraw from the contract here” function, the confirmation and the durable receipt; update the terms.',
      ),
    friction: (facts) =>
      facts.country === 'FR' && facts.sellsToConsumersOnline
        ? {
            evidenceIds: ['legal:L-WDR'],
            description: pair(
              'Obligation depuis le 19 juin 2026 pour toute vente en ligne à des consommateurs en France.',
              'Required since 19 June 2026 for any online sale to consumers in France.',
            ),
          }
        : null,
  },
  {
    id: 'V-PERSO',
    family: 'path',
    title: pair('page selon le public', 'page per audience'),
    effect: span(0, 0.06, 0.15),
    successProbability: 0.35,
    hours: span(4, 7, 16),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-CR'],
    change: () =>
      pair(
        "Une page d'arrivée par public prioritaire : sa situation, sa preuve, son action.",
        'One landing page per priority audience: their situation, their proof, their action.',
      ),
    friction: (facts) =>
      facts.personas >= 2
        ? {
            evidenceIds: ['count:personas'],
            description: pair(
              `${facts.personas} publics aux attentes différentes arrivent sur les mêmes pages.`,
              `${facts.personas} audiences with different needs land on the same pages.`,
            ),
          }
        : null,
  },
  {
    id: 'V-ONBOARD1',
    family: 'path',
    title: pair('première valeur en moins de dix minutes', 'first value in under ten minutes'),
    effect: span(0, 0.1, 0.25),
    successProbability: 0.5,
    hours: span(8, 18, 40),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-ACTIV', 'K-TRIAL-PAID'],
    change: () =>
      pair(
        "Ouvrir l'essai sur un exemple rempli et conduire au premier résultat publié en trois gestes.",
        'Open the trial on a filled example and lead to the first published result in three steps.',
      ),
    friction: (facts) =>
      facts.software && facts.activation !== null
        ? {
            evidenceIds: ['metric:activation'],
            description: pair(
              `${facts.rate(facts.activation ?? 0).fr} des essais atteignent le premier usage utile.`,
              `${facts.rate(facts.activation ?? 0).en} of trials reach the first useful action.`,
            ),
          }
        : null,
  },
  {
    id: 'V-PRICING',
    family: 'path',
    title: pair('page de prix lisible', 'clear pricing page'),
    effect: span(0, 0.05, 0.15),
    successProbability: 0.35,
    hours: span(3, 5, 10),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-TRIAL-CR'],
    change: () =>
      pair(
        "Deux exemples chiffrés par taille d'équipe, ce qui est inclus, ce qui ne l'est pas.",
        'Two priced examples by team size, what is included, what is not.',
      ),
    friction: (facts) =>
      facts.software
        ? {
            evidenceIds: ['page:pricing'],
            description: pair(
              'La page de prix est une étape de la décision ; aucun exemple par taille de client n’y est relevé.',
              'The pricing page is a step of the decision; no example by customer size was found there.',
            ),
          }
        : null,
  },
  {
    id: 'V-TRUST',
    family: 'path',
    title: pair('réassurance : contact, garanties', 'reassurance: contact, guarantees'),
    effect: span(0, 0.03, 0.08),
    successProbability: 0.4,
    hours: span(1, 3, 5),
    cash: [0, 0],
    skill: 'writing',
    kpis: ['K-CR'],
    change: (facts) =>
      pair(
        `Rappeler sur chaque page d'offre le nom, le téléphone, le délai de réponse et la garantie liée à « ${facts.pain} ».`,
        `Repeat on each offer page the name, phone number, reply time and the guarantee that answers “${facts.pain}”.`,
      ),
    friction: (facts) => ({
      evidenceIds: ['persona:pains'],
      description: pair(`Frein exprimé : « ${facts.pain} ».`, `Stated worry: “${facts.pain}”.`),
    }),
  },
];
