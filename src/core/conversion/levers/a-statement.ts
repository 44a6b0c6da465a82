import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aStatement = defineLever({
  id: 'A-STATEMENT',
  family: 'accessibility',
  title: pair("déclaration d'accessibilité et signalement", 'accessibility statement and feedback path'),
  effect: span(0, 0.005, 0.01),
  successProbability: 0.5,
  hours: span(2, 3, 5),
  skill: 'writing',
  kpis: ['K-A11Y-FB'],
  change: () =>
    pair(
      "Dire ce qui est accessible, ce qui ne l'est pas encore, et comment le signaler ; réponse sous dix jours.",
      'Say what is accessible, what is not yet, and how to report it; reply within ten days.',
    ),
  friction: () => ({
    evidenceIds: ['page:statement'],
    description: pair('Aucune déclaration n’est recensée pour ce site.', 'No statement is recorded for this site.'),
  }),
  text: {
    form: screenWords(),
    copy: () => ({
      hooks: [
        both(say`Accessibilité : où nous en sommes.`, say`Accessibility: where we stand.`),
        both(say`Un obstacle sur ce site ? Dites-le.`, say`An obstacle on this site? Tell us.`),
      ],
      lines: [
        [
          both(
            say`Cette page dit ce qui a été vérifié, quand, ce qui ne marche pas encore et pour quelle date la correction est prévue.`,
            say`This page says what was checked and when, what does not work yet and when it will be fixed.`,
          ),
        ],
      ],
      calls: [both(call`Signaler un obstacle`, call`Report an obstacle`)],
    }),
  },
});
