import { fewWords, renderingOf } from '../audits/facts/rendered-pages.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { isShell } from './signs/shell.ts';
import { addressesOf, subjectPages } from './signs/subject-pages.ts';

/** Working assumptions. */
const leastPages = 3;
const leastShare = 0.5;

export const emptyShells = defineDiagnosis({
  id: 'empty-shells',
  severity: 'critical',
  effort: 'days',
  once: true,
  loses: 'visitors',
  title: { fr: 'Les pages arrivent vides', en: 'Pages arrive empty' },
  action: { fr: 'Faites arriver les pages avec leur texte', en: 'Make the pages arrive with their text' },
  why: {
    fr: 'Le texte n’apparaît qu’après l’exécution de scripts\u00a0: les moteurs le lisent tard ou jamais, et un script en panne laisse une page blanche.',
    en: 'The text only appears once scripts have run: search engines read it late or never, and a failing script leaves a blank page.',
  },
  how: {
    fr: 'Faites écrire le texte et le menu par le serveur (rendu côté serveur ou pages statiques), et gardez les scripts pour ce qui bouge.',
    en: 'Have the server write the text and the menu (server rendering or static pages), and keep scripts for what moves.',
  },
  effect: {
    fr: 'Le code source de chaque page contient son texte\u00a0; relancez l’audit\u202f: les mots sont comptés.',
    en: 'The source of each page contains its text; run the audit again: its words are counted.',
  },
  explains: ['content.js_only', 'link.js_only', 'content.thin', 'heading.h1_missing', 'link.dead_end'],
  capsScore: 35,
  condemns: true,
  find: (facts) => {
    const pages = subjectPages(facts).filter((page) => renderingOf(page) === null);
    const empty = pages.filter(isShell);
    if (empty.length < leastPages || empty.length < leastShare * pages.length) return null;
    return {
      pages: empty.length,
      share: empty.length / pages.length,
      examples: addressesOf(empty),
      sentence: {
        fr: `${empty.length} pages sur ${pages.length} arrivent avec moins de ${fewWords} mots de texte\u00a0: des scripts écrivent le reste.`,
        en: `${empty.length} of ${pages.length} pages arrive with fewer than ${fewWords} words of text: scripts write the rest.`,
      },
    };
  },
});
