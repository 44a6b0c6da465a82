import { label, say } from '../../../pieces/piece.ts';
import { both, type Wordings } from '../../../pieces/both.ts';
import type { ReadyPart } from '../../../plan/details/ready-text.ts';
import type { ComposedMessage } from '../../compose-message.ts';
import type { MessagePieces } from '../../message-pieces.ts';
import { type Form, fitting, ofMessage, part } from '../form.ts';

/** Most characters of a subject and of a preheader that phones show whole (working assumptions). */
export const subjectLength = 50;
const preheaderLength = 90;

/** Subjects of an e-mail whose first sentence is too long for one. */
const otherSubjects = ({ offer, brand }: MessagePieces): Wordings => [
  both(say`${label(brand)} : ${offer}`, say`${label(brand)}: ${offer}`),
  both(say`Des nouvelles de ${brand}`, say`News from ${brand}`),
  both(say`Un message pour vous`, say`A message for you`),
];

/** The first of the sentences that fits, without its full stop. */
const firstFitting = (sentences: readonly string[], length: number): string =>
  sentences.find((one) => one.length <= length)?.replace(/\.$/u, '') ?? '';

/** The subject: the first sentence, or that of the variant, where one fits. */
export function subjectPart(p: MessagePieces, { hook, otherHook }: ComposedMessage, others: Wordings): ReadyPart {
  const own = firstFitting([hook, otherHook], subjectLength);
  if (own !== '') return ofMessage(['Objet', 'Subject'], own, subjectLength);
  return fitting(p, ['Objet', 'Subject'], subjectLength, others);
}

/** The preheader: a sentence of the body that fits, else none. */
export const preheaderPart = ({ body }: ComposedMessage): ReadyPart =>
  ofMessage(['Préheader', 'Preheader'], firstFitting(body.split(/(?<=[.!?…])\s/u), preheaderLength), preheaderLength);

/** An e-mail: subject, preheader, body, button, and how to stop it. */
export const email = (): Form => ({
  id: 'email',
  parts: (p, message) => {
    const { brand, voice } = p;
    const { hook, body, cta } = message;
    return [
      subjectPart(p, message, otherSubjects(p)),
      preheaderPart(message),
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
