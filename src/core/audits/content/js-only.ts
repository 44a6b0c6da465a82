import { defineAudit } from '../audit.ts';
import { judgeTemplate, type PageFault } from '../judging/judge-pages.ts';
import { fewWords, isUnreadShell, renderingOf } from '../facts/rendered-pages.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** Words that scripts add; fewer are a notice or a menu. Working assumption. */
const fewestAddedWords = 30;
const servedShare = 0.5;

export const contentJsOnly = defineAudit({
  id: 'content.js_only',
  severity: 'high',
  weight: 4,
  effort: 'days',
  once: true,
  title: { fr: 'Texte absent sans JavaScript', en: 'Text absent without JavaScript' },
  action: { fr: 'Écrivez le texte dans la page, pas par script', en: 'Write the text in the page, not by script' },
  why: {
    fr: 'La page servie est presque vide, son texte n’arrive qu’avec les scripts. Google le lit plus tard ; les assistants et la plupart des autres robots, jamais.',
    en: 'The page served is nearly empty, its text comes with scripts only. Google reads it later; assistants and most other robots never do.',
  },
  thresholds: {
    words: {
      value: fewWords,
      unit: 'words',
      source: 'a page of text has more; a page without a browser is judged on this',
    },
    share: { value: 100 * servedShare, unit: '%', source: 'less than half of the words are served' },
  },
  examples: {
    bad: '<div id="app"></div><script src="/application.js"></script>',
    good: '<div id="app"><h1>La carte du bistrot</h1><p>Poireaux vinaigrette, blanquette de veau et riz au lait : tout est cuisiné le matin même avec les légumes du marché.</p></div><script src="/application.js"></script>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => judgeTemplate(htmlPages, (_, page) => faultOf(page)),
});

function faultOf(page: PageFacts): PageFault | null {
  const rendering = renderingOf(page);
  if (rendering === null) return isUnreadShell(page) ? shellFault(page.words) : null;
  const { staticWords, renderedWords } = rendering.difference ?? { staticWords: 0, renderedWords: 0 };
  if (renderedWords - staticWords < fewestAddedWords || staticWords >= servedShare * renderedWords) return null;
  return {
    message: {
      fr: `Sans JavaScript, la page montre ${staticWords} mots sur ${renderedWords}.`,
      en: `Without JavaScript the page shows ${staticWords} of ${renderedWords} words.`,
    },
    evidence: { staticWords, renderedWords },
    fix: {
      fr: 'Faites écrire le texte par le serveur (rendu côté serveur ou pages générées d’avance).',
      en: 'Have the text written by the server (server-side rendering or pages generated beforehand).',
    },
  };
}

function shellFault(words: number): PageFault {
  return {
    message: {
      fr: 'La page servie n’a presque ni texte ni lien, mais charge des scripts : son contenu n’a sans doute pas pu être lu.',
      en: 'The page served has hardly any text or link, but loads scripts: its content was probably not read.',
    },
    evidence: { staticWords: words, renderedWords: null },
    fix: {
      fr: 'Relancez l’audit avec un navigateur (réglage « render », valeur « auto ») pour lire ces pages, puis faites écrire leur texte par le serveur.',
      en: 'Run the audit again with a browser (setting “render”, value “auto”) to read these pages, then have their text written by the server.',
    },
  };
}
