import { agreeing, ofThe, say, type Sentence, the } from '../../pieces/piece.ts';
import { type Both, both } from '../../pieces/both.ts';
import type { ReadyPart } from '../../plan/details/ready-text.ts';
import type { MessagePieces } from '../message-pieces.ts';
import { type Form, ofMessage, part } from './form.ts';

/** Permission that the law requires before a customer’s words or picture are published. */
export const consentText = ({ brand }: MessagePieces): Both<Sentence> =>
  both(
    say`☐ J’autorise ${brand} à publier mon texte et mes images sur son site et ses réseaux, pendant deux ans, avec mon prénom seulement. Je peux retirer cet accord à tout moment par un simple message. Si une autre personne est reconnaissable, j’ai son accord.`,
    say`☐ I allow ${brand} to publish my text and pictures on its site and networks for two years, with my first name only. I can withdraw this permission at any time by a simple message. If someone else can be recognised, I have their permission.`,
  );

/** A request to customers: message, form, permission, moderation, and replies where the text is a review. */
export const customerRequest = (
  asked: (p: MessagePieces) => Both<Sentence>,
  options: { readonly reviewed?: boolean } = {},
): Form => ({
  id: 'customer-request',
  parts: (p, { hook, body, cta }) => {
    return [
      ofMessage(['Message', 'Message'], `${hook} ${body}`),
      ofMessage(['Bouton', 'Button'], cta),
      part(
        p,
        ['Formulaire', 'Form'],
        [
          asked(p),
          both(say`Votre prénom (facultatif)`, say`Your first name (optional)`),
          both(
            say`Une phrase pour décrire l’image aux personnes qui ne la voient pas`,
            say`One sentence that describes the picture to people who cannot see it`,
          ),
        ],
      ),
      part(p, ['Autorisation', 'Permission'], consentText(p)),
      part(
        p,
        ['Modération', 'Moderation'],
        [
          both(say`Publié sous 72 heures, favorable ou non.`, say`Published within 72 hours, favourable or not.`),
          both(
            say`Refusé seulement : injure, donnée personnelle d’un tiers, publicité, hors sujet. Le motif est écrit à l’auteur.`,
            say`Refused only for insults, somebody else’s personal data, advertising, or another subject. The reason is sent to the author.`,
          ),
        ],
      ),
      ...(options.reviewed === true ? replies(p) : []),
    ];
  },
});

/** Replies to a review: praise, criticism, question. */
function replies(p: MessagePieces): ReadyPart[] {
  const { brand } = p;
  return [
    part(
      p,
      ['Réponse si l’avis est favorable', 'Reply to praise'],
      both(
        say`Merci d’avoir pris ce temps. Ce que vous décrivez aidera les personnes qui hésitent.`,
        say`Thank you for taking the time. What you describe will help people who hesitate.`,
      ),
    ),
    part(
      p,
      ['Réponse si l’avis est critique', 'Reply to criticism'],
      both(
        say`Merci de le dire franchement. Nous vous appelons pour comprendre, puis nous écrivons ici ce qui a changé.`,
        say`Thank you for saying so. We will call you to understand, then write here what has changed.`,
      ),
    ),
    part(
      p,
      ['Réponse à une question', 'Reply to a question'],
      both(
        say`Bonne question au sujet ${ofThe(p.offering)}. ${agreeing(brand, 'y répond', 'y répondent')} ici, et la réponse rejoint la page.`,
        say`A good question about ${the(p.offering)}. ${brand} answers here, and the answer joins the page.`,
      ),
    ),
  ];
}
