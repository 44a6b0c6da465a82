import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { renderedPages, renderingOf, withoutBrowser } from '../facts/rendered-pages.ts';
import { inNumber, pathsIn } from '../wording.ts';

export const linkJsOnly = defineAudit({
  id: 'link.js_only',
  severity: 'medium',
  weight: 2,
  effort: 'days',
  once: true,
  title: { fr: 'Liens absents sans JavaScript', en: 'Links absent without JavaScript' },
  action: {
    fr: 'Écrivez les liens dans la page, pas seulement par script',
    en: 'Write the links in the page, not by script alone',
  },
  why: {
    fr: 'Un lien que seul un script écrit est suivi tard par Google et pas du tout par les robots qui n’exécutent rien : les pages visées paraissent isolées.',
    en: 'A link that only a script writes is followed late by Google and not at all by robots that run nothing: the pages it leads to seem isolated.',
  },
  thresholds: { links: { value: 3, unit: 'links', source: 'fewer are a notice or a widget' } },
  examples: {
    bad: {
      '/': '<div id="menu"></div><script>document.getElementById("menu").innerHTML = ["vins", "fromages", "pains"].map((n) => "<a href=/" + n + ">" + n + "</a>").join(" ")</script>',
      '/vins': '<h1>Vins</h1>',
      '/fromages': '<h1>Fromages</h1>',
      '/pains': '<h1>Pains</h1>',
      browser: true,
    },
    good: {
      '/': '<div id="menu"><a href="/vins">vins</a> <a href="/fromages">fromages</a> <a href="/pains">pains</a></div><p id="jour"></p><script>document.getElementById("jour").textContent = "Ouvert aujourd’hui, de neuf heures à midi puis de quatorze à dix-neuf heures, sauf le lundi."</script>',
      '/vins': '<h1>Vins</h1>',
      '/fromages': '<h1>Fromages</h1>',
      '/pains': '<h1>Pains</h1>',
      browser: true,
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const pages = renderedPages(htmlPages).filter((page) => renderingOf(page)!.difference !== null);
    if (pages.length === 0) return withoutBrowser;
    return judgeTemplate(pages, (_, page) => {
      const { addedLinks, staticLinks, renderedLinks } = renderingOf(page)!.difference!;
      if (addedLinks.length < 3) return null;
      return {
        message: inNumber(addedLinks.length, {
          fr: `${addedLinks.length} page{|s} du site {n’est reliée|ne sont reliées} d’ici que par JavaScript (${pathsIn(addedLinks)}).`,
          en: `${addedLinks.length} page{|s} of the site {is|are} linked from here by JavaScript only (${pathsIn(addedLinks)}).`,
        }),
        evidence: { staticLinks, renderedLinks, targets: addedLinks.slice(0, 10) },
        fix: {
          fr: 'Écrivez ces liens dans le HTML servi, en balises a avec un href.',
          en: 'Write these links in the HTML served, as a elements with an href.',
        },
      };
    });
  },
});
