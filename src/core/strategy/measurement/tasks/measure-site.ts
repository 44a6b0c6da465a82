import { pair } from '../../../values/text.ts';
import { defineMeasurement } from '../measurement-task.ts';

/** Coverage and links that no audit has measured yet: the first thing to do. */
export const measureSite = defineMeasurement({
  id: 'measure-site',
  week: 0,
  hours: 2,
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
      'Lancez maillage start suivi de l’adresse du site\u202f: la commande lit le site et refait le plan.',
      'Run maillage start followed by the address of the site: the command reads the site and makes the plan again.',
    ),
    pair(
      'Avec un fichier d’entreprise à vous\u00a0: maillage audit, puis maillage plan --audit.',
      'With a company file of your own: maillage audit, then maillage plan --audit.',
    ),
  ],
  done: pair('Le plan donne la couverture de vos pages.', 'The plan states the coverage of your pages.'),
  isNeeded: ({ isAudited }) => !isAudited,
});
