import { defineAudit } from '../audit.ts';
import { framingOf } from '../page-kinds/framed-pages.ts';
import { usesOf, sourcesOf, sourcePages } from '../links/link-uses.ts';
import { isForwarding } from '../facts/page-state.ts';
import { isPrintVersion } from '../page-kinds/print-versions.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';
import { pathOf, inNumber } from '../wording.ts';
import { pagesWith } from '../facts/page-traits.ts';

export const linkToNoindex = defineAudit({
  id: 'link.to_noindex',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Liens vers des pages exclues de l’index', en: 'Links to pages kept out of the index' },
  action: {
    fr: 'Dirigez ces liens vers des pages que les moteurs montrent',
    en: 'Point these links at pages that search engines show',
  },
  why: {
    fr: 'Ces liens donnent leur part de valeur à des pages qui ne paraîtront jamais dans les résultats.',
    en: 'These links give their share of value to pages that will never appear in results.',
  },
  examples: {
    bad: {
      '/': '<p>Notre <a href="/offre">offre d’été</a></p>',
      '/offre': '<meta name="robots" content="noindex"><h1>Offre d’été</h1>',
    },
    good: { '/': '<p>Notre <a href="/offre">offre d’été</a></p>', '/offre': '<h1>Offre d’été</h1>' },
  },
  needs: ['pages', 'htmlPages', 'links'],
  run: ({ pages, htmlPages, links }) => ({
    checked: pages.length,
    findings: [
      ...usesOf(
        { pages, links },
        pagesWith(pages, 'unusual answer').filter(
          (target) =>
            target.indexableReason === 'noindex' &&
            !isUtilityPage(target.record.url) &&
            !isForwarding(target.record) &&
            !isPrintVersion(target) &&
            // A framed document is part of the page around it.
            !framingOf({ htmlPages, links }).shown.has(target.record.url),
        ),
        'followed',
      ),
    ].map(([target, uses]) => {
      const { url } = target.record;
      const count = sourcePages(uses).length;
      return {
        page: url,
        message: inNumber(count, {
          fr: `${count} page{|s} mèn{e|ent} à ${pathOf(url)}, exclue de l’index.`,
          en: `${count} page{|s} lead{s|} to ${pathOf(url)}, kept out of the index.`,
        }),
        evidence: { target: url, ...sourcesOf(uses) },
        fix: {
          fr: 'Si la page mérite ces liens, ouvrez-la à l’index ; sinon, ne gardez que les liens utiles au visiteur.',
          en: 'If the page deserves these links, open it to the index; otherwise keep only the links that serve the visitor.',
        },
      };
    }),
  }),
});
