import { photoRequest } from '../../planning/texts/kinds/photo-request.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';
import { showsOffer } from '../topic-fit.ts';

export const uPhoto = defineFormat({
  id: 'U-PHOTO',
  family: 'ugc',
  title: pair('photos et vidéos de clients', 'customer photos and videos'),
  titleSuffix: pair('chez vous, en photos', 'at your place, in pictures'),
  stages: ['ACT', 'REV', 'REF'],
  channels: ['CH-IG', 'CH-SITE', 'CH-PIN'],
  hours: { low: 3, mode: 6, high: 10 },
  cash: [0, 50],
  skill: 'photo',
  media: 'image',
  interactivity: 2,
  personalisation: 'segment',
  customerRole: 'co_creator',
  writing: 'testimonial',
  serves: ['photo', 'carousel', 'short_video'],
  most: 4,
  length: [40, 120],
  page: { suffix: pair('galerie', 'gallery') },
  linking: pair(
    'Galerie sur la page pilier du thème ; chaque photo renvoie à la fiche du produit montré.',
    "A gallery on the topic's hub page; every photo links to the product it shows.",
  ),
  legal: ['L-IP', 'L-MINOR'],
  accessibility: [
    pair(
      "L'auteur décrit sa photo en une phrase au moment du dépôt ; à défaut, l'équipe rédige le texte alternatif.",
      'The author describes the photo in one sentence when sending it; otherwise the team writes the alternative text.',
    ),
  ],
  kpis: ['K-UGC-N', 'K-ER-REACH', 'K-CR'],
  risk: 0.1,
  publicationRank: 3,
  asksCustomers: true,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.visual && reach.customers >= 50,
  suitsTopic: showsOffer,
  text: photoRequest,
  brief: (about) => ({
    angle: pair(
      `Montrer « ${about.offer} » chez de vrais clients, dans un registre familier à ${about.who} : ${about.reference}.`,
      `Show “${about.offer}” in real customers' homes or workplaces, in the style ${about.who} already follows: ${about.reference}.`,
    ),
    outline: [
      pair(
        `Consigne en une ligne : photographier « ${about.offer} » en situation, sans mise en scène`,
        `A one-line brief: photograph “${about.offer}” in use, unstaged`,
      ),
      pair(
        `Trois exemples publiés par ${about.brand} pour donner le ton (${about.trend})`,
        `Three examples from ${about.brand} to set the tone (${about.trend})`,
      ),
      pair(
        `Formulaire d'envoi : photo, prénom, phrase sur « ${about.topic} », case d'autorisation non cochée`,
        `Upload form: photo, first name, one sentence on “${about.topic}”, permission box left unticked`,
      ),
      pair(
        `Publication commentée : ce que l'image prouve (${about.proof})`,
        `Publication with a comment: what the picture proves (${about.proof})`,
      ),
    ],
    callToAction: pair('Envoyer sa photo', 'Send a photo'),
  }),
});
