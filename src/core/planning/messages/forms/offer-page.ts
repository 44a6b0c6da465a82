import { alone, label, say } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factList } from '../wordings.ts';
import { type Form, fitting, ofMessage, part } from './form.ts';
import { unanswered, writerNote } from './writer-note.ts';

const titleLength = 60;

/** A page that sells or receives: title, heading, promise, proofs, questions, button, what follows the click. */
export const offerPage = (): Form => ({
  id: 'offer-page',
  parts: (p, { hook, body, cta }) => {
    const { offer, brand, price, promise, voice, place } = p;
    return [
      fitting(p, ['Titre', 'Title'], titleLength, [
        both(say`${offer} | ${label(brand)}`, say`${offer} | ${label(brand)}`),
        both(say`${offer}`, say`${offer}`),
        both(say`${label(brand)}`, say`${label(brand)}`),
        both(say`Notre offre`, say`What we offer`),
      ]),
      part(p, ['Titre principal', 'Main heading'], both(say`${offer}`, say`${offer}`)),
      ofMessage(['Sous le titre', 'Below the heading'], `${hook} ${body}`),
      part(p, ['Promesse', 'Promise'], both(alone(promise), alone(promise))),
      part(
        p,
        ['Preuves', 'Proofs'],
        [
          ...factList(p),
          price && both(say`Prix : ${price}.`, say`Price: ${price}.`),
          place?.text.includes(' ') === true ? both(say`Sur place : ${place}.`, say`On the spot: ${place}.`) : null,
        ],
      ),
      ofMessage(['Bouton', 'Button'], cta),
      part(
        p,
        ['Sous le bouton', 'Below the button'],
        both(
          say`Vous recevez une réponse de ${voice.team.fr}, pas d’un automate.`,
          say`You get an answer from ${voice.team.en}, not from a machine.`,
        ),
      ),
      writerNote(p, [
        ...unanswered(p),
        both(say`Que se passe-t-il après ${voice.deed.fr} ?`, say`What happens after ${voice.deed.en}?`),
      ]),
    ];
  },
});
