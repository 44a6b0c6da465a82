import { fewWords, renderingOf } from '../audits/facts/rendered-pages.ts';
import type { PageFacts } from '../audits/facts/site-facts.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { emptyShells } from './empty-shells.ts';
import { namedPaths } from './signs/proof-text.ts';
import { isShell } from './signs/shell.ts';
import { addressesOf, closestFirst, subjectPages } from './signs/subject-pages.ts';

/** Empty pages among those one click from the home page, and their share. Working assumptions. */
const leastPages = 2;
const leastShare = 0.15;

export const mainPagesEmpty = defineDiagnosis({
  id: 'main-pages-empty',
  severity: 'critical',
  effort: 'days',
  once: true,
  title: { fr: 'Des pages principales arrivent sans leur texte', en: 'Main pages arrive without their text' },
  action: {
    fr: 'Faites arriver les pages principales avec leur texte',
    en: 'Make the main pages arrive with their text',
  },
  why: {
    fr: 'Le HTML de ces pages ne contient que le menu : des scripts dessinent le reste. Les assistants n’y lisent rien, les moteurs tard ou jamais, et ce sont les pages où le menu envoie les visiteurs.',
    en: 'The HTML of these pages contains the menu alone: scripts draw the rest. Assistants read nothing there, search engines late or never, and these are the pages to which the menu sends visitors.',
  },
  how: {
    fr: 'Produisez le contenu de ces pages à la construction du site ou sur le serveur (rendu statique), avec leur H1, leur texte, leurs prix et leurs liens, comme celui des autres pages.',
    en: 'Produce the content of these pages when the site is built or on the server (static rendering), with their H1, text, prices and links, as on the other pages.',
  },
  effect: {
    fr: 'Le code source de ces pages contient leur texte ; relancez l’audit : leurs mots sont comptés.',
    en: 'The source of these pages contains their text; run the audit again: their words are counted.',
  },
  explains: [
    'content.js_only',
    'link.js_only',
    'content.thin',
    'content.duplicate_exact',
    'heading.h1_missing',
    'link.dead_end',
    'title.duplicate',
  ],
  capsScore: 38,
  find: (facts, results) => {
    if (emptyShells.find(facts, results) !== null) return null;
    const main = subjectPages(facts).filter((page) => page === facts.home || page.depth === 1);
    const empty = closestFirst(main.filter(isUnread));
    if (empty.length < leastPages || empty.length < leastShare * main.length) return null;
    const urls = addressesOf(empty);
    return {
      pages: empty.length,
      share: empty.length / main.length,
      examples: urls,
      sentence: {
        fr: `${empty.length} des ${main.length} pages principales arrivent avec moins de ${fewWords} mots de leur texte, que des scripts écrivent : ${namedPaths(urls)}`,
        en: `${empty.length} of the ${main.length} main pages arrive with fewer than ${fewWords} words of their text, which scripts write: ${namedPaths(urls)}`,
      },
      edits: empty.map((page) => ({
        page: page.record.url,
        text: {
          fr: 'Mettez le titre H1 et le texte de cette page dans le HTML que le serveur envoie.',
          en: 'Put the H1 heading and the text of this page into the HTML that the server sends.',
        },
      })),
    };
  },
});

const isUnread = (page: PageFacts): boolean => renderingOf(page) === null && isShell(page);
