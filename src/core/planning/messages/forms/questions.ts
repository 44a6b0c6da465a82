import { alone, say, the } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factList } from '../wordings.ts';
import { type Form, ofMessage, part } from './form.ts';
import { unanswered, writerNote } from './writer-note.ts';

/** A page of questions: each one as the audience puts it, what to answer first, how to ask another one. */
export const questionPage = (): Form => ({
  id: 'questions',
  parts: (p, { hook, body, cta }) => {
    const { questions, voice, price } = p;
    return [
      ofMessage(['Introduction', 'Opening'], `${hook} ${body}`),
      part(
        p,
        ['Questions', 'Questions'],
        [
          ...questions.map((question) => both(alone(question), alone(question))),
          p.offering.plural
            ? both(say`Que comprennent ${the(p.offering)} ?`, say`What do ${the(p.offering)} include?`)
            : both(say`Que comprend ${the(p.offering)} ?`, say`What does ${the(p.offering)} include?`),
          both(say`Qui me répond si j’ai un problème ?`, say`Who answers if I have a problem?`),
        ],
      ),
      part(
        p,
        ['Réponses déjà connues', 'Answers already known'],
        [...factList(p), price && both(say`Prix : ${price}.`, say`Price: ${price}.`)],
      ),
      part(
        p,
        ['Question absente', 'Missing question'],
        both(
          say`Votre question n’est pas là ? Posez-la : ${voice.team.fr} vous répond, puis nous l’ajoutons.`,
          say`Is your question missing? Ask it: ${voice.team.en} answers, then it is added.`,
        ),
      ),
      ofMessage(['Bouton', 'Button'], cta),
      writerNote(p, unanswered(p)),
    ];
  },
});
