import { listWelcome } from '../../planning/texts/kinds/list-welcome.ts';
import { pair } from '../../values/text.ts';
import { numberText } from '../../values/number-text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vWelcome = defineLever({
  id: 'V-WELCOME',
  family: 'notification',
  title: pair('série de bienvenue', 'welcome series'),
  task: pair(
    'Envoyez trois messages de bienvenue aux nouveaux inscrits',
    'Send three welcome messages to new subscribers',
  ),
  effect: span(0, 0.03, 0.08),
  successProbability: 0.6,
  hours: span(4, 7, 12),
  skill: 'email',
  kpis: ['K-FLOW-CR'],
  channel: 'CH-EMAIL-AUTO',
  legal: ['L-EMAIL'],
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
            `${numberText(facts.contacts, 'fr')} contacts, aucune suite automatique d'accueil recensée.`,
            `${numberText(facts.contacts, 'en')} contacts, no automatic welcome series recorded.`,
          ),
        }
      : facts.contacts === 0
        ? {
            evidenceIds: ['data:contacts'],
            description: pair(
              'Aucun contact dont l’accord est enregistré : la série doit être prête avant le premier accord.',
              'No contact with a recorded consent: the series must be ready before the first one.',
            ),
          }
        : null,
  text: listWelcome,
});
