import { type Sentence, say } from '../../pieces/piece.ts';
import { type Both, both } from '../../pieces/both.ts';
import type { MessagePieces } from '../message-pieces.ts';
import { type Form, ofMessage, part } from './form.ts';

/** Words of a screen of the site or the product: heading, text, button, confirmation, error. */
export const screenWords = (lines: (p: MessagePieces) => readonly (Both<Sentence> | null)[] = () => []): Form => ({
  id: 'screen-words',
  parts: (p, { hook, body, cta }) => [
    ofMessage(['Titre de l’écran', 'Heading of the screen'], hook),
    ofMessage(['Texte', 'Text'], body),
    part(p, ['Lignes', 'Lines'], lines(p)),
    ofMessage(['Bouton', 'Button'], cta),
    part(
      p,
      ['Confirmation', 'Confirmation'],
      both(
        say`C’est enregistré. Vous pouvez revenir en arrière à tout moment.`,
        say`Saved. You can go back at any time.`,
      ),
    ),
    part(
      p,
      ['En cas d’erreur', 'On error'],
      both(
        say`Cela n’a pas fonctionné et rien n’est perdu. Réessayez, ou écrivez-nous.`,
        say`It did not work, and nothing is lost. Try again, or write to us.`,
      ),
    ),
  ],
});
