import { type Sentence, say } from '../../pieces/piece.ts';
import { type Both, both } from '../../pieces/both.ts';
import { type Form, ofMessage, part } from './form.ts';

/** What a screen has besides its heading, text and button. */
interface ScreenParts {
  readonly lines?: readonly Both<Sentence>[];
  /** What is shown once the button has done its work; left out where the button only opens a page. */
  readonly done?: Both<Sentence>;
}

/** Words of a screen of the site or the product: heading, text, button, and what follows where something is sent. */
export const screenWords = ({ lines = [], done }: ScreenParts = {}): Form => ({
  id: 'screen-words',
  parts: (p, { hook, body, cta }) => [
    ofMessage(['Titre de l’écran', 'Heading of the screen'], hook),
    ofMessage(['Texte', 'Text'], body),
    part(p, ['Lignes', 'Lines'], lines),
    ofMessage(['Bouton', 'Button'], cta),
    ...(done === undefined
      ? []
      : [
          part(p, ['Confirmation', 'Confirmation'], done),
          part(
            p,
            ['En cas d’erreur', 'On error'],
            both(
              say`Cela n’a pas fonctionné et rien n’est perdu. Réessayez, ou écrivez-nous.`,
              say`It did not work, and nothing is lost. Try again, or write to us.`,
            ),
          ),
        ]),
  ],
});
