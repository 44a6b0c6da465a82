import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { photoAsk, photoThanks } from '../messages/invitations.ts';

export const sUgcWave = defineScenario({
  id: 'S-UGC-WAVE',
  title: pair('vague de contenus clients', 'customer content wave'),
  task: pair(
    'Demandez des photos à vos clients et publiez-les avec leur accord',
    'Ask customers for pictures and publish them with their consent',
  ),
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
      touch: ({ offer }) =>
        pair(
          `Demander une photo de « ${offer} » aux clients des trois derniers mois, autorisation comprise`,
          `Ask customers of the last three months for a picture of “${offer}”, licence included`,
        ),
      says: photoAsk,
    },
    {
      day: 7,
      channelId: 'CH-IG',
      touch: () =>
        pair(
          'Publier les trois premières photos reçues, prénom du client cité avec son accord',
          'Publish the first three pictures received, with the customer’s first name if they agree',
        ),
    },
    {
      day: 14,
      channelId: 'CH-SITE',
      touch: ({ page }) =>
        pair(`Ajouter les photos à ${page}, chacune décrite`, `Add the pictures to ${page}, each described`),
    },
    {
      day: 28,
      channelId: 'CH-EMAIL-NL',
      touch: () =>
        pair(
          'Remercier, montrer les photos en ligne, demander une dernière fois',
          'Thank, show the pictures online, ask once more',
        ),
      says: photoThanks,
    },
  ],
  fits: (reach) => reach.visual && reach.customers >= 100,
  preference: ({ business }) => (business ? 0.2 : 1.1),
  text: null,
});
