import { alone, say, type Sentence, the } from '../../pieces/piece.ts';
import { type Both, both } from '../../pieces/both.ts';
import type { MessagePieces } from '../message-pieces.ts';
import { type Form, ofMessage, part } from './form.ts';

/** Lines to tick: the questions of the audience, then what to check of the offer. */
const ticks = ({ questions, offering, offerFacts, voice }: MessagePieces): (Both<Sentence> | null)[] => [
  ...questions.map((question) => both(say`☐ ${alone(question)}`, say`☐ ${alone(question)}`)),
  both(say`☐ J’ai comparé ${voice.points[0].fr}`, say`☐ I have compared ${voice.points[0].en}`),
  both(
    say`☐ J’ai comparé ${the(offering)} avec une autre solution`,
    say`☐ I have compared ${the(offering)} with another option`,
  ),
  ...offerFacts
    .slice(0, 2)
    .map((fact) => both(say`☐ J’ai vérifié ceci : ${fact}`, say`☐ I have checked this: ${fact}`)),
  both(say`☐ Je sais qui me répond en cas de problème`, say`☐ I know who answers if something goes wrong`),
];

/** A list to tick on the page or on paper, with how to read the result. */
export const checklist = (): Form => ({
  id: 'checklist',
  parts: (p, { hook, body, cta }) => [
    ofMessage(['Introduction', 'Opening'], `${hook} ${body}`),
    part(p, ['Liste', 'List'], ticks(p)),
    part(
      p,
      ['Résultat', 'Result'],
      [
        both(say`Tout est coché : vous pouvez vous décider.`, say`All ticked: you can decide.`),
        both(
          say`Une ou deux cases vides : posez ces questions avant de choisir.`,
          say`One or two empty boxes: ask these questions before you choose.`,
        ),
        both(
          say`Plus de deux : prenez le temps, ${p.voice.team.fr} peut vous aider.`,
          say`More than two: take your time, ${p.voice.team.en} can help.`,
        ),
      ],
    ),
    ofMessage(['Bouton', 'Button'], cta),
  ],
});
