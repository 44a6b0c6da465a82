import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { isGift } from '../../../../framework/use-cycle/gift.ts';
import { say } from '../../../pieces/piece.ts';
import {
  factSentences,
  lackOfConsent,
  orderButton,
  replyLines,
  seasonLine,
  shortOfferLine,
} from '../../common-lines.ts';
import { noNextTime } from '../../facts/situations.ts';
import type { Lines } from '../../layouts/chosen-line.ts';
import { letter } from '../../layouts/letter.ts';
import type { TextFacts } from '../../text-facts.ts';
import { defineText } from '../../text-kind.ts';

/** Before the usual date of the next time: the last one, what it costs now, when there is room, how to answer. */
export const nextTime = defineText({
  id: 'next-time',
  title: pair('Message avant la fois suivante', 'Message before the next time'),
  subjects: ['retention'],
  lack: (facts) => noNextTime(facts) ?? lackOfConsent(facts),
  layout: (facts) => {
    const { voice, offers, offer } = facts;
    // the next time is of the same thing: the price of another one would be an answer to nothing
    const main = offer.price === null ? undefined : offer;
    return letter(facts, {
      subjects: [
        both(say`Depuis ${voice.last.fr}`, say`Since ${voice.last.en}`),
        both(say`La prochaine fois, si vous voulez`, say`The next time, if you like`),
      ],
      paragraphs: [
        [openingOf(facts)],
        [
          main === undefined ? null : shortOfferLine(main),
          ...(main === undefined ? [] : factSentences(main).slice(0, 1)),
        ],
        [seasonLine(facts)],
        [replyLines(facts)],
      ],
      button: orderButton(facts, main ?? offers[0] ?? null),
      optOut: true,
      before: both(
        say`N’écrivez qu’à qui l’a accepté, et retirez qui est déjà revenu.`,
        say`Write only to people who agreed, and take out those who have come back already.`,
      ),
    });
  },
});

/** What the last time was: a gift has done something, anything else was taken. */
function openingOf({ voice, offers, facts }: TextFacts): Lines {
  const counted = facts.find(({ text }) => /\d/.test(text));
  if (voice.id === 'nonprofit' && offers.some(({ name }) => isGift(name.text))) {
    // a figure that the company counts says more than a blank for one
    if (counted !== undefined)
      return both(
        say`${voice.last.fr} date de [mois et année]. Où nous en sommes : ${counted}.`,
        say`${voice.last.en} was in [month and year]. Where we are now: ${counted}.`,
      );
    return [
      both(
        say`${voice.last.fr} date de [mois et année]. Il a permis : [un fait, avec son chiffre et sa date].`,
        say`${voice.last.en} was in [month and year]. What it did: [one fact, with its figure and date].`,
      ),
      both(
        say`En [mois], vous avez aidé à [un fait, avec son chiffre]. La même chose se prépare pour [mois].`,
        say`In [month] you helped to [one fact, with its figure]. The same is being prepared for [month].`,
      ),
    ];
  }
  return [
    both(
      say`${voice.last.fr} date de [mois et année] : [ce qui a été pris].`,
      say`${voice.last.en} was in [month and year]: [what was taken].`,
    ),
    both(
      say`En [mois et année], vous aviez choisi : [ce qui a été pris].`,
      say`In [month and year] you chose: [what was taken].`,
    ),
  ];
}
