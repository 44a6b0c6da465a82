import { both } from '../../planning/pieces/both.ts';
import { interview } from '../../planning/messages/forms/interview.ts';
import { answerLines, factLines, namedHooks, questionHooks } from '../../planning/messages/wordings.ts';
import { agreeing, call, ofThe, say, the } from '../../planning/pieces/piece.ts';
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
    "Page reliée à deux pages de la grappe et, par réciprocité, depuis le site de l'invité.",
    "A page linked to two cluster pages and, in return, from the guest's site.",
  ),
  legal: ['L-IP'],
  accessibility: [pair('Entretien entièrement transcrit.', 'Fully transcribed interview.')],
  kpis: ['K-BACKLINK', 'K-TIME'],
  risk: 0.05,
  fits: (reach) => reach.hasPartners,
  text: {
    form: interview('expert'),
    copy: (p) => ({
      hooks: [
        p.relay && both(say`Nous avons posé vos questions à ${p.relay}.`, say`We put your questions to ${p.relay}.`),
        ...questionHooks(p),
        ...namedHooks(p, [
          both(say`Deux métiers, une même question : la vôtre.`, say`Two trades, one question: yours.`),
          both(say`Une conversation franche, sans langue de bois.`, say`A frank conversation.`),
        ]),
      ],
      lines: [
        [
          both(
            say`Au sujet ${ofThe(p.offering)} : accords, désaccords, conseils.`,
            say`About ${the(p.offering)}: agreements, disagreements, advice.`,
          ),
          both(
            say`${agreeing(p.brand, 'pose', 'posent')} les questions, sans filtre.`,
            say`${p.brand} asks the questions, without a filter.`,
          ),
          both(
            say`Vous lirez les accords, les désaccords et ce que chacun ferait à votre place.`,
            say`You will read where they agree, where they differ and what each would do in your place.`,
          ),
        ],
        [...factLines(p)],
        [...answerLines(p)],
      ],
      calls: [
        both(call`Lire l’entretien`, call`Read the interview`),
        both(call`Poser la question suivante`, call`Ask the next question`),
      ],
    }),
  },
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
