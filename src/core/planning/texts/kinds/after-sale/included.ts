import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { label, say } from '../../../pieces/piece.ts';
import {
  brandFactsFor,
  detailsOf,
  isTold,
  lackOfConsent,
  noFact,
  replyLines,
  sentencesOf,
  tellingLines,
} from '../../common-lines.ts';
import { nothingBought } from '../../facts/situations.ts';
import { letter } from '../../layouts/letter.ts';
import type { TextFacts } from '../../text-facts.ts';
import { defineText } from '../../text-kind.ts';
import { promiseLines } from '../confirmation.ts';

/** Facts of one reminder (working assumption). */
const mostFacts = 3;

/** What goes with a purchase for nothing: a promise of the company, or what a subscription gives. */
const linesOf = (facts: TextFacts) => {
  const { offer } = facts;
  if (promiseLines(facts).length === 0 && offer.kind !== 'subscription') return [];
  const own = [
    ...promiseLines(facts),
    ...tellingLines(offer),
    ...sentencesOf(brandFactsFor(facts, offer).filter(isTold)),
  ];
  return own.filter((line, at) => line !== null && own.findIndex((one) => one?.fr.text === line.fr.text) === at);
};

/** A month after the start: what the customer has already, with nothing to pay for it. */
export const included = defineText({
  id: 'included',
  title: pair('Rappel de ce qui est déjà compris', 'Reminder of what is already included'),
  subjects: ['retention', 'offer'],
  lack: (facts) => nothingBought(facts) ?? lackOfConsent(facts) ?? (linesOf(facts).length === 0 ? noFact : null),
  layout: (facts) => {
    const { offer, voice } = facts;
    const details = detailsOf(offer);
    return letter(facts, {
      subjects: [
        both(say`Déjà compris, à ne pas oublier`, say`Already yours: do not forget it`),
        both(say`Ce à quoi vous avez droit`, say`What you are entitled to`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Avec ${voice.visit.fr}, vous avez déjà ceci, sans rien payer de plus.`,
              say`With ${voice.visit.en} you already have this, with nothing more to pay.`,
            ),
            both(
              say`Un rappel utile, un mois après : ce qui va avec ${voice.visit.fr} et que l’on oublie souvent.`,
              say`A useful reminder, a month on: what goes with ${voice.visit.en} and is often forgotten.`,
            ),
          ],
        ],
        [
          details === null
            ? null
            : both(say`${label(offer.name)} : ${details}.`, say`${label(offer.name)}: ${details}.`),
        ],
        ...linesOf(facts)
          .slice(0, mostFacts)
          .map((line) => [line]),
        [replyLines(facts)],
      ],
      optOut: true,
    });
  },
});
