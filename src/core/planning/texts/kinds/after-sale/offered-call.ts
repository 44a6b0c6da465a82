import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { say } from '../../../pieces/piece.ts';
import { letter } from '../../layouts/letter.ts';
import { defineText } from '../../text-kind.ts';

/** To somebody who has signed up and not begun: a short call, offered with what it solves, easy to decline. */
export const offeredCall = defineText({
  id: 'offered-call',
  title: pair('Appel proposé à qui n’a pas commencé', 'Call offered to those who have not begun'),
  subjects: ['retention', 'path'],
  layout: (facts) => {
    const { brand } = facts;
    return letter(facts, {
      subjects: [
        both(say`Quinze minutes pour démarrer ensemble ?`, say`Fifteen minutes to get started together?`),
        both(say`Où en êtes-vous ?`, say`Where did you get to?`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Vous avez ouvert votre compte ${brand} il y a deux jours, et [première action] n’est pas encore faite.`,
              say`You opened your ${brand} account two days ago, and [first action] is not done yet.`,
            ),
            both(
              say`Il vous reste une étape pour que ${brand} vous serve : [première action].`,
              say`One step is left before ${brand} is of use to you: [first action].`,
            ),
          ],
        ],
        [
          [
            both(
              say`En quinze minutes au téléphone, nous le faisons avec vos propres données. Trois créneaux : [jour et heure], [jour et heure], [jour et heure].`,
              say`In fifteen minutes on the telephone we do it with your own data. Three times: [day and time], [day and time], [day and time].`,
            ),
            both(
              say`Nous pouvons la faire avec vous, sur vos données, en un quart d’heure : [jour et heure], [jour et heure] ou [jour et heure] ?`,
              say`We can do it with you, on your data, in a quarter of an hour: [day and time], [day and time] or [day and time]?`,
            ),
          ],
        ],
        [
          [
            both(
              say`Vous préférez seul ? Dites-nous où vous êtes bloqué, vous aurez la réponse par écrit.`,
              say`Rather do it alone? Tell us where you are stuck and you will have the answer in writing.`,
            ),
            both(
              say`Pas besoin d’appel ? Ignorez ce message, ou répondez avec votre question.`,
              say`No need of a call? Ignore this message, or reply with your question.`,
            ),
          ],
        ],
      ],
    });
  },
});
