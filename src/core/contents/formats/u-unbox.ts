import { photoRequest } from '../../planning/texts/kinds/photo-request.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';
import { showsOffer } from '../topic-fit.ts';

export const uUnbox = defineFormat({
  id: 'U-UNBOX',
  reliesOn: ['parcel'],
  family: 'ugc',
  title: pair('déballage par un client', 'customer unboxing'),
  titleSuffix: pair('le déballage', 'the unboxing'),
  stages: ['ACQ', 'ACT'],
  channels: ['CH-IG', 'CH-TT', 'CH-YT'],
  hours: { low: 2, mode: 3, high: 6 },
  skill: 'short_video',
  media: 'video',
  interactivity: 1,
  personalisation: 'none',
  customerRole: 'hero',
  writing: 'testimonial',
  serves: ['short_video'],
  most: 2,
  length: [40, 90],
  linking: pair(
    'Vidéo intégrée à la fiche du produit, avec sa transcription.',
    'Video embedded on the product page, with its transcript.',
  ),
  legal: ['L-IP'],
  accessibility: [
    pair(
      'Sous-titres relus et description de ce que montrent les images.',
      'Proofread captions and a description of what the pictures show.',
    ),
  ],
  kpis: ['K-UGC-N', 'K-REACH'],
  risk: 0.1,
  asksCustomers: true,
  consumersOnly: true,
  closedTo: ['L-HEALTH', 'software', 'industry_b2b'],
  fits: (reach) => reach.visual && reach.commerce,
  suitsTopic: showsOffer,
  text: photoRequest,
  brief: (about) => ({
    angle: pair(
      `Répondre par l'image au frein « ${about.pain} » : un client ouvre son colis et montre l'état de « ${about.offer} ».`,
      `Answer “${about.pain}” on camera: a customer opens the parcel and shows “${about.offer}”.`,
    ),
    outline: [
      pair(
        "Carte glissée dans le colis : l'invitation et l'autorisation de publier",
        'A card in the parcel: the invitation and the permission to publish',
      ),
      pair(
        "Plan 1 : le colis fermé ; plan 2 : le calage ; plan 3 : l'objet en main",
        'Shot 1: the closed parcel; shot 2: the packing; shot 3: the object in hand',
      ),
      pair(`Une phrase du client sur ${about.proof}`, `One sentence from the customer about ${about.proof}`),
      pair('Publication et lien vers la fiche', 'Publication and link to the product page'),
    ],
    callToAction: pair(`Voir comment « ${about.offer} » voyage`, `See how “${about.offer}” travels`),
  }),
});
