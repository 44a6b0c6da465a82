import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { countedAs } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

const cancelled =
  /\b((sessions?|seances?|stages?|dates?|jours?|classes?|courses?|events?|days?|sorties?|concerts?|visites?)\b.*\b(annule\w*|cancelled|canceled|lost to)|(cancelled|canceled) (sessions?|dates?|classes?|courses?|events?))\b/;

/** When the company cancels: the news first, two other dates, the refund, one reply. */
export const cancelledDate = defineText({
  id: 'cancelled-date',
  title: pair('Date annulée : une autre date ou le remboursement', 'Cancelled date: another date or a refund'),
  subjects: ['capacity', 'retention', 'path'],
  calledBy: ({ company }) => countedAs(figureNamed(company, cancelled)),
  layout: (facts) =>
    letter(facts, {
      subjects: [
        both(say`Le [date] est annulé : deux autres dates`, say`[Date] is cancelled: two other dates`),
        both(say`Votre place du [date] : choisissez la suite`, say`Your place on [date]: the choice is yours`),
      ],
      paragraphs: [
        [
          both(
            say`Nous annulons la date du [date] : [raison en une phrase].`,
            say`We have had to cancel [date]: [reason in one sentence].`,
          ),
        ],
        [
          [
            both(
              say`Nous vous proposons le [date 2] ou le [date 3], sans rien changer au prix : un mot en réponse suffit.`,
              say`We can offer [date 2] or [date 3] with no change in price: one word in reply will do.`,
            ),
            both(
              say`Vous pouvez venir le [date 2] ou le [date 3], au même prix et sans démarche : répondez avec la date choisie.`,
              say`You can come on [date 2] or [date 3], at the same price: just reply with the date you choose.`,
            ),
          ],
        ],
        [
          [
            both(
              say`Si ni l’une ni l’autre ne va, écrivez REMBOURSER : vous recevez [montant] avant le [date].`,
              say`If neither works, write REFUND and you will have [amount] back by [date].`,
            ),
            both(
              say`Aucune des deux ne convient ? Répondez REMBOURSER : [montant] vous est rendu avant le [date].`,
              say`Neither suits? Reply REFUND: [amount] goes back to your account by [date].`,
            ),
          ],
        ],
      ],
    }),
});
