import { datedSession } from '../../planning/texts/gaps.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rVideo = defineStep({
  id: 'R-VIDEO',
  family: 'usage',
  roles: { demonstration: 1 },
  title: pair("vidéos courtes d'usage", 'short how-to videos'),
  task: pair(
    'Filmez trois courtes vidéos sur l’usage de ce que vous vendez',
    'Film three short videos on how to use what you sell',
  ),
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
  text: datedSession,
});
