import { pair } from '../../../values/text.ts';
import { defineMeasurement } from '../measurement-task.ts';

/** Coverage and links that no audit has measured yet: the first thing to do. */
export const measureSite = defineMeasurement({
  id: 'measure-site',
  week: 0,
  hours: 1,
  skill: 'seo',
  stage: 'ACQ',
  kpiIds: ['K-COVER', 'K-LINK-OK'],
  title: pair('Faites lire votre site', 'Have your site read'),
  what: pair(
    'Lancer l’audit du site, puis refaire le plan avec lui\u00a0: les pages à créer et les liens à ajouter, estimés ici, seront mesurés.',
    'Audit the site, then make the plan again with it: the pages to create and the links to add, estimated here, will be measured.',
  ),
  why: pair(
    'Ce plan ne sait pas ce que vos pages disent déjà\u00a0: il peut proposer une page que vous avez, ou manquer un lien cassé.',
    'This plan does not know what your pages already say: it may propose a page you have, or miss a broken link.',
  ),
  steps: [
    pair(
      'Demandez à qui vous a remis ce plan de le refaire avec l’adresse du site\u202f: chaque page sera lue, avec ses liens.',
      'Ask whoever gave you this plan to make it again with the address of the site: each page will be read, with its links.',
    ),
    pair(
      'Comparez alors les pages à créer à celles que vous avez, et rayez celles qui existent.',
      'Then compare the pages to create with those you have, and cross out those that exist.',
    ),
  ],
  done: pair('Le plan donne la couverture de vos pages.', 'The plan states the coverage of your pages.'),
  isNeeded: ({ isAudited }) => !isAudited,
});
