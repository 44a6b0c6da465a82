import { both } from '../../planning/pieces/both.ts';
import { shortVideo } from '../../planning/messages/forms/video.ts';
import { factLines } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rVideo = defineStep({
  id: 'R-VIDEO',
  family: 'usage',
  roles: { demonstration: 1 },
  title: pair("vidéos courtes d'usage", 'short how-to videos'),
  event: pair('trois jours après avoir reçu ou commencé', 'three days after receiving or starting'),
  delayHours: 72,
  timing: 'delivery',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-VTR'],
  hours: { low: 4, mode: 6, high: 10 },
  skill: 'short_video',
  consent: 'opt_in',
  exit: pair('vidéo vue', 'video watched'),
  fits: (reach) => reach.visual || reach.software,
  change: pair(
    'Trois vidéos de trente secondes, sous-titrées, une par geste.',
    'Three thirty-second captioned videos, one per gesture.',
  ),
  sent: true,
  text: {
    form: shortVideo(),
    copy: (p) => ({
      hooks: [
        both(say`Trente secondes pour mieux vous en servir.`, say`Thirty seconds to get more out of it.`),
        both(say`Le geste, filmé de près.`, say`The gesture, filmed up close.`),
      ],
      lines: [
        [
          both(
            say`La vidéo est sous-titrée et sa transcription est dessous ; le son n’est pas nécessaire.`,
            say`The video is captioned with its transcript below; no sound needed.`,
          ),
        ],
        [...factLines(p)],
      ],
      calls: [both(call`Voir le geste`, call`See how`)],
    }),
  },
});
