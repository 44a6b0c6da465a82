import { both } from '../../planning/pieces/both.ts';
import { checklist } from '../../planning/messages/forms/checklist.ts';
import { answerLines, factLines, namedHooks, projectHooks } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { withQue } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';

export const iCheck = defineFormat({
  id: 'I-CHECK',
  family: 'interactive',
  title: pair('liste à cocher, auto-diagnostic', 'checklist, self-audit'),
  stages: ['ACQ', 'ACT'],
  channels: ['CH-SITE', 'CH-LI'],
  hours: { low: 4, mode: 6, high: 14 },
  skill: 'writing',
  media: 'tool',
  interactivity: 2,
  personalisation: 'segment',
  customerRole: 'beneficiary',
  writing: 'list',
  serves: ['checklist', 'pdf', 'email', 'article', 'one_pager'],
  most: 3,
  length: [350, 700],
  page: { suffix: pair('liste', 'checklist') },
  linking: pair(
    "Page d'accueil dans la grappe ; la version texte reste en libre accès.",
    'A landing page inside the cluster; the text version stays open to all.',
  ),
  legal: ['L-EMAIL'],
  accessibility: [
    pair(
      'PDF balisé et version HTML équivalente, cases utilisables au clavier.',
      'Tagged PDF and an equal HTML version, boxes usable from the keyboard.',
    ),
  ],
  kpis: ['K-DL-RATE', 'K-LEAD-CR'],
  risk: 0.03,
  text: {
    form: checklist(),
    copy: (p) => ({
      hooks: [
        ...projectHooks(p),
        ...namedHooks(p, [
          both(say`Rien oublié ? Vérifiez en deux minutes.`, say`Nothing forgotten? Check in two minutes.`),
          both(say`Les questions à poser avant de vous décider.`, say`The questions to ask before you decide.`),
        ]),
      ],
      lines: [
        [
          both(
            say`La liste de contrôle de ${p.brand} tient sur une page.`,
            say`The ${p.brand} checklist fits on one page.`,
          ),
          both(
            say`Cochez ; ce qui manque, voyez-le avec ${p.voice.team.fr}.`,
            say`Tick; whatever is missing, check with ${p.voice.team.en}.`,
          ),
          both(
            say`Cochez dans l’ordre ; ce qui reste vide est ce qu’il faut demander.`,
            say`Tick in order; what stays empty is what you should ask.`,
          ),
          both(
            say`La liste tient sur une page, à l’écran ou imprimée.`,
            say`The list fits on one page, on screen or printed.`,
          ),
        ],
        [...factLines(p)],
        [...answerLines(p)],
      ],
      calls: [both(call`Ouvrir la liste`, call`Open the list`), both(call`Cocher la liste`, call`Tick the list`)],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Dix points à vérifier avant de décider sur « ${about.topic} », écrits pour une lecture de deux minutes.`,
      `Ten points to check before deciding on “${about.topic}”, written for a two-minute read.`,
    ),
    outline: [
      pair("À qui la liste s'adresse et quand s'en servir", 'Who the list is for and when to use it'),
      pair(
        'Les points, du plus coûteux à oublier au plus simple',
        'The points, from the costliest to forget to the simplest',
      ),
      pair('Pour chacun : comment le vérifier soi-même', 'For each: how to check it oneself'),
      pair(`Le cas « ${about.pain} », traité à part`, `The case of “${about.pain}”, treated apart`),
      pair(
        `Ce ${withQue(about.brand)} peut prouver : ${about.proof}, ${about.secondProof}`,
        `What ${about.brand} can prove: ${about.proof}, ${about.secondProof}`,
      ),
    ],
    callToAction: pair('Télécharger la liste ou la cocher dans la page', 'Download the list or tick it on the page'),
  }),
});
