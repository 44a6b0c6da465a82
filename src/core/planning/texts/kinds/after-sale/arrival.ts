import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { say } from '../../../pieces/piece.ts';
import { letter } from '../../layouts/letter.ts';
import { defineText } from '../../text-kind.ts';
import { promiseLines } from '../confirmation.ts';

/** The day after a parcel has arrived: what to check, what the company does when something is wrong. */
export const arrival = defineText({
  id: 'arrival',
  title: pair('Message d’arrivée du colis', 'Message when the parcel has arrived'),
  subjects: ['path', 'retention'],
  lack: ({ voice }) =>
    voice.id === 'delivery'
      ? {
          because: pair(
            'vous livrez vous-mêmes, sans colis à suivre',
            'you bring the goods yourselves, with no parcel to track',
          ),
          need: pair(
            'ce que le livreur remet, et ce que le client vérifie',
            'what the driver hands over, and what the customer checks',
          ),
        }
      : voice.id === 'order'
        ? {
            because: pair('ce qui est vendu est un travail, pas un article', 'what is sold is work, not an item'),
            need: pair(
              'ce que le client reçoit, quand, et ce qu’il vérifie',
              'what the customer receives, when, and what to check',
            ),
          }
        : null,
  layout: (facts) =>
    letter(facts, {
      subjects: [
        both(say`Votre colis est arrivé ?`, say`Has your parcel arrived?`),
        both(say`À vérifier en ouvrant votre colis`, say`What to check when you open it`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Le transporteur indique que votre colis [numéro] est livré depuis hier.`,
              say`The carrier says that parcel [number] was delivered yesterday.`,
            ),
            both(
              say`D’après le suivi, vous avez reçu hier votre colis [numéro].`,
              say`According to the tracking, parcel [number] reached you yesterday.`,
            ),
          ],
          [
            both(
              say`S’il n’est pas chez vous, répondez aujourd’hui : nous le cherchons avec le transporteur.`,
              say`If it has not come, reply today and we will look for it with the carrier.`,
            ),
            both(
              say`Rien reçu ? Dites-le en réponse, nous ouvrons une recherche le jour même.`,
              say`Nothing there? Reply and we start a search the same day.`,
            ),
          ],
        ],
        [
          [
            both(
              say`En l’ouvrant, comparez avec [articles] : un article manquant ou abîmé se signale par une photo, en réponse à ce message.`,
              say`When you open it, compare it with [items]: if something is missing or damaged, reply with a photo.`,
            ),
            both(
              say`Il doit contenir [articles]. Une photo en réponse suffit si quelque chose manque ou est abîmé.`,
              say`It should hold [items]. A photo in reply is enough if something is missing or damaged.`,
            ),
          ],
        ],
        promiseLines(facts).slice(0, 2),
        [
          [
            both(
              say`Gardez [ce qui se conserve, et comment : une phrase par article].`,
              say`To keep it well: [how to keep or look after it, one sentence for each item].`,
            ),
          ],
        ],
      ],
    }),
});
