import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { actCalls, answerLines, factLines, priceLines } from '../../planning/messages/wordings.ts';
import { agreeing, call, say, the } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sSeason = defineScenario({
  id: 'S-SEASON',
  title: pair('temps fort saisonnier', 'seasonal push'),
  stage: 'ACQ',
  otherStages: ['REV', 'RET'],
  channels: ['CH-EMAIL-NL', 'CH-IG', 'CH-SEO', 'CH-SEA'],
  variable: pair("l'offre mise en avant", 'the featured offer'),
  supports: ['photo', 'carousel', 'email', 'article'],
  kpis: ['K-REVENUE', 'K-NEWCUST'],
  hours: { low: 5, mode: 9, high: 16 },
  cash: [0, 200],
  skill: 'writing',
  seasonal: true,
  topicIntent: 'buying',
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      'Une page mise en ligne assez tôt et deux messages bien espacés captent la demande de la saison sans remise.',
      'A page online early enough and two well-spaced messages capture seasonal demand without a discount.',
    ),
  steps: [
    {
      day: -56,
      channelId: 'CH-SEO',
      touch: pair(
        "Mettre en ligne la page de saison et la relier à l'accueil",
        'Publish the seasonal page and link it from the home page',
      ),
    },
    {
      day: -21,
      channelId: 'CH-IG',
      touch: pair(
        'Montrer trois idées photographiées chez des clients',
        "Show three ideas photographed at customers' places",
      ),
    },
    {
      day: -14,
      channelId: 'CH-EMAIL-NL',
      touch: pair(
        'Message : choisir à temps, dates limites comprises',
        'Message: choosing in time, deadlines included',
      ),
    },
    {
      day: -5,
      channelId: 'CH-EMAIL-NL',
      touch: pair(
        'Dernier rappel, avec la carte à offrir pour les retardataires',
        'Last reminder, with the gift card for latecomers',
      ),
    },
  ],
  fits: (reach) => reach.commerce,
  preference: ({ business }) => (business ? 0.2 : 1.1),
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        p.event && both(say`${agreeing(p.event, 'approche', 'approchent')}.`, say`${p.event} is coming.`),
        p.event &&
          both(
            say`${p.event} : il reste du temps pour bien choisir.`,
            say`${p.event}: there is still time to choose well.`,
          ),
        both(
          say`La date approche, et vous avez encore le choix.`,
          say`The date is coming, and you still have the choice.`,
        ),
        both(say`S’y prendre tôt, c’est choisir tranquillement.`, say`Start early, choose in peace.`),
      ],
      lines: [
        [
          both(
            say`Chez ${p.brand}, demandez la dernière date pour ${the(p.offering)}.`,
            say`Ask ${p.brand} for the last date for ${the(p.offering)}.`,
          ),
          both(
            say`Passé la date limite, nous vous le disons avant de prendre votre commande.`,
            say`After the last date, we tell you before taking your order.`,
          ),
        ],
        [...factLines(p)],
        [...priceLines(p)],
        [...answerLines(p)],
      ],
      calls: [both(call`Choisir à temps`, call`Choose in time`), ...actCalls(p)],
    }),
  },
});
