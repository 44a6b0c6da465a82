import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { findingCount, hasFinding } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vStock = defineLever({
  id: 'V-STOCK',
  reliesOn: ['basket'],
  family: 'notification',
  title: pair('alerte de retour en stock', 'back-in-stock alert'),
  effect: span(0, 0.02, 0.05),
  successProbability: 0.6,
  hours: span(2, 4, 8),
  skill: 'dev',
  kpis: ['K-FLOW-CR'],
  channel: 'CH-EMAIL-AUTO',
  legal: ['L-EMAIL'],
  repairs: /\bstock|rupture|sold out/,
  change: () =>
    pair(
      'Un champ « me prévenir » sur les fiches épuisées, un seul message.',
      'A “tell me” field on sold-out pages, one message only.',
    ),
  friction: (facts) =>
    hasFinding(facts, 'stock')
      ? {
          evidenceIds: ['finding:stock'],
          description: pair(
            `${findingCount(facts, 'stock')} fiches épuisées vues par l'audit.`,
            `${findingCount(facts, 'stock')} sold-out pages seen by the audit.`,
          ),
        }
      : null,
  text: {
    form: screenWords({
      done: both(
        say`C’est noté. Un seul message partira, le jour du retour.`,
        say`Noted. One message will be sent, on the day it returns.`,
      ),
    }),
    copy: () => ({
      hooks: [
        both(say`Prévenez-moi quand c’est de retour.`, say`Tell me when it is back.`),
        both(say`Épuisé pour le moment.`, say`Out of stock for now.`),
      ],
      lines: [
        [
          both(
            say`Un seul message, le jour du retour ; votre adresse est effacée ensuite.`,
            say`One message, on the day it returns; your address is erased afterwards.`,
          ),
        ],
      ],
      calls: [both(call`Être prévenu`, call`Tell me`)],
    }),
  },
});
