import { answersPage } from '../../planning/texts/kinds/answers-page.ts';
import { defineFormat } from '../content-format.ts';
import { capitalise, pair } from '../../values/text.ts';

export const fInterview = defineFormat({
  id: 'F-INTERVIEW',
  family: 'influence',
  title: pair('entretien croisé', 'interview'),
  titleSuffix: pair("l'entretien croisé", 'the interview'),
  stages: ['ACQ'],
  channels: ['CH-BLOG', 'CH-PODCAST', 'CH-LI'],
  hours: { low: 3, mode: 5, high: 10 },
  skill: 'writing',
  media: 'text',
  interactivity: 1,
  personalisation: 'none',
  customerRole: 'expert',
  writing: 'dialogue',
  serves: ['article', 'case_study', 'webinar', 'one_pager'],
  most: 2,
  length: [800, 1200],
  page: { suffix: pair('entretien', 'interview') },
  linking: pair(
    "Page reliée à deux pages du thème et, par réciprocité, depuis le site de l'invité.",
    "A page linked to two pages of the topic and, in return, from the guest's site.",
  ),
  legal: ['L-IP'],
  accessibility: [pair('Entretien entièrement transcrit.', 'Fully transcribed interview.')],
  kpis: ['K-BACKLINK', 'K-TIME'],
  risk: 0.05,
  fits: (reach) => reach.hasPartners,
  text: answersPage,
  brief: (about) => ({
    angle: pair(
      `${capitalise(about.relay)} et ${about.brand} se posent chacun trois questions sur « ${about.topic} », vues depuis le quotidien de leurs clients.`,
      `${capitalise(about.relay)} and ${about.brand} ask each other three questions on “${about.topic}”, seen from their customers' daily life.`,
    ),
    outline: [
      pair('Les deux parcours, en cinq lignes', 'Both backgrounds, in five lines'),
      pair(
        `Trois questions de chaque côté, dont une gênante : ${about.pain}`,
        `Three questions each way, one of them awkward: ${about.pain}`,
      ),
      pair(`Ce que les deux conseillent à ${about.who}`, `What both advise ${about.who}`),
      pair("Deux liens : l'offre et l'article de référence", 'Two links: the offer and the reference article'),
    ],
    callToAction: pair("Rencontrer l'invité ou l'équipe", 'Meet the guest or the team'),
  }),
});
