import { pair } from '../../values/text.ts';
import { hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aCaption = defineLever({
  id: 'A-CAPTION',
  family: 'accessibility',
  title: pair('sous-titres et transcriptions', 'captions and transcripts'),
  task: pair('Sous-titrez vos vidéos et publiez leur texte', 'Caption your videos and publish their text'),
  effect: span(0, 0.01, 0.03),
  successProbability: 0.6,
  hours: span(1, 2, 3),
  skill: 'short_video',
  kpis: ['K-VTR'],
  access: 'assistance',
  change: () =>
    pair(
      'Sous-titrer toute vidéo, relire les sous-titres, publier la transcription sous la vidéo.',
      'Caption every video, proofread the captions, publish the transcript under it.',
    ),
  friction: (facts) =>
    hasNeed(facts, 'captions') || hasNeed(facts, 'transcript')
      ? {
          evidenceIds: ['need:captions'],
          description: pair(
            'Un public prioritaire regarde les vidéos sans le son.',
            'A priority audience watches videos without sound.',
          ),
        }
      : null,
  text: null,
});
