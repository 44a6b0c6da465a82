import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { plainText } from '../../../framework/counters/plain-words.ts';
import { offersPause } from '../../../framework/use-cycle/said-in-file.ts';
import { alone, call, type Name, say } from '../../pieces/piece.ts';
import { writtenAmount } from '../../pieces/written-amounts.ts';
import { countedAs, paidWithDetails } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { shortText } from '../layouts/short-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const leaving =
  /\b(pauses? (allowed|accordees?)|leaving (reason|form|calls?)|(subscribers|abonnes|members) (who left|partis)|resiliations?|desabonnements?|cancellations? of subscriptions?)\b/;

/** What the company lets people take away when they go. */
const exported = /\b(exports?|exporte[rsz]?|download\w*|telecharge\w*)\b/;

/** What a pause costs, where the company counts one at a price: « £4 summer pause ». */
function pausePrice({ company }: TextFacts): Name | null {
  const label = figureNamed(company, /\bpauses?\b/) ?? '';
  const found = new RegExp(writtenAmount, 'u').exec(label)?.[0];
  return found === undefined ? null : { kind: 'name', text: found.trim() };
}

/** The screen of somebody who stops: stopping first, then a pause, then another plan; nothing is in the way. */
export const leavingOptions = defineText({
  id: 'leaving-options',
  title: pair('Écran de départ : arrêter, faire une pause ou changer', 'Leaving screen: stop, pause or change'),
  subjects: ['retention'],
  calledBy: ({ company, voice }) =>
    voice.id === 'box' || voice.id === 'subscription' ? countedAs(figureNamed(company, leaving)) : null,
  layout: (facts) => {
    const { offers, offer } = facts;
    // a dearer plan is no answer to somebody who leaves
    const other = offers.find(
      ({ id, kind, price, amount }) =>
        id !== offer.id && kind === 'subscription' && price !== null && amount < offer.amount,
    );
    const paid = other === undefined ? null : paidWithDetails(other);
    const paused = pausePrice(facts);
    const kept = facts.facts.find(({ text }) => exported.test(plainText(text)));
    return shortText(facts, {
      form: 'screen-words',
      place: ['Texte de l’écran', 'Text of the screen'],
      lines: [
        both(
          say`Vous pouvez arrêter ici, sans appeler : plus rien n’est prélevé ni envoyé après le [date].`,
          say`You can stop here, with no call: nothing is taken and nothing is sent after [date].`,
        ),
        !offersPause(facts.company)
          ? null
          : paused === null
            ? both(
                say`Ou faites une pause jusqu’au [date] : rien n’est prélevé d’ici là, et vous pouvez arrêter pendant la pause.`,
                say`Or pause until [date]: nothing is taken before then, and you can still stop.`,
              )
            : both(
                say`Ou faites une pause jusqu’au [date], à ${paused} par mois : vos données restent là, et vous pouvez arrêter pendant la pause.`,
                say`Or pause until [date], at ${paused} a month: your data stays where it is, and you can still stop.`,
              ),
        kept === undefined ? null : both(alone(kept), alone(kept)),
        other === undefined || paid === null
          ? null
          : both(say`Ou changez de formule : ${other.name}, ${paid}.`, say`Or change plan: ${other.name}, ${paid}.`),
      ],
      other: offersPause(facts.company)
        ? both(say`Arrêter, faire une pause ou changer : choisissez.`, say`Stop, pause or change: it is your choice.`)
        : both(say`Arrêter ou rester : choisissez.`, say`Stop or stay: it is your choice.`),
      button: both(call`Arrêter mon abonnement`, call`Stop my subscription`),
      more: [
        [
          ['Question facultative', 'Optional question'],
          [
            both(
              say`Qu’est-ce qui n’a pas convenu ? Une phrase suffit, et vous pouvez passer cette question.`,
              say`What did not suit you? One sentence is enough, and you can skip this.`,
            ),
          ],
        ],
      ],
    });
  },
});
