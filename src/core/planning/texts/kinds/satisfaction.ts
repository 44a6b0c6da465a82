import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { named, say } from '../../pieces/piece.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

/** What goes on has no end after which to ask. */
const goesOn: ReadonlySet<string> = new Set(['subscription', 'box', 'media', 'membership']);

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
    const { voice } = facts;
    const after = goesOn.has(voice.id)
      ? { fr: named`Après quelques semaines avec nous`, en: named`After some weeks with us` }
      : {
          fr: { kind: 'name', text: `Après ${voice.visit.fr.text}` } as const,
          en: { kind: 'name', text: `After ${voice.visit.en.text}` } as const,
        };
    return letter(facts, {
      subjects: [
        both(say`Nous recommanderiez-vous ? De 0 à 10`, say`Would you recommend us? From 0 to 10`),
        both(say`Une note et une phrase`, say`One score and one sentence`),
      ],
      paragraphs: [
        [
          [
            both(
              say`${after.fr}, nous recommanderiez-vous autour de vous ? Répondez par une note, de 0 (non) à 10 (oui).`,
              say`${after.en}, would you recommend us to people you know? Reply with a score, from 0 (no) to 10 (yes).`,
            ),
            both(
              say`De 0 à 10, nous conseilleriez-vous à quelqu’un que vous aimez bien ? Un chiffre en réponse suffit.`,
              say`From 0 to 10, would you send us a friend? A number in reply is enough.`,
            ),
            both(
              say`D’abord une note : nous recommanderiez-vous, de 0 (non) à 10 (oui, sans hésiter) ?`,
              say`First a score: would you recommend us, from 0 (no) to 10 (without hesitation)?`,
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
              say`Puis, en une phrase : que devrions-nous changer ?`,
              say`Then, in one sentence: what should we change?`,
            ),
            both(say`Et la raison de ce chiffre ?`, say`And the reason for that number?`),
          ],
        ],
        [
          [
            both(
              say`Nous lisons toutes les réponses ; après une mauvaise note, nous vous écrivons sous [délai].`,
              say`We read every reply; after a low score you hear from us within [time].`,
            ),
            both(
              say`Votre réponse m’arrive directement ; si nous vous avons déçu, je vous rappelle sous [délai].`,
              say`Your reply comes straight to me; if we let you down, I ring you within [time].`,
            ),
            both(
              say`Je lis chaque réponse, et j’y réponds sous [délai].`,
              say`I read every answer, and reply within [time].`,
            ),
            both(
              say`C’est moi qui lis. Un souci ? Je vous appelle sous [délai].`,
              say`I read these myself. Is something wrong? I will ring you within [time].`,
            ),
          ],
        ],
      ],
    });
  },
});
