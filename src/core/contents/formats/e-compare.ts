import { answersPage } from '../../planning/texts/kinds/answers-page.ts';
import { defineFormat } from '../content-format.ts';
import { withDe, withQue } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const eCompare = defineFormat({
  id: 'E-COMPARE',
  reliesOn: ['comparison'],
  family: 'editorial',
  title: pair('comparatif', 'comparison'),
  stages: ['ACT'],
  channels: ['CH-SEO', 'CH-BLOG'],
  hours: { low: 4, mode: 7, high: 14 },
  skill: 'writing',
  media: 'text',
  interactivity: 1,
  personalisation: 'segment',
  customerRole: 'beneficiary',
  writing: 'comparison',
  serves: ['article', 'calculator', 'case_study', 'one_pager', 'checklist'],
  most: 2,
  length: [800, 1300],
  page: { suffix: pair('comparatif', 'compared') },
  linking: pair('Renvoie vers deux offres et vers la page pilier.', 'Links to two offers and to the hub.'),
  accessibility: [
    pair(
      'Tableau avec en-têtes de ligne et de colonne, conclusions écrites sous le tableau.',
      'A table with row and column headers, conclusions written below it.',
    ),
  ],
  kpis: ['K-LEAD-CR', 'K-SEO-CLK'],
  risk: 0.1,
  closedTo: ['L-HEALTH'],
  suitsTopic: ({ topic }) => topic.intent === 'commercial' || topic.intent === 'transactional',
  text: answersPage,
  brief: (about) => ({
    angle: pair(
      `Comparer honnêtement les façons de faire pour ce projet (${about.job}), avec les cas où « ${about.offer} » n'est pas le meilleur choix.`,
      `Compare fairly the ways to do this (${about.job}), including when “${about.offer}” is not the best choice.`,
    ),
    outline: [
      pair('Les options possibles, y compris ne rien changer', 'The options, including changing nothing'),
      pair(
        `Les critères ${withDe(about.who)} : ${about.pain}, ${about.secondPain}, budget, temps`,
        `The criteria of ${about.who}: ${about.pain}, ${about.secondPain}, budget, time`,
      ),
      pair('Le tableau, sourcé et daté', 'The table, sourced and dated'),
      pair('Pour qui chaque option convient', 'Who each option suits'),
      pair(`Ce ${withQue(about.brand)} prouve : ${about.proof}`, `What ${about.brand} proves: ${about.proof}`),
    ],
    callToAction: pair('Essayer ou demander un avis', 'Try it or ask for advice'),
  }),
});
