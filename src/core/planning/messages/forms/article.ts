import { alone, label, say } from '../../pieces/piece.ts';
import { type Both, both } from '../../pieces/both.ts';
import type { Sentence } from '../../pieces/piece.ts';
import type { MessagePieces } from '../message-pieces.ts';
import { factLines, factList } from '../wordings.ts';
import { type Form, fitting, ofMessage, part } from './form.ts';
import { unanswered, writerNote } from './writer-note.ts';

/** Most characters of a title and of a description that result pages show whole (working assumptions). */
const titleLength = 60;
const descriptionLength = 155;

type Headings = (p: MessagePieces) => readonly (Both<Sentence> | null)[];

/** Headings of an article: the reader’s questions, what to compare, the facts, the next step. */
const plainHeadings: Headings = ({ questions, voice, projects }) => [
  ...questions.map((question) => both(alone(question), alone(question))),
  ...projects.slice(0, 1).map((project) => both(say`Comment ${project} ?`, say`How do you ${project}?`)),
  both(say`Ce que l’on compare : ${voice.points[0].fr}`, say`What to compare: ${voice.points[0].en}`),
];

/** A page to read: title, description, opening, headings, facts to quote, next step. */
export const article = (headings: Headings = plainHeadings): Form => ({
  id: 'article',
  parts: (p, { hook, body, cta }) => {
    const { subject, offer, brand, promise } = p;
    return [
      fitting(p, ['Titre', 'Title'], titleLength, [
        both(
          say`${label(subject)} : l’essentiel avant de choisir`,
          say`${label(subject)}: what to know before you choose`,
        ),
        both(say`${label(subject)} : le guide`, say`${label(subject)}: the guide`),
        both(say`${label(subject)}`, say`${label(subject)}`),
        both(say`Bien choisir avec ${brand}`, say`Choosing well with ${brand}`),
        both(say`Bien choisir`, say`Choosing well`),
      ]),
      fitting(p, ['Description', 'Description'], descriptionLength, [
        ...factLines(p),
        both(alone(promise), alone(promise)),
        both(say`${offer}, chez ${brand}.`, say`${offer}, from ${brand}.`),
        both(say`${label(brand)}`, say`${label(brand)}`),
      ]),
      ofMessage(['Introduction', 'Opening'], `${hook} ${body}`),
      part(p, ['Intertitres', 'Headings'], headings(p)),
      part(p, ['Faits à citer', 'Facts to quote'], factList(p)),
      ofMessage(['Fin', 'Ending'], cta),
      writerNote(p, unanswered(p)),
    ];
  },
});
