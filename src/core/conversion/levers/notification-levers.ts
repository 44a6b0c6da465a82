import { wholeNumber } from '../../values/whole-number.ts';
import { pair } from '../../values/text.ts';
import { count, has } from '../conversion-evidence.ts';
import { type ConversionLever, span } from '../conversion-lever.ts';

/** Levers that write to people at the right moment. Effects are working assumptions unless the friction cites a source. */
export const notificationLevers: readonly ConversionLever[] = [
  {
    id: 'V-CARTMAIL',
    family: 'notification',
    title: pair('relance de panier', 'basket reminder'),
    effect: span(0, 0.04, 0.08),
    successProbability: 0.6,
    hours: span(4, 6, 10),
    cash: [0, 0],
    skill: 'email',
    kpis: ['K-FLOW-CR'],
    change: () =>
      pair(
        "Trois messages au plus : aide, preuve, dernier rappel ; arrêt dès l'achat, aux seuls contacts consentants.",
        'Three messages at most: help, proof, last reminder; stopped on purchase, to consenting contacts only.',
      ),
    friction: (facts) =>
      facts.commerce && (facts.monthlyCarts ?? 0) > 50
        ? {
            evidenceIds: ['metric:carts'],
            description: pair(
              `${Math.round(facts.monthlyCarts ?? 0)} paniers par mois, dont ${facts.rate(facts.cartAbandonment ?? 0).fr} abandonnés.`,
              `${Math.round(facts.monthlyCarts ?? 0)} baskets a month, ${facts.rate(facts.cartAbandonment ?? 0).en} of them abandoned.`,
            ),
          }
        : null,
  },
  {
    id: 'V-WELCOME',
    family: 'notification',
    title: pair('série de bienvenue', 'welcome series'),
    effect: span(0, 0.03, 0.08),
    successProbability: 0.6,
    hours: span(4, 7, 12),
    cash: [0, 0],
    skill: 'email',
    kpis: ['K-FLOW-CR'],
    change: () =>
      pair(
        "Trois messages : ce que l'on recevra, la réponse au premier frein, la preuve avec une action.",
        'Three messages: what to expect, the answer to the first worry, the proof with one action.',
      ),
    friction: (facts) =>
      facts.contacts >= 200
        ? {
            evidenceIds: ['count:contacts'],
            description: pair(
              `${wholeNumber(facts.contacts, 'fr')} contacts, aucune suite automatique d'accueil recensée.`,
              `${wholeNumber(facts.contacts, 'en')} contacts, no automatic welcome series recorded.`,
            ),
          }
        : facts.contacts === 0
          ? {
              evidenceIds: ['data:contacts'],
              description: pair(
                'Aucune liste de contacts n’est recensée : la série doit être prête avant la première inscription.',
                'No contact list is recorded: the series must be ready before the first sign-up.',
              ),
            }
          : null,
  },
  {
    id: 'V-STOCK',
    family: 'notification',
    title: pair('alerte de retour en stock', 'back-in-stock alert'),
    effect: span(0, 0.02, 0.05),
    successProbability: 0.6,
    hours: span(2, 4, 8),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-FLOW-CR'],
    change: () =>
      pair(
        'Un champ « me prévenir » sur les fiches épuisées, un seul message.',
        'A “tell me” field on sold-out pages, one message only.',
      ),
    friction: (facts) =>
      has(facts, 'stock')
        ? {
            evidenceIds: ['finding:stock'],
            description: pair(
              `${count(facts, 'stock')} fiches épuisées vues par l'audit.`,
              `${count(facts, 'stock')} sold-out pages seen by the audit.`,
            ),
          }
        : null,
  },
  {
    id: 'V-WEBPUSH',
    family: 'notification',
    title: pair('notifications web', 'web push'),
    effect: span(0, 0.01, 0.04),
    successProbability: 0.35,
    hours: span(3, 5, 8),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-PUSH-CTR'],
    change: () =>
      pair(
        "Demander la permission après une action utile, jamais à l'arrivée.",
        'Ask permission after a useful action, never on arrival.',
      ),
    friction: (facts) =>
      has(facts, 'push')
        ? {
            evidenceIds: ['finding:push'],
            description: pair(
              `L'audit relève ${count(facts, 'push')} demandes de notification.`,
              `The audit finds ${count(facts, 'push')} notification prompts.`,
            ),
          }
        : null,
  },
  {
    id: 'V-INAPP',
    family: 'notification',
    title: pair('messages dans le produit', 'in-product notices'),
    effect: span(0, 0.06, 0.15),
    successProbability: 0.5,
    hours: span(4, 9, 20),
    cash: [0, 0],
    skill: 'dev',
    kpis: ['K-ACTIV'],
    change: () =>
      pair(
        'Un message par étape non faite, au moment utile, fermable au clavier.',
        'One notice per step not done, at the useful moment, dismissible by keyboard.',
      ),
    friction: (facts) =>
      facts.software && facts.activation !== null
        ? {
            evidenceIds: ['metric:activation'],
            description: pair(
              `${facts.rate(1 - (facts.activation ?? 0)).fr} des essais s'arrêtent avant le premier usage utile.`,
              `${facts.rate(1 - (facts.activation ?? 0)).en} of trials stop before the first useful action.`,
            ),
          }
        : null,
  },
  {
    id: 'V-REMIND',
    family: 'notification',
    title: pair('rappel de devis ou de rendez-vous', 'quote or booking reminder'),
    effect: span(0, 0.05, 0.1),
    successProbability: 0.6,
    hours: span(2, 4, 6),
    cash: [0, 0],
    skill: 'email',
    kpis: ['K-QUOTE-CR'],
    change: (facts) =>
      pair(
        `Un rappel utile à mi-parcours du devis, avec la réponse à « ${facts.pain} » et un numéro à appeler.`,
        `A useful reminder halfway through the quote, answering “${facts.pain}”, with a number to call.`,
      ),
    friction: (facts) =>
      facts.quotes
        ? {
            evidenceIds: ['persona:quote'],
            description: pair(
              'Un public achète sur devis ; aucun rappel n’est recensé.',
              'One audience buys on quote; no reminder is recorded.',
            ),
          }
        : null,
  },
];
