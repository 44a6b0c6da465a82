import { both } from '../../planning/pieces/both.ts';
import { questionPage } from '../../planning/messages/forms/questions.ts';
import { factLines, namedHooks, pointLines, questionHooks } from '../../planning/messages/wordings.ts';
import { agreeing, call, say, the } from '../../planning/pieces/piece.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const uQa = defineFormat({
  id: 'U-QA',
  family: 'ugc',
  title: pair('questions-réponses de clients', 'customer questions and answers'),
  stages: ['ACQ', 'ACT'],
  channels: ['CH-SITE', 'CH-COMMUNITY'],
  hours: { low: 4, mode: 6, high: 12 },
  skill: 'writing',
  media: 'text',
  interactivity: 2,
  personalisation: 'none',
  customerRole: 'expert',
  writing: 'question-answer',
  serves: ['article', 'email', 'checklist', 'pdf'],
  most: 4,
  length: [400, 800],
  linking: pair(
    'Bloc de questions sur la page cible, chaque question en titre ; il capte les requêtes longues autour de la requête principale.',
    'A question block on the target page, one heading per question; it catches the long queries around the main query.',
  ),
  legal: ['L-REV'],
  accessibility: [
    pair(
      'Questions en vrais titres, panneaux dépliables au clavier, réponse lisible sans script.',
      'Questions as real headings, panels that open from the keyboard, answers readable without script.',
    ),
  ],
  kpis: ['K-SEO-CLK', 'K-CR'],
  risk: 0.05,
  fits: (reach) => reach.customers >= 50,
  text: {
    form: questionPage(),
    copy: (p) => ({
      hooks: [
        ...questionHooks(p),
        ...namedHooks(p, [
          both(say`Votre réponse y est peut-être.`, say`Your answer may be here.`),
          both(say`Une question ? Posez-la ici.`, say`A question? Ask it here.`),
        ]),
      ],
      lines: [
        [
          both(
            say`Posez votre question sur ${the(p.offering)} : ${agreeing(p.brand, 'répond', 'répondent')} sous deux jours.`,
            say`Ask your question about ${the(p.offering)}: ${p.brand} answers within two days.`,
          ),
          both(
            say`Ici, ${p.voice.team.fr} répond à tous au sujet de ${p.brand}.`,
            say`Here, ${p.voice.team.en} answers everyone about ${the(p.offering)}.`,
          ),
          both(
            say`Lisez ce que d’autres ont demandé, puis posez la vôtre ; la réponse reste visible pour tous.`,
            say`Read what others asked, then ask yours; the answer stays visible to all.`,
          ),
          both(
            say`Nous répondons sous deux jours, et un client peut compléter.`,
            say`We answer within two days, and a customer may add to it.`,
          ),
        ],
        [...factLines(p)],
        [...pointLines(p)],
      ],
      calls: [
        both(call`Poser votre question`, call`Ask your question`),
        both(call`Lire les réponses`, call`Read the answers`),
      ],
    }),
  },
  brief: (about) => ({
    angle: pair(
      `Réunir les questions réellement posées sur « ${about.topic} » et y répondre avec des clients, sans détour, à commencer par : ${about.pain}.`,
      `Collect the questions people really ask about “${about.topic}” and answer them with customers, starting with “${about.pain}”.`,
    ),
    outline: [
      pair(
        "Les questions reçues par courriel, à l'accueil ou au support, telles qu'elles ont été posées",
        'The questions received by email, at the counter or by support, exactly as asked',
      ),
      pair("Une réponse courte d'abord, le détail ensuite", 'A short answer first, the detail after'),
      pair(
        "L'expérience d'un client, avec son prénom et la date",
        "One customer's experience, with first name and date",
      ),
      pair(
        `La limite dite clairement : dans quel cas « ${about.offer} » ne convient pas`,
        `The limit stated plainly: when “${about.offer}” is not the right choice`,
      ),
    ],
    callToAction: pair('Poser sa propre question', 'Ask your own question'),
  }),
});
