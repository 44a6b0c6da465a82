import { customerEntries } from '../../planning/texts/gaps.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';
import { showsOffer } from '../topic-fit.ts';

export const uContest = defineFormat({
  id: 'U-CONTEST',
  reliesOn: ['contest'],
  family: 'ugc',
  title: pair('concours photo', 'photo contest'),
  titleSuffix: pair('le concours photo', 'the photo contest'),
  stages: ['ACQ', 'ACT', 'REF'],
  channels: ['CH-IG', 'CH-FB', 'CH-EMAIL-NL'],
  hours: { low: 8, mode: 12, high: 24 },
  cash: [50, 400],
  skill: 'photo',
  media: 'image',
  interactivity: 3,
  personalisation: 'none',
  customerRole: 'co_creator',
  writing: 'news',
  serves: ['photo', 'carousel', 'short_video', 'email'],
  most: 1,
  length: [200, 400],
  page: { suffix: pair('concours', 'contest') },
  linking: pair(
    'Page du concours, conservée ensuite comme galerie et reliée à la page pilier.',
    'A contest page, kept afterwards as a gallery and linked to the hub page.',
  ),
  legal: ['L-CONTEST', 'L-IP', 'L-EMAIL'],
  accessibility: [
    pair(
      'Formulaire étiqueté, règlement en HTML, participation possible par courriel.',
      'Labelled form, rules in HTML, entry possible by email.',
    ),
  ],
  kpis: ['K-LEAD-N', 'K-UGC-N', 'K-CPL'],
  risk: 0.35,
  carriesEvent: true,
  asksCustomers: true,
  consumersOnly: true,
  closedTo: ['L-CPF', 'L-HEALTH', 'L-ALCOHOL', 'health_wellness', 'finance_insurance'],
  fits: (reach) => reach.visual && reach.customers >= 100,
  suitsTopic: showsOffer,
  text: customerEntries,
  brief: (about) => ({
    angle: pair(
      `Faire photographier « ${about.topic} » par les clients et laisser le public choisir : le prix est « ${about.offer} », la récompense est d'être publié.`,
      `Have customers photograph “${about.topic}” and let the public choose: the prize is “${about.offer}”, the reward is being published.`,
    ),
    outline: [
      pair(
        "Le thème et ce que l'on attend d'une photo, avec deux exemples",
        'The theme and what makes a good entry, with two examples',
      ),
      pair(
        "Le règlement : dates, lot, choix du gagnant, usage des données, sans obligation d'achat",
        'The rules: dates, prize, how the winner is chosen, use of data, no purchase needed',
      ),
      pair(
        "Le dépôt : photo, prénom, autorisation d'usage, inscription à l'infolettre séparée et facultative",
        'Entry: photo, first name, licence to publish, newsletter sign-up separate and optional',
      ),
      pair('La galerie des participations et le vote', 'The gallery of entries and the vote'),
      pair("L'annonce du résultat et le lien vers les pièces montrées", 'The result and links to the products shown'),
    ],
    callToAction: pair('Participer avec une photo', 'Enter with a photo'),
  }),
});
