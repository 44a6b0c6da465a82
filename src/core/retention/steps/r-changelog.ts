import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rChangelog = defineStep({
  id: 'R-CHANGELOG',
  family: 'information',
  roles: { novelty: 1 },
  title: pair('nouveautés du produit', 'release notes'),
  event: pair('mise en production', 'release'),
  delayHours: 0,
  channel: 'CH-EMAIL-NL',
  kpis: ['K-FEAT'],
  hours: { low: 2, mode: 4, high: 6 },
  skill: 'writing',
  consent: 'opt_in',
  exit: pair('fonction essayée', 'feature tried'),
  fits: (reach) => reach.software,
  message: (about) => ({
    hook: pair("Vous l'aviez demandé.", 'You asked for it.'),
    body: pair(
      `Le point qui vous gênait (${about.secondPain}) est traité : voici ce qui change pour vous, en trois lignes, et comment l'essayer sur vos propres données. Dites-nous ce qui manque encore.`,
      `What bothered you (${about.secondPain}) has been dealt with: here is what changes for you, in three lines, and how to try it on your own data. Tell us what is still missing.`,
    ),
    cta: pair('Essayer la nouveauté', 'Try what is new'),
  }),
  change: pair(
    "Une note par nouveauté : le problème, le changement, comment l'essayer.",
    'One note per novelty: the problem, the change, how to try it.',
  ),
});
