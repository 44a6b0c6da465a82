import { label, say } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { type Form, ofMessage, part } from './form.ts';

/** Entries to define, how each definition is written, and how to report a missing word. */
export const glossary = (): Form => ({
  id: 'glossary',
  parts: (p, { hook, body, cta }) => {
    const { offers, subject } = p;
    return [
      ofMessage(['Introduction', 'Opening'], `${hook} ${body}`),
      part(
        p,
        ['Entrées', 'Entries'],
        [
          both(say`${label(subject)}`, say`${label(subject)}`),
          ...offers.map(({ name }) => both(say`${name}`, say`${name}`)),
        ],
      ),
      part(
        p,
        ['Forme d’une entrée', 'Form of an entry'],
        both(
          say`Une définition en une phrase, un exemple chiffré, ce que ce mot ne veut pas dire, un lien.`,
          say`A definition in one sentence, an example with a figure, what the word does not mean, a link.`,
        ),
      ),
      ofMessage(['Bouton', 'Button'], cta),
    ];
  },
});
