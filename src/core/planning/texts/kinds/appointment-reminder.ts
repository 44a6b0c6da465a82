import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { label, say } from '../../pieces/piece.ts';
import { countedAs, dayPart } from '../common-lines.ts';
import { comesToPeople } from '../facts/comes-to-people.ts';
import { counterOf } from '../facts/own-counters.ts';
import { shortText } from '../layouts/short-text.ts';
import { defineText } from '../text-kind.ts';
import { toPrepare } from './confirmation.ts';

/** The day before: date, time, place, and how to move it; of a stay, when to arrive and whom to ring. */
export const appointmentReminder = defineText({
  id: 'appointment-reminder',
  title: pair('Rappel la veille', 'Reminder the day before'),
  subjects: ['service', 'path'],
  calledBy: ({ company }) => countedAs(counterOf(company, 'absent')?.label ?? null),
  lack: ({ voice, company }) =>
    // where the file does not say how people come, only missed appointments show that there are some
    (voice.visited && (voice.id !== 'booking' || counterOf(company, 'absent') !== null)) || voice.id === 'training'
      ? null
      : {
          because: pair('l’entreprise ne prend pas de rendez-vous', 'the company takes no appointments'),
          need: pair('des rendez-vous ou des séances datées', 'appointments or dated sessions'),
        },
  layout: (facts) => {
    const { brand, voice, place } = facts;
    // a night that is given up the day before is not sold again
    const stays = voice.id === 'hospitality';
    return shortText(facts, {
      form: 'sms',
      place: ['SMS', 'Text message'],
      lines: [
        stays
          ? both(
              say`${label(brand)} : ${voice.visit.fr} commence demain, [date]. Arrivée à partir de [heure].`,
              say`${label(brand)}: ${voice.visit.en} begins tomorrow, [date]. Arrive from [time].`,
            )
          : dayPart(
              facts,
              both(
                say`${label(brand)} : ${voice.visit.fr}, c’est demain, [date], à [heure].`,
                say`${label(brand)}: ${voice.visit.en} is tomorrow, [date] at [time].`,
              ),
            ),
        place === null ? null : both(say`Adresse : ${place}.`, say`Where: ${place}.`),
        stays || voice.id === 'outing'
          ? both(
              say`À savoir : [ce qu’il faut apporter, la règle en cas de mauvais temps].`,
              say`Good to know: [what to bring, what happens in bad weather].`,
            )
          : comesToPeople(facts.company)
            ? both(
                say`À préparer : [ce qui est utile ce jour-là].`,
                say`Please have ready: [what is needed on the day].`,
              )
            : toPrepare,
        stays || voice.id === 'outing'
          ? both(say`Un retard, une question ? [téléphone].`, say`Running late, or a question? [telephone].`)
          : both(
              say`Un empêchement ? Répondez CHANGER avant [heure], pour que nous puissions nous organiser.`,
              say`Cannot make it? Reply CHANGE before [time], so that we can arrange things.`,
            ),
      ],
      other: both(say`À demain, [date] !`, say`See you tomorrow, [date].`),
    });
  },
});
