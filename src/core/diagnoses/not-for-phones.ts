import { isPrintVersion } from '../audits/page-kinds/print-versions.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { addressesOf, closestFirst, distinctPages } from './signs/subject-pages.ts';

/** Working assumptions: fewer pages are exceptions. */
const leastPages = 3;
const leastShare = 0.6;

export const notForPhones = defineDiagnosis({
  id: 'not-for-phones',
  severity: 'high',
  effort: 'days',
  once: true,
  loses: 'visitors',
  area: 'accessibility',
  title: { fr: 'Le site n’est pas fait pour les téléphones', en: 'The site is not made for phones' },
  action: { fr: 'Adaptez le site aux téléphones', en: 'Adapt the site to phones' },
  why: {
    fr: 'Un téléphone montre ces pages rétrécies, comme sur un ordinateur\u00a0: il faut zoomer pour lire et pour toucher un lien, et beaucoup partent. Google juge un site par ce qu’un téléphone en reçoit.',
    en: 'A phone shows these pages shrunk, as on a computer: one has to zoom to read and to touch a link, and many leave. Google judges a site by what a phone gets of it.',
  },
  how: {
    fr: 'Ajoutez la balise viewport au gabarit, puis lisez chaque page sur un téléphone\u00a0: les largeurs fixes et les menus sont à reprendre\u202f; si le gabarit date, un modèle d’aujourd’hui coûte moins que sa réparation.',
    en: 'Add the viewport element to the template, then read each page on a phone: fixed widths and menus have to be redone; if the template is old, one of today costs less than its repair.',
  },
  effect: {
    fr: 'Chaque page se lit sans zoom\u00a0: demandez à trois personnes de trouver le prix et de vous appeler, sur leur téléphone.',
    en: 'Each page can be read without zooming: ask three people to find the price and to call you, on their phones.',
  },
  explains: ['mobile.viewport', 'mobile.fixed_width', 'mobile.font_size', 'mobile.tap_target'],
  capsScore: 60,
  find: (facts) => {
    const judged = distinctPages(facts).filter((page) => !isPrintVersion(page));
    const unfit = judged.filter(({ content }) => !content!.viewport?.trim());
    if (unfit.length < leastPages || unfit.length < leastShare * judged.length) return null;
    return {
      pages: unfit.length,
      share: unfit.length / judged.length,
      examples: addressesOf(closestFirst(unfit)),
      sentence:
        unfit.length === judged.length
          ? {
              fr: `Aucune des ${judged.length} pages n’est faite pour un téléphone\u00a0: elles s’y affichent rétrécies, comme sur un ordinateur.`,
              en: `None of the ${judged.length} pages is made for a phone: they show there shrunk, as on a computer.`,
            }
          : {
              fr: `${unfit.length} pages sur ${judged.length} ne sont pas faites pour un téléphone\u00a0: elles s’y affichent rétrécies, comme sur un ordinateur.`,
              en: `${unfit.length} of ${judged.length} pages are not made for a phone: they show there shrunk, as on a computer.`,
            },
      edits: [
        {
          page: null,
          text: {
            fr: 'Ajoutez cette balise à l’en-tête du gabarit, puis relisez chaque page sur un téléphone.',
            en: 'Add this element to the head of the template, then read each page again on a phone.',
          },
          after: '<meta name="viewport" content="width=device-width, initial-scale=1">',
        },
      ],
    };
  },
});
