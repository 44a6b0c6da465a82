import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { renderedPages, renderingOf, withoutBrowser } from '../facts/rendered-pages.ts';
import { excerpt } from '../wording.ts';

export const indexJsDirective = defineAudit({
  id: 'index.js_directive',
  severity: 'high',
  weight: 3,
  effort: 'hours',
  once: true,
  title: { fr: 'Consignes aux moteurs changées par JavaScript', en: 'Directives to engines changed by JavaScript' },
  action: {
    fr: 'Écrivez les consignes aux moteurs sans script',
    en: 'Write the directives to search engines without a script',
  },
  why: {
    fr: 'Google lit la balise robots et le canonical dans la page servie, puis après les scripts : deux réponses différentes, et un noindex servi l’emporte toujours.',
    en: 'Google reads the robots element and the canonical in the page served, then after scripts: two answers that differ, and a noindex served always wins.',
  },
  examples: {
    bad: {
      '/': '<meta name="robots" content="noindex"><script>document.querySelector("[name=robots]").content = "index"</script>',
      browser: true,
    },
    good: { '/': '<meta name="robots" content="index">', browser: true },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const pages = renderedPages(htmlPages).filter((page) => renderingOf(page)!.difference !== null);
    if (pages.length === 0) return withoutBrowser;
    return judgeTemplate(pages, (_, page) => {
      const changed = renderingOf(page)!.difference!.changed.filter(
        ({ field }) => field === 'robots' || field === 'canonical',
      );
      const [first] = changed;
      if (first === undefined) return null;
      const [before, after] = [first.before, first.after].map((value) => excerpt(value ?? '—', 60));
      const name = first.field === 'robots' ? 'robots' : 'canonical';
      return {
        message: {
          fr: `Un script change ${name} : « ${before} » dans la page servie, « ${after} » ensuite.`,
          en: `A script changes ${name}: “${before}” in the page served, “${after}” afterwards.`,
        },
        evidence: { changed },
        fix: {
          fr: 'Écrivez ces balises une seule fois, dans le HTML servi.',
          en: 'Write these elements once, in the HTML served.',
        },
      };
    });
  },
});
