import { alone, say } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factLines } from '../wordings.ts';
import { type Form, ofMessage, part } from './form.ts';

/** A short video: four shots with their seconds, spoken and on-screen words, captions and transcript. */
export const shortVideo = (): Form => ({
  id: 'video',
  parts: (p, { hook, body, cta }) => {
    const { offer, voice } = p;
    const fact = factLines(p)[0] ?? null;
    return [
      part(
        p,
        ['Plan 1, 0 à 3 s', 'Shot 1, 0 to 3 s'],
        both(
          say`Image : ${offer}, en gros plan. À l’écran et dit :`,
          say`Picture: ${offer}, close up. On screen and spoken:`,
        ),
      ),
      ofMessage(['Dit et écrit', 'Spoken and written'], hook),
      part(
        p,
        ['Plan 2, 3 à 12 s', 'Shot 2, 3 to 12 s'],
        both(
          say`Image : le geste, sans coupure. Dit : « Regardez d’abord ${voice.points[0].fr}. »`,
          say`Picture: the gesture, uncut. Spoken: “Look first at ${voice.points[0].en}.”`,
        ),
      ),
      part(
        p,
        ['Plan 3, 12 à 20 s', 'Shot 3, 12 to 20 s'],
        [both(say`Image : la preuve. Dit :`, say`Picture: the proof. Spoken:`), fact],
      ),
      part(
        p,
        ['Plan 4, 20 à 25 s', 'Shot 4, 20 to 25 s'],
        both(
          say`Image : la personne qui parle, face à nous. Dit et écrit :`,
          say`Picture: the person who speaks, facing us. Spoken and written:`,
        ),
      ),
      ofMessage(['Appel', 'Call'], cta),
      ofMessage(['Texte sous la vidéo', 'Text below the video'], body),
      part(
        p,
        ['Sous-titres et transcription', 'Captions and transcript'],
        both(
          say`Sous-titres incrustés et fichier de sous-titres ; la transcription reprend les quatre plans.`,
          say`Captions burnt in and as a file; the transcript follows the four shots.`,
        ),
      ),
      part(p, ['Texte alternatif', 'Alternative text'], both(alone(offer), alone(offer))),
    ];
  },
});
