import { photoRequest } from '../../planning/texts/kinds/photo-request.ts';
import { defineFormat } from '../content-format.ts';
import { withQue } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const uRepost = defineFormat({
  id: 'U-REPOST',
  family: 'ugc',
  title: pair('reprises de publications de clients', "reposts of customers' posts"),
  titleSuffix: pair('vu chez vous', 'seen at your place'),
  stages: ['RET', 'REF'],
  channels: ['CH-IG', 'CH-LI'],
  hours: { low: 1, mode: 2, high: 3 },
  skill: 'photo',
  media: 'image',
  interactivity: 1,
  personalisation: 'none',
  customerRole: 'hero',
  writing: 'testimonial',
  serves: ['photo', 'carousel', 'short_video'],
  most: 4,
  length: [40, 100],
  linking: pair('Le lien du profil mène à la galerie de clients.', 'The profile link leads to the customer gallery.'),
  legal: ['L-IP'],
  accessibility: [
    pair(
      'Texte alternatif rédigé pour chaque reprise, majuscules internes dans les mots-dièses.',
      'Alternative text written for every repost, CamelCase hashtags.',
    ),
  ],
  kpis: ['K-ER-REACH', 'K-REACH'],
  risk: 0.05,
  asksCustomers: true,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.visual && reach.customers >= 50 && reach.socialAudience >= 300,
  text: photoRequest,
  brief: (about) => ({
    angle: pair(
      `Mettre un client en avant, avec son accord écrit, parce qu'il montre « ${about.topic} » mieux ${withQue(about.brand)} ne le ferait.`,
      `Put one customer forward, with written permission, because they show “${about.topic}” better than ${about.brand} could.`,
    ),
    outline: [
      pair("La demande d'autorisation, conservée", 'The permission request, kept on file'),
      pair("La publication d'origine, créditée", 'The original post, credited'),
      pair(
        `Une phrase : ce que ce client nous apprend sur « ${about.topic} »`,
        `One sentence: what this customer teaches us about “${about.topic}”`,
      ),
    ],
    callToAction: pair('Partager la sienne', 'Share yours'),
  }),
});
