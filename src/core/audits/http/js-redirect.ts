import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { renderedPages, renderingOf, withoutBrowser } from '../facts/rendered-pages.ts';
import { excerpt, pathBeside } from '../wording.ts';

export const httpJsRedirect = defineAudit({
  id: 'http.js_redirect',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Redirections par JavaScript', en: 'Redirects by JavaScript' },
  action: {
    fr: 'Remplacez les redirections par script par des redirections du serveur',
    en: 'Replace redirects made by script with redirects of the server',
  },
  why: {
    fr: 'Un script qui envoie ailleurs n’est vu qu’après l’exécution de la page : les moteurs le découvrent tard, certains jamais, et la valeur des liens reçus se perd.',
    en: 'A script that sends elsewhere is seen only once the page has run: engines find out late, some never, and the value of links received is lost.',
  },
  examples: {
    bad: {
      '/location': '<script>location.href = "/skis"</script>',
      '/skis': '<h1>Location de skis</h1>',
      browser: true,
    },
    good: {
      '/location': { to: '/skis' },
      '/skis': '<h1>Location de skis</h1>',
      browser: true,
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const pages = renderedPages(htmlPages);
    if (pages.length === 0) return withoutBrowser;
    return judgePages(pages, (_, page) => {
      const to = renderingOf(page)!.redirect;
      if (to === null) return null;
      return {
        message: {
          fr: `Un script de la page envoie vers ${excerpt(pathBeside(to, page.record.url), 60)}.`,
          en: `A script of the page sends to ${excerpt(pathBeside(to, page.record.url), 60)}.`,
        },
        evidence: { to },
        fix: {
          fr: 'Remplacez ce script par une redirection 301 du serveur.',
          en: 'Replace this script with a 301 redirect of the server.',
        },
      };
    });
  },
});
