import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { isPrintVersion } from '../page-kinds/print-versions.ts';

export const a11yMainLandmark = defineAudit({
  id: 'a11y.main_landmark',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Contenu principal non balisé', en: 'Main content without a landmark' },
  action: { fr: 'Signalez le contenu principal aux lecteurs d’écran', en: 'Mark the main content for screen readers' },
  why: {
    fr: 'Sans balise main, on ne peut pas sauter d’une touche au contenu, et les moteurs séparent moins bien le texte du décor.',
    en: 'Without a main element one cannot jump to the content with a key, and engines tell text from chrome less well.',
  },
  criteria: ['RGAA 4.1 – 9.2, 12.6', 'WCAG 2.1 – 1.3.1'],
  examples: {
    bad: '<header>Boulangerie Morel</header><h1>Nos pains au levain</h1><p>Pétris chaque matin, cuits sur pierre.</p>',
    good: '<header>Boulangerie Morel</header><main><h1>Nos pains au levain</h1><p>Pétris chaque matin, cuits sur pierre.</p></main>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'no main', ({ hasMain }, page) =>
      hasMain || isPrintVersion(page)
        ? null
        : {
            message: { fr: 'La page n’a pas de balise main.', en: 'The page has no main element.' },
            evidence: {},
            fix: {
              fr: 'Entourez le contenu propre à chaque page d’une seule balise main dans le gabarit.',
              en: 'Wrap the content of each page in a single main element in the template.',
            },
          },
    ),
});
