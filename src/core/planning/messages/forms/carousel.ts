import { alone, say, the } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factList } from '../wordings.ts';
import { type Form, ofMessage, part } from './form.ts';

/** Slides or stories, one idea each, with the text that goes with them. */
export const carousel = (): Form => ({
  id: 'carousel',
  parts: (p, { hook, body, cta }) => {
    const { offer, questions, voice, price } = p;
    return [
      ofMessage(['Vue 1', 'Slide 1'], hook),
      part(
        p,
        ['Vue 2', 'Slide 2'],
        both(say`À regarder : ${voice.points[1].fr}.`, say`Look at ${voice.points[1].en}.`),
      ),
      part(
        p,
        ['Vue 3', 'Slide 3'],
        [
          ...questions.slice(0, 1).map((question) => both(alone(question), alone(question))),
          both(say`Une question ? Écrivez-nous.`, say`A question? Write to us.`),
        ],
      ),
      part(
        p,
        ['Vue 4', 'Slide 4'],
        [
          ...factList(p).slice(0, 2),
          price && both(say`${offer} : ${price}.`, say`${offer}: ${price}.`),
          both(say`${offer}`, say`${offer}`),
        ],
      ),
      ofMessage(['Vue 5', 'Slide 5'], cta),
      ofMessage(['Texte', 'Text'], body),
      part(
        p,
        ['Textes alternatifs', 'Alternative texts'],
        both(
          say`Chaque vue reprend son texte ; les vues 1 et 4 décrivent ${the(p.offering)}.`,
          say`Each slide repeats its text; slides 1 and 4 describe ${the(p.offering)}.`,
        ),
      ),
    ];
  },
});
