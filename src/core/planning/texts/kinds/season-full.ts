import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { countedAs, noDates, orderPage, shortOfferLine, takesDates } from '../common-lines.ts';
import { bookedOffer, notBooked } from '../facts/booked-offer.ts';
import { counterOf } from '../facts/own-counters.ts';
import { isOneOff, onceOnly } from '../facts/situations.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** To somebody whose date is full: the answer, the months with room, what it costs then, how to take a date. */
export const seasonFull = defineText({
  id: 'season-full',
  title: pair(
    'Réponse quand la période est complète, avec d’autres dates',
    'Reply when the season is full, with other dates',
  ),
  subjects: ['season', 'capacity', 'service'],
  calledBy: (facts) => {
    const { company, seasons, voice, offer } = facts;
    return !takesDates(voice) ||
      bookedOffer(facts) === null ||
      isOneOff({ company, offer }) ||
      seasons.full === null ||
      seasons.free === null
      ? null
      : (countedAs(counterOf(company, 'unmet')?.label ?? null) ??
          pair('Une période est pleine, une autre a de la place.', 'One season is full, another has room.'));
  },
  // the day of such an event is not moved by half a year
  lack: (facts) => {
    const { seasons, company, offer, voice } = facts;
    return (
      noDates({ voice }) ??
      notBooked(facts) ??
      onceOnly({ company, offer }) ??
      (seasons.full === null || seasons.free === null
        ? {
            because: pair(
              'les mois pleins et les mois libres ne sont pas connus',
              'the full and the free months are not known',
            ),
            need: pair(
              'les mois où tout est pris, et ceux où il reste de la place',
              'the months that are full, and those with room',
            ),
          }
        : null)
    );
  },
  layout: (facts) => {
    const { voice, seasons } = facts;
    const offer = bookedOffer(facts) ?? facts.offer;
    const full = seasons.full ?? seasons.free!;
    const free = seasons.free!;
    const page = orderPage(facts, offer);
    return letter(facts, {
      subjects: [
        both(say`Votre demande : d’autres dates possibles`, say`Your request: other dates we can offer`),
        both(say`Complet, mais de la place ${free}`, say`Full, but room ${free}`),
        both(say`Et à une autre date ?`, say`Would another date suit you?`),
      ],
      paragraphs: [
        [
          both(say`Merci de votre demande.`, say`Thank you for asking.`),
          [
            both(
              say`Aux dates que vous souhaitez, nous sommes complets, comme souvent ${full}.`,
              say`We are full on the dates you asked for, as so often ${full}.`,
            ),
            both(
              say`Nous ne pouvons plus vous prendre à ces dates : ${full}, tout part vite.`,
              say`We cannot take you on those dates: ${full}, everything goes early.`,
            ),
          ],
        ],
        [
          [
            both(say`Il reste des dates ${free}.`, say`There are dates left ${free}.`),
            both(say`Nous avons des dates libres ${free}.`, say`We have dates free ${free}.`),
          ],
          shortOfferLine(offer),
        ],
        [
          both(
            say`Répondez avec ${voice.reply.fr} : je vous confirme la date par retour, ou je vous inscris en cas de désistement.`,
            say`Reply with ${voice.reply.en}: I will confirm a date, or put you down in case of a cancellation.`,
          ),
        ],
      ],
      button: page === null ? null : { words: voice.act, to: page },
    });
  },
});
