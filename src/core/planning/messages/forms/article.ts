import { alone, label, say } from '../../pieces/piece.ts';
import { type Both, both } from '../../pieces/both.ts';
import type { Sentence } from '../../pieces/piece.ts';
import type { MessagePieces } from '../message-pieces.ts';
import { factList } from '../wordings.ts';
import { type Form, fitting, ofMessage, part } from './form.ts';

/** Most characters of a title and of a description that result pages show whole (working assumptions). */
const titleLength = 60;
const descriptionLength = 155;

type Headings = (p: MessagePieces) => readonly (Both<Sentence> | null)[];

/** Headings of an article: the reader’s questions, what to compare, the facts, the next step. */
const plainHeadings: Headings = ({ questions, worries, voice, offer, projects }) => [
  ...questions.map((question) => both(alone(question), alone(question))),
  ...worries.map((worry) => both(say`${label(worry)} : ce qu’il faut savoir`, say`${label(worry)}: what to know`)),
  ...projects.slice(0, 1).map((project) => both(say`Comment ${project} ?`, say`How do you ${project}?`)),
  both(say`Ce que l’on compare : ${voice.points[0].fr}`, say`What to compare: ${voice.points[0].en}`),
  both(say`${offer} : pour qui, et pour qui non`, say`${offer}: who it suits, and who it does not`),
  both(say`Par où commencer`, say`Where to start`),
];

/** A page to read: title, description, opening, headings, facts to quote, next step. */
export const article = (headings: Headings = plainHeadings): Form => ({
  id: 'article',
  parts: (p, { hook, body, cta }) => {
    const { subject, offer, brand, voice } = p;
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
        both(
          say`${offer} : ${voice.points[1].fr}. Réponses courtes, faits à vérifier, par ${brand}.`,
          say`${offer}: ${voice.points[1].en}. Short answers and facts to check, from ${brand}.`,
        ),
        both(
          say`Réponses courtes et faits à vérifier, par ${brand}.`,
          say`Short answers and facts to check, from ${brand}.`,
        ),
        both(say`Réponses courtes et faits à vérifier.`, say`Short answers and facts to check.`),
      ]),
      ofMessage(['Introduction', 'Opening'], `${hook} ${body}`),
      part(p, ['Intertitres', 'Headings'], headings(p)),
      part(p, ['Faits à citer', 'Facts to quote'], factList(p)),
      ofMessage(['Fin', 'Ending'], cta),
    ];
  },
});
