import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { label, say } from '../../pieces/piece.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** A survey of two questions after what was bought, answered by a reply. */
export const satisfaction = defineText({
  id: 'satisfaction',
  title: pair('Enquête en deux questions', 'Survey in two questions'),
  lack: ({ voice }) =>
    voice.id === 'nonprofit'
      ? {
          because: pair('une note ne se demande pas après un don', 'a mark is not asked for after a gift'),
          need: pair('un service rendu, dont la personne peut juger', 'a service that the person can judge'),
        }
      : null,
  layout: (facts) => {
    const { voice, brand } = facts;
    return letter(facts, {
      subjects: [
        both(say`Nous recommanderiez-vous ? De 0 à 10`, say`Would you recommend us? From 0 to 10`),
        both(say`Une note et une phrase`, say`One mark and one sentence`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Après ${voice.visit.fr}, recommanderiez-vous ${brand} autour de vous ? Répondez par une note, de 0 (non) à 10 (oui).`,
              say`After ${voice.visit.en}, would you recommend ${brand} to people you know? Reply with a mark, from 0 (no) to 10 (yes).`,
            ),
            both(
              say`De 0 à 10, conseilleriez-vous ${brand} à quelqu’un que vous aimez bien ? Un chiffre en réponse suffit.`,
              say`From 0 to 10, would you send a friend to ${brand}? A number in reply is enough.`,
            ),
            both(
              say`D’abord une note : de 0 à 10, quelle chance y a-t-il que vous parliez de ${brand} en bien ?`,
              say`First a mark: from 0 to 10, how likely are you to speak well of ${brand}?`,
            ),
          ],
        ],
        [
          [
            both(
              say`Que manquait-il pour un point de plus ? Une phrase suffit.`,
              say`And what was missing for one more point? One sentence is enough.`,
            ),
            both(say`Si vous avez une minute : pourquoi cette note ?`, say`If you have a minute: why that number?`),
            both(
              say`Puis, en une phrase : que faudrait-il changer chez ${brand} ?`,
              say`Then, in one sentence: what should ${brand} change?`,
            ),
            both(say`Et la raison de ce chiffre ?`, say`And the reason for that number?`),
          ],
        ],
        [
          [
            both(
              say`${label(brand)} lit toutes les réponses ; après une mauvaise note, on vous écrit sous [délai].`,
              say`${label(brand)} reads every reply; after a low mark you hear from us within [time].`,
            ),
            both(
              say`Votre réponse arrive dans ma boîte ; si ${brand} vous a déçu, je rappelle sous [délai].`,
              say`Your reply comes to my inbox; if ${brand} let you down, I ring back within [time].`,
            ),
            both(
              say`Je lis chaque réponse, et ${brand} y répond sous [délai].`,
              say`I read every answer, and ${brand} replies within [time].`,
            ),
            both(
              say`Chez ${brand}, c’est moi qui lis. Un souci ? Je vous appelle sous [délai].`,
              say`At ${brand} I read these myself. Is something wrong? I will ring you within [time].`,
            ),
          ],
        ],
      ],
    });
  },
});
