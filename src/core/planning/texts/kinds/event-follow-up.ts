import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { countedAs, noPrice, orderButton, pricedOffers, priceLines, replyLines } from '../common-lines.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

const event =
  /\b(open (day|house|evening)s?|portes ouvertes|salons?|foires?|fairs?|stands?)\b.*\b(visitors?|visiteurs?|address\w*|adresses?|contacts?|who left|badges?)\b/;

/** To people met at an event, those who agreed to be written to: where we met, what they can have, for how much. */
export const eventFollowUp = defineText({
  id: 'event-follow-up',
  title: pair('Suite donnée à une rencontre', 'Follow-up of an event'),
  subjects: ['contacts', 'follow-up'],
  calledBy: ({ company }) => countedAs(figureNamed(company, event)),
  lack: (facts) => (pricedOffers(facts).length === 0 ? noPrice : null),
  layout: (facts) => {
    const { brand, offers } = facts;
    return letter(facts, {
      subjects: [
        both(say`Nous nous sommes vus le [date]`, say`We met on [date]`),
        both(say`${brand} : la suite, si vous voulez`, say`${brand}: what next, if you like`),
      ],
      paragraphs: [
        [
          both(
            say`Vous étiez avec nous le [date], à [lieu]. Merci d’être venu.`,
            say`You came to see us on [date] at [place]. Thank you for coming.`,
          ),
        ],
        [both(say`Si vous voulez continuer avec nous :`, say`If you would like to take it further:`)],
        ...priceLines(facts),
        [replyLines(facts)],
      ],
      button: orderButton(facts, offers[0] ?? null),
      optOut: true,
      before: both(
        say`Seulement aux personnes qui ont accepté qu’on leur écrive : gardez la date et la phrase de leur accord.`,
        say`Only to people who agreed to be written to: keep the date and the words of their consent.`,
      ),
    });
  },
});
