import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aFont = defineLever({
  id: 'A-FONT',
  family: 'accessibility',
  title: pair('taille et espacement du texte réglables', 'text size and spacing options'),
  effect: span(0, 0.01, 0.03),
  successProbability: 0.5,
  hours: span(2, 4, 10),
  skill: 'dev',
  kpis: ['K-A11Y-USE', 'K-TASK'],
  access: 'display',
  fixes: ['mobile.'],
  change: () =>
    pair(
      'Trois tailles de texte et un interlignage large, mémorisés, en tête de page ; mise en page intacte à 200 %.',
      'Three text sizes and wide line spacing, remembered, at the top of the page; layout intact at 200%.',
    ),
  friction: (facts) => ({
    evidenceIds: ['need:text_larger'],
    description: pair(
      hasNeed(facts, 'text_larger')
        ? 'Un public prioritaire a besoin de caractères plus grands.'
        : 'Réglage utile à tous, proposé d’office.',
      hasNeed(facts, 'text_larger')
        ? 'A priority audience needs larger characters.'
        : 'Useful to everyone, offered by default.',
    ),
  }),
  text: {
    form: screenWords({
      done: both(
        say`Le texte est réglé. Vous pouvez retrouver la taille d’origine ici.`,
        say`The text is adjusted. You can return to the original size here.`,
      ),
    }),
    copy: () => ({
      hooks: [
        both(say`Agrandissez le texte.`, say`Make the text larger.`),
        both(say`Texte trop petit ? Réglez-le.`, say`Text too small? Adjust it.`),
      ],
      lines: [
        [
          both(
            say`Taille, interligne et police se règlent ici, et rien ne disparaît.`,
            say`Size, spacing and typeface are set here, and nothing disappears.`,
          ),
        ],
      ],
      calls: [both(call`Régler le texte`, call`Adjust the text`)],
    }),
  },
});
