import { label, say } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { type Form, ofMessage, part } from './form.ts';

/** Most results of a quiz: one for each offer. */
const mostResults = 3;

/** A quiz: questions with answers, how answers count, one result for each offer. */
export const quiz = (): Form => ({
  id: 'quiz',
  parts: (p, { hook, body, cta }) => {
    const { offers, projects } = p;
    const shown = offers.slice(0, mostResults);
    return [
      ofMessage(['Introduction', 'Opening'], `${hook} ${body}`),
      part(
        p,
        ['Question 1', 'Question 1'],
        [
          both(say`Que voulez-vous faire ?`, say`What do you want to do?`),
          ...projects.map((project) => both(say`${label(project)}`, say`${label(project)}`)),
          both(say`Je ne sais pas encore`, say`I do not know yet`),
        ],
      ),
      part(
        p,
        ['Question 2', 'Question 2'],
        [
          both(say`Qu’est-ce qui compte le plus ?`, say`What matters most?`),
          both(say`Le prix`, say`The price`),
          both(say`Le délai`, say`How long it takes`),
          both(say`Être conseillé`, say`Advice`),
        ],
      ),
      part(
        p,
        ['Question 3', 'Question 3'],
        [
          both(say`Laquelle de ces offres regardez-vous ?`, say`Which of these are you looking at?`),
          ...shown.map(({ name }) => both(say`${name}`, say`${name}`)),
        ],
      ),
      part(
        p,
        ['Décompte', 'Scoring'],
        both(
          say`La réponse 3 désigne l’offre ; les deux premières sont rappelées au-dessus du résultat.`,
          say`Answer 3 names the offer; the first two are repeated above the result.`,
        ),
      ),
      ...shown.map(({ name, price, facts }, at) =>
        part(
          p,
          [`Résultat ${at + 1}`, `Result ${at + 1}`],
          [
            both(say`Regardez d’abord : ${name}.`, say`Look first at: ${name}.`),
            price && both(say`Prix : ${price}.`, say`Price: ${price}.`),
            ...facts.slice(0, 2).map((fact) => both(say`${fact}.`, say`${fact}.`)),
          ],
        ),
      ),
      ofMessage(['Bouton', 'Button'], cta),
    ];
  },
});
