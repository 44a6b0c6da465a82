import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rVideo = defineStep({
  id: 'R-VIDEO',
  family: 'usage',
  roles: { demonstration: 1 },
  title: pair("vidéos courtes d'usage", 'short how-to videos'),
  event: pair('trois jours après la réception', 'three days after receipt'),
  delayHours: 72,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-VTR', 'K-FEAT'],
  hours: { low: 4, mode: 6, high: 10 },
  skill: 'short_video',
  consent: 'opt_in',
  exit: pair('vidéo vue', 'video watched'),
  fits: (reach) => reach.visual || reach.software,
  message: (about) => ({
    hook: pair('Trente secondes pour mieux vous en servir.', 'Thirty seconds to get more out of it.'),
    body: pair(
      `Vous voyez le geste, sous-titré, sans avoir besoin du son : il répond à cette question : ${about.pain}. La transcription est sous la vidéo si vous préférez lire.`,
      `You see the gesture, captioned, without needing the sound: it answers this question: ${about.pain}. The transcript is under the video if you prefer to read.`,
    ),
    cta: pair('Voir le geste', 'See how'),
  }),
  change: pair(
    'Trois vidéos de trente secondes, sous-titrées, une par geste.',
    'Three thirty-second captioned videos, one per gesture.',
  ),
});
