import { customerEntries } from '../../planning/texts/gaps.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sUgcWave = defineScenario({
  id: 'S-UGC-WAVE',
  title: pair('vague de contenus clients', 'customer content wave'),
  stage: 'ACQ',
  otherStages: ['ACT', 'REF'],
  channels: ['CH-IG', 'CH-SITE', 'CH-EMAIL-NL'],
  variable: pair('la demande (photo ou avis)', 'the ask (photo or review)'),
  supports: ['photo', 'carousel', 'short_video'],
  kpis: ['K-UGC-N', 'K-REACH', 'K-CR'],
  hours: { low: 5, mode: 8, high: 14 },
  cash: [0, 120],
  skill: 'photo',
  topicIntent: 'buying',
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      "Si les clients reçoivent une demande précise après l'usage, assez de photos publiables arrivent pour nourrir les fiches et les réseaux.",
      'If customers get a precise request after use, enough usable photos arrive to feed product pages and social posts.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-EMAIL-NL',
      touch: pair(
        "Demande aux clients récents, autorisation d'usage comprise",
        'Request to recent customers, licence included',
      ),
    },
    {
      day: 7,
      channelId: 'CH-IG',
      touch: pair('Publier les trois premières photos créditées', 'Publish the first three credited photos'),
    },
    {
      day: 14,
      channelId: 'CH-SITE',
      touch: pair('Ouvrir la galerie et la relier aux fiches', 'Open the gallery and link it to product pages'),
    },
    {
      day: 28,
      channelId: 'CH-EMAIL-NL',
      touch: pair('Remercier, montrer le résultat, relancer une fois', 'Thank, show the result, remind once'),
    },
  ],
  fits: (reach) => reach.visual && reach.customers >= 100,
  preference: ({ business }) => (business ? 0.2 : 1.1),
  text: customerEntries,
});
