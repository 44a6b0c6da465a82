import { pair } from '../../../../values/text.ts';
import { noCalls } from '../../common-lines.ts';
import { both } from '../../../pieces/both.ts';
import { say } from '../../../pieces/piece.ts';
import { letter, partOf } from '../../layouts/letter.ts';
import { chosenLine, type Line } from '../../layouts/chosen-line.ts';
import type { TextFacts } from '../../text-facts.ts';
import { defineText } from '../../text-kind.ts';

const questionsToBuyers = ({ brand }: TextFacts): Line[] => [
  both(
    say`Racontez-moi le jour où vous avez commencé à chercher : que se passait-il ?`,
    say`Tell me about the day when you began to look: what was going on?`,
  ),
  both(
    say`Qu’avez-vous comparé, et qu’est-ce qui vous a fait hésiter ?`,
    say`What did you compare, and what made you hesitate?`,
  ),
  both(say`Qu’est-ce qui a été plus difficile que prévu ?`, say`What was harder than you expected?`),
  both(say`Sans ${brand}, que feriez-vous à la place ?`, say`Without ${brand}, what would you do instead?`),
];

const questionsToGivers = ({ brand }: TextFacts): Line[] => [
  both(
    say`Racontez-moi le jour où vous avez donné pour la première fois : que se passait-il ?`,
    say`Tell me about the day when you first gave: what was going on?`,
  ),
  both(
    say`À qui donnez-vous aussi, et qu’est-ce qui vous a fait hésiter ?`,
    say`Whom else do you give to, and what made you hesitate?`,
  ),
  both(say`Que savez-vous de ce que votre don a permis ?`, say`What do you know of what your gift made possible?`),
  both(
    say`Qu’est-ce que ${brand} devrait vous dire plus souvent, ou moins ?`,
    say`What should ${brand} tell you more often, or less?`,
  ),
];

/** A letter that asks for twenty minutes on the telephone, and the questions of the call. */
export const interviewInvitation = defineText({
  id: 'interview-invitation',
  title: pair(
    'Invitation à un entretien téléphonique, et ses questions',
    'Invitation to a telephone interview, and its questions',
  ),
  subjects: ['retention'],
  lack: ({ byWriting }) => (byWriting ? noCalls : null),
  layout: (facts) => {
    const { voice, brand } = facts;
    const written = letter(facts, {
      subjects: [
        both(say`Vingt minutes de votre avis ?`, say`Twenty minutes of your opinion?`),
        both(say`Puis-je vous appeler ?`, say`May I ring you?`),
      ],
      paragraphs: [
        [
          [
            both(
              say`Je cherche cinq personnes prêtes à parler vingt minutes de ${voice.last.fr}, y compris de ce qui a déplu.`,
              say`I am looking for five people who will talk for twenty minutes about ${voice.last.en}, the bad parts too.`,
            ),
            both(
              say`Ce trimestre, j’appelle cinq personnes pour comprendre ce qui les a fait choisir ${brand}, ou partir.`,
              say`This quarter I am ringing five people to understand what made them choose ${brand}, or leave.`,
            ),
          ],
        ],
        [
          [
            both(
              say`Rien à préparer, rien à acheter. Vos propos restent entre nous ; une phrase n’est citée qu’avec votre accord écrit.`,
              say`Nothing to prepare and nothing to buy. What you say stays between us; I quote a sentence only with your written consent.`,
            ),
            both(
              say`Ce n’est pas un appel de vente. Rien n’est publié sans votre accord écrit.`,
              say`It is not a sales call. Nothing is published without your written consent.`,
            ),
          ],
        ],
        [
          both(
            say`Si vous êtes d’accord, répondez avec un jour, une heure et votre numéro.`,
            say`If you agree, reply with a day, a time and your number.`,
          ),
        ],
      ],
      optOut: true,
    });
    const asked = (voice.id === 'nonprofit' ? questionsToGivers(facts) : questionsToBuyers(facts)).flatMap(
      (line) => chosenLine(facts, line) ?? [],
    );
    return {
      ...written,
      parts: [...written.parts, partOf(['Questions de l’appel', 'Questions of the call'], asked.join('\n'))],
    };
  },
});
