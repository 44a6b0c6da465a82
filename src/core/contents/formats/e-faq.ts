import { both } from '../../planning/pieces/both.ts';
import { questionPage } from '../../planning/messages/forms/questions.ts';
import { answerLines, factLines, namedHooks, questionHooks } from '../../planning/messages/wordings.ts';
import { agreeing, call, say, the } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const eFaq = defineFormat({
  id: 'E-FAQ',
  family: 'editorial',
  title: pair("page d'aide", 'help page'),
  stages: ['ACT', 'RET'],
  channels: ['CH-SITE', 'CH-EMAIL-AUTO'],
  hours: { low: 2, mode: 4, high: 8 },
  skill: 'writing',
  media: 'text',
  interactivity: 0,
  personalisation: 'none',
  customerRole: 'beneficiary',
  writing: 'question-answer',
  serves: ['article', 'email', 'checklist'],
  most: 3,
  length: [400, 800],
  page: { suffix: pair('questions', 'questions') },
  linking: pair(
    "Reliée depuis les pages d'offre et les messages automatiques.",
    'Linked from offer pages and automatic emails.',
  ),
  accessibility: [
    pair(
      'Une question par titre, réponse visible sans script, contact humain en fin de page.',
      'One question per heading, answer visible without script, a human contact at the end.',
    ),
  ],
  kpis: ['K-TICKET-RATE', 'K-CR'],
  risk: 0.02,
  text: {
    form: questionPage(),
    copy: (p) => ({
      hooks: [
        ...questionHooks(p),
        ...namedHooks(p, [
          both(
            say`Vous avez une question ? Quelqu’un l’a sans doute posée avant vous.`,
            say`Have a question? Someone has probably asked it before you.`,
          ),
          both(say`Les questions que l’on nous pose.`, say`The questions people ask us.`),
          both(say`Une question, une réponse, sans détour.`, say`One question, one answer, no detour.`),
        ]),
      ],
      lines: [
        [
          both(
            say`${agreeing(p.brand, 'répond', 'répondent')} à vos questions.`,
            say`${p.brand} answers your questions.`,
          ),
          both(
            say`Tout sur ${the(p.offering)}, question par question.`,
            say`All about ${the(p.offering)}, question by question.`,
          ),
        ],
        [...factLines(p)],
        [...answerLines(p)],
      ],
      calls: [
        both(call`Chercher votre question`, call`Find your question`),
        both(call`Poser votre question`, call`Ask your question`),
      ],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Répondre avant l'appel : les questions sur « ${about.topic} » qui retardent la décision ou l'usage.`,
      `Answer before the call: the questions on “${about.topic}” that delay the decision or the use.`,
    ),
    outline: [
      pair('Les six questions les plus reçues, mot pour mot', 'The six most frequent questions, word for word'),
      pair('La réponse en une phrase, puis le détail', 'The answer in one sentence, then the detail'),
      pair(`Le cas « ${about.pain} » : quoi faire, qui appeler`, `The case “${about.pain}”: what to do, whom to call`),
      pair('Date de mise à jour et retour « utile ou non »', 'Date of update and a “useful or not” reply'),
    ],
    callToAction: pair('Appeler ou écrire si la réponse manque', 'Call or write if the answer is missing'),
  }),
});
