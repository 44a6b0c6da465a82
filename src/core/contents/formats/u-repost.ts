import { both } from '../../planning/pieces/both.ts';
import { customerRequest } from '../../planning/messages/forms/customer-request.ts';
import { namedHooks } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
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
  carriesEvent: true,
  asksCustomers: true,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.visual && reach.customers >= 50 && reach.socialAudience >= 300,
  text: {
    form: customerRequest(() => both(say`Le lien de votre publication`, say`The link of your post`)),
    copy: (p) => ({
      hooks: [
        ...namedHooks(p, [
          both(say`Vous l’avez publié, nous aimerions le montrer.`, say`You posted it; we would like to show it.`),
          both(say`Votre publication mérite d’être vue.`, say`Your post deserves to be seen.`),
        ]),
      ],
      lines: [
        [
          both(
            say`Répondez « oui » à ce message si vous êtes d’accord : votre nom est cité et l’original reste chez vous.`,
            say`Reply “yes” to this message if you agree: you are named and the original stays with you.`,
          ),
        ],
        [both(say`Sans réponse, rien n’est repris.`, say`Without an answer, nothing is reposted.`)],
      ],
      calls: [
        both(call`Donner votre accord`, call`Give your permission`),
        both(call`Partager la vôtre`, call`Share yours`),
      ],
    }),
  },
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
