import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
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
              say`Puis, si vous voulez, en une phrase : qu’aurait-il fallu pour donner un point de plus ?`,
              say`Then, if you like, in one sentence: what would it have taken to add a point?`,
            ),
            both(
              say`Et la raison de ce chiffre, si vous voulez bien la dire.`,
              say`And the reason for that number, if you care to give it.`,
            ),
          ],
        ],
        [
          [
            both(
              say`Toutes les réponses sont lues. Si quelque chose n’allait pas, vous recevez un appel ou un message sous [délai].`,
              say`Every reply is read; after a low mark you will get a call or a message within [time].`,
            ),
            both(
              say`Votre réponse arrive dans ma boîte ; je rappelle sous [délai] ceux que nous avons déçus.`,
              say`Your reply comes to my own inbox; if we let you down, I ring back within [time].`,
            ),
            both(
              say`Je lis chaque réponse ; si quelque chose n’a pas convenu, je vous réponds sous [délai].`,
              say`I read every answer; if something went wrong, you will hear from me within [time].`,
            ),
            both(
              say`Personne d’autre que moi ne lit votre réponse. Un souci ? Je vous appelle sous [délai].`,
              say`Nobody but me reads your reply. Is something wrong? I will ring you within [time].`,
            ),
          ],
        ],
      ],
    });
  },
});
