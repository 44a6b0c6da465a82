import { agreeing, type Sentence, say } from '../../../pieces/piece.ts';
import { type Both, both } from '../../../pieces/both.ts';
import type { ReadyPart } from '../../../plan/details/ready-text.ts';
import type { MessagePieces } from '../../message-pieces.ts';
import { type Form, fitting, ofMessage, part } from '../form.ts';
import { writerNote } from '../writer-note.ts';
import { subjectLength } from './email.ts';

/**
 * What a programme needs to open: e-mail to customers, message to share, page, thanks. A programme that does not reward a
 * recommendation gives its own thanks, and has no rule to meet.
 */
export const programmeKit = (shared: (p: MessagePieces) => Both<Sentence>, thanks?: Both<Sentence>): Form => ({
  id: 'programme-kit',
  parts: (p, { hook, body, cta }) => {
    const { brand } = p;
    return [
      hook.length <= subjectLength
        ? ofMessage(['Objet du courriel', 'Subject of the e-mail'], hook.replace(/\.$/u, ''), subjectLength)
        : fitting(p, ['Objet du courriel', 'Subject of the e-mail'], subjectLength, [
            both(say`Une proposition pour vous`, say`Something for you`),
          ]),
      ofMessage(['Courriel d’ouverture', 'Opening e-mail'], `${hook}\n${body}`),
      ofMessage(['Bouton', 'Button'], cta),
      part(p, ['Message à partager', 'Message to share'], shared(p)),
      part(
        p,
        ['Page du programme', 'Page of the programme'],
        [
          both(
            say`Vous partagez vous-même ; ${agreeing(brand, 'ne reçoit', 'ne reçoivent')} jamais l’adresse de vos proches.`,
            say`You do the sharing; ${brand} never receives the address of anyone you know.`,
          ),
        ],
      ),
      ...(thanks === undefined ? rewardParts(p) : [part(p, ['Message de remerciement', 'Thank-you message'], thanks)]),
      part(p, ['Pied', 'Footer'], both(say`Se désinscrire en un clic`, say`Unsubscribe in one click`)),
      writerNote(p, [
        both(
          say`Qui peut participer, que reçoit chacun, quand et pour combien de temps ?`,
          say`Who can take part, what does each person receive, when and for how long?`,
        ),
      ]),
    ];
  },
});

/** Messages of a programme that rewards recommendations. */
const rewardParts = (p: MessagePieces): ReadyPart[] => [
  part(
    p,
    ['Message de remerciement', 'Thank-you message'],
    both(
      say`Votre recommandation a compté : merci. Ce qui vous revient est indiqué dans votre espace, avec sa date de validité.`,
      say`Your recommendation counted: thank you. What is due to you is shown in your account, with its expiry date.`,
    ),
  ),
  part(
    p,
    ['Message si la règle n’est pas remplie', 'Message when the rule is not met'],
    both(
      say`Cette recommandation ne remplit pas encore la règle. Voici pourquoi, et qui peut vous répondre : ${p.voice.team.fr}.`,
      say`This recommendation does not meet the rule yet. Here is why, and who can answer: ${p.voice.team.en}.`,
    ),
  ),
];
