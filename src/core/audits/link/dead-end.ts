import { defineAudit } from '../audit.ts';
import { scriptedMenus } from '../facts/completeness.ts';
import { framingOf } from '../page-kinds/framed-pages.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';

export const linkDeadEnd = defineAudit({
  id: 'link.dead_end',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Pages sans issue', en: 'Dead-end pages' },
  action: { fr: 'Proposez une suite aux pages sans issue', en: 'Offer a next step on pages that lead nowhere' },
  why: {
    fr: 'La page ne propose aucun lien vers le reste du site : le visiteur qui arrive là n’a plus qu’à repartir.',
    en: 'The page offers no link to the rest of the site: a visitor who lands there can only leave.',
  },
  examples: {
    bad: { '/': '<a href="/visite">La visite</a>', '/visite': '<h1>La visite du moulin</h1>' },
    good: {
      '/': '<a href="/visite">La visite</a>',
      '/visite': '<h1>La visite du moulin</h1><a href="/">Retour à l’accueil</a>',
    },
  },
  needs: ['indexablePages', 'htmlPages', 'home', 'links', 'crawl'],
  run: ({ indexablePages, htmlPages, home, links, crawl }) => {
    const { site, shown } = framingOf({ htmlPages, links });
    const unproven = scriptedMenus(home, crawl) ?? site;
    if (unproven) return unproven;
    return judgeTemplate(indexablePages.length < 2 ? [] : indexablePages, ({ title }, { outlinks, record }) =>
      // Visitors leave a framed document by the page around it.
      outlinks > 0 || shown.has(record.url)
        ? null
        : {
            message: {
              fr: 'Cette page ne contient aucun lien vers une autre page du site.',
              en: 'This page contains no link to another page of the site.',
            },
            evidence: { title },
            fix: {
              fr: 'Ajoutez le menu du site et, en fin de texte, deux suites possibles : une page proche et l’action attendue.',
              en: 'Add the site menu and, at the end of the text, two ways on: a related page and the expected action.',
            },
          },
    );
  },
});
