import { agreeing, say } from '../../../pieces/piece.ts';
import { both, type Wordings } from '../../../pieces/both.ts';
import type { MessagePieces } from '../../message-pieces.ts';
import { type Form, fitting, ofMessage, part } from '../form.ts';

/** Most characters of a subject and of a preheader that phones show whole (working assumptions). */
export const subjectLength = 50;
export const preheaderLength = 90;

/** Subjects of one unit: the last one needs no optional piece and fits. */
type Subjects = (p: MessagePieces) => Wordings;

const plainSubjects: Subjects = ({ offer, voice }) => [
  both(say`${offer} : votre réponse`, say`${offer}: your answer`),
  both(say`Avant ${voice.begin.fr}, lisez ceci`, say`Before you ${voice.begin.en}`),
  both(say`Ce que vous vouliez savoir`, say`What you wanted to know`),
];

/** An e-mail: subject, preheader, body, button, and how to stop it. */
export const email = (subjects: Subjects = plainSubjects): Form => ({
  id: 'email',
  parts: (p, { hook, body, cta }) => {
    const { brand, voice } = p;
    return [
      hook.length <= subjectLength
        ? ofMessage(['Objet', 'Subject'], hook.replace(/\.$/u, ''), subjectLength)
        : fitting(p, ['Objet', 'Subject'], subjectLength, subjects(p)),
      fitting(p, ['Préheader', 'Preheader'], preheaderLength, [
        both(
          say`${agreeing(brand, 'vous répond', 'vous répondent')}, en deux minutes de lecture.`,
          say`A short answer from ${brand}, two minutes to read.`,
        ),
        both(say`À lire en deux minutes.`, say`Two minutes to read.`),
      ]),
      ofMessage(['Corps', 'Body'], `${p.locale === 'fr' ? 'Bonjour,' : 'Hello,'}\n${hook}\n${body}`),
      ofMessage(['Bouton', 'Button'], cta),
      part(
        p,
        ['Signature', 'Signature'],
        both(say`À bientôt, l’équipe de ${brand}`, say`Speak soon, the team at ${brand}`),
      ),
      part(
        p,
        ['Pied', 'Footer'],
        [
          both(
            say`Vous pouvez répondre à ce message : ${voice.team.fr} vous lit.`,
            say`You can reply to this message: ${voice.team.en} reads it.`,
          ),
          both(say`Se désinscrire en un clic`, say`Unsubscribe in one click`),
        ],
      ),
    ];
  },
});
