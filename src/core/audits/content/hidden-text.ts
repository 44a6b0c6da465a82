import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

/** Fewer words are a label for screen readers, or the name under a logo. */
const fewestWords = 30;

export const contentHiddenText = defineAudit({
  id: 'content.hidden_text',
  severity: 'high',
  weight: 4,
  effort: 'minutes',
  title: { fr: 'Texte dissimulé aux visiteurs', en: 'Text disguised from visitors' },
  action: {
    fr: 'Retirez le texte que les visiteurs ne peuvent pas voir',
    en: 'Remove the text that visitors cannot see',
  },
  why: {
    fr: 'Un texte hors de l’écran, minuscule ou de la couleur du fond n’est lu que par les robots\u202f: Google y voit une tromperie et peut écarter le site. C’est aussi la trace habituelle d’un piratage.',
    en: 'Text off the screen, tiny or of the colour of its background is read by robots only: Google treats it as deception and may drop the site. It is also the usual trace of a break-in.',
  },
  thresholds: {
    words: {
      value: fewestWords,
      unit: 'words of a page',
      source:
        'working assumption: shorter texts are labels for screen readers; the practice is in Google’s spam policies',
    },
  },
  examples: {
    bad: '<div style="position:absolute; left:-9999px"><!-- 40 words --></div><p>Bols en grès, faits à Nantes.</p>',
    good: '<div><!-- 40 words --></div><p>Bols en grès, faits à Nantes.</p>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd markup', ({ disguised }) => {
      if (disguised === undefined || disguised.words < fewestWords) return null;
      const { words, sample } = disguised;
      return {
        message: {
          fr: `${words} mots sont hors de l’écran, minuscules ou de la couleur du fond\u202f: «\u00a0${sample.slice(0, 80)}…\u00a0».`,
          en: `${words} words are off the screen, tiny or of the colour of their background: “${sample.slice(0, 80)}…”.`,
        },
        evidence: { words, text: sample },
        fix: {
          fr: 'Retirez ce texte, ou montrez-le s’il est utile. Si personne chez vous ne l’a écrit, faites vérifier le site\u202f: il est sans doute piraté.',
          en: 'Remove this text, or show it if it is useful. If nobody of yours wrote it, have the site checked: it has probably been broken into.',
        },
      };
    }),
});
