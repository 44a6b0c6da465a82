import { customerEntries } from '../../planning/texts/gaps.ts';
import { withDe } from '../../language/french-elision.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';
import { showsOffer } from '../topic-fit.ts';

export const uChallenge = defineFormat({
  id: 'U-CHALLENGE',
  family: 'ugc',
  title: pair('défi participatif', 'hashtag challenge'),
  titleSuffix: pair('le défi', 'the challenge'),
  stages: ['ACQ', 'REF'],
  channels: ['CH-IG', 'CH-TT'],
  hours: { low: 8, mode: 16, high: 30 },
  cash: [50, 500],
  skill: 'short_video',
  media: 'video',
  interactivity: 3,
  personalisation: 'none',
  customerRole: 'co_creator',
  writing: 'backstage',
  serves: ['short_video', 'carousel'],
  most: 1,
  length: [60, 150],
  page: { suffix: pair('defi', 'challenge') },
  linking: pair(
    'Page de récapitulation dans le thème, avec un lien vers chaque produit utilisé.',
    'A recap page in the topic, with a link to every product used.',
  ),
  legal: ['L-CONTEST', 'L-IP', 'L-MINOR'],
  accessibility: [
    pair(
      'Mot-dièse en majuscules internes, sous-titres sur toutes les vidéos reprises.',
      'CamelCase hashtag, captions on every video shared.',
    ),
  ],
  kpis: ['K-UGC-N', 'K-REACH', 'K-NEWFOL'],
  risk: 0.4,
  asksCustomers: true,
  consumersOnly: true,
  closedTo: ['L-HEALTH', 'L-ALCOHOL', 'health_wellness', 'professional_services', 'industry_b2b'],
  fits: (reach) => reach.visual && reach.socialAudience >= 1000,
  suitsTopic: showsOffer,
  text: customerEntries,
  brief: (about) => ({
    angle: pair(
      `Un geste simple à filmer autour de « ${about.topic} », à la portée ${withDe(about.who)}, sans matériel.`,
      `A simple gesture to film around “${about.topic}” that ${about.who} can do without equipment.`,
    ),
    outline: [
      pair(
        `La règle du défi en une phrase, montrée par ${about.brand}`,
        `The rule in one sentence, shown by ${about.brand}`,
      ),
      pair('Trois premières participations de clients connus', 'Three first entries from customers you know'),
      pair(`Le relais : ${about.relay}`, `The relay: ${about.relay}`),
      pair('La page de récapitulation et les pièces utilisées', 'The recap page and the products used'),
    ],
    callToAction: pair('Relever le défi et inviter une personne', 'Take the challenge and invite one person'),
  }),
});
