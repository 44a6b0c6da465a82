import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const indexNosnippet = defineAudit({
  id: 'index.nosnippet',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Pages sans extrait autorisé', en: 'Pages that allow no snippet' },
  action: {
    fr: 'Laissez les moteurs afficher un extrait de vos pages',
    en: 'Let search engines show a snippet of your pages',
  },
  why: {
    fr: 'nosnippet ou max-snippet:0 prive le résultat de son texte : il attire moins de clics et sort des réponses enrichies.',
    en: 'nosnippet or max-snippet:0 strips the result of its text: it draws fewer clicks and leaves rich answers.',
  },
  examples: {
    bad: '<meta name="robots" content="nosnippet"><h1>Notaire à Albi</h1>',
    good: '<meta name="robots" content="max-snippet:-1"><h1>Notaire à Albi</h1>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'robots', ({ metaRobots, headerRobots }) => {
      const found = [...metaRobots, ...headerRobots].find(
        (word) => word === 'nosnippet' || /^max-snippet:\s*0$/.test(word),
      );
      if (!found) return null;
      return {
        message: {
          fr: `La directive « ${found} » interdit tout extrait.`,
          en: `The directive “${found}” forbids any snippet.`,
        },
        evidence: { directive: found },
        fix: {
          fr: 'Retirez cette directive, sauf raison juridique précise.',
          en: 'Remove this directive, unless there is a precise legal reason.',
        },
      };
    }),
});
