import { news } from '../../planning/texts/kinds/news.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rChangelog = defineStep({
  id: 'R-CHANGELOG',
  family: 'information',
  roles: { novelty: 1 },
  title: pair('nouveautés du produit', 'release notes'),
  task: pair(
    'Annoncez chaque nouveauté du produit à vos clients',
    'Announce each change of the product to your customers',
  ),
  event: pair('mise en production', 'release'),
  delayHours: 0,
  isOnEvent: true,
  channel: 'CH-EMAIL-NL',
  kpis: ['K-NOVELTY'],
  hours: { low: 2, mode: 4, high: 6 },
  skill: 'writing',
  consent: 'opt_in',
  exit: pair('fonction essayée', 'feature tried'),
  fits: (reach) => reach.software,
  change: pair(
    "Une note par nouveauté : le problème, le changement, comment l'essayer.",
    'One note per novelty: the problem, the change, how to try it.',
  ),
  sent: true,
  text: news,
});
