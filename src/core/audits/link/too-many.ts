import { defineAudit } from '../audit.ts';
import { isContentsPage, type RecurringEntries, recurringEntries } from '../page-kinds/contents-pages.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { isAnchor } from '../links/link-traits.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import { isPrintVersion } from '../page-kinds/print-versions.ts';

export const linkTooMany = defineAudit({
  id: 'link.too_many',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Pages avec trop de liens', en: 'Pages with too many links' },
  action: {
    fr: 'Réduisez le nombre de liens des pages surchargées',
    en: 'Reduce the number of links on overloaded pages',
  },
  why: {
    fr: 'Plus une page compte de liens, moins chacun transmet, et moins le lecteur distingue l’essentiel.',
    en: 'The more links a page holds, the less each passes on, and the less a reader sees what matters.',
  },
  thresholds: {
    links: { value: 150, unit: 'distinct links', source: 'SEOnaut, crawlobserver and squirrelscan 100, RustySEO 150' },
  },
  examples: {
    bad: {
      '/': '<p>Nos communes desservies</p><!-- 400 × <p>Nous livrons à <a href="/commune-{n}">Commune {n}</a> chaque semaine.</p> -->',
      '/commune-{1-400}': '<h1>Livraison à Commune {n}</h1>',
    },
    good: {
      '/': '<p>Nos communes desservies</p><!-- 20 × <p>Nous livrons à <a href="/commune-{n}">Commune {n}</a> chaque semaine.</p> -->',
      '/commune-{1-20}': '<h1>Livraison à Commune {n}</h1>',
    },
  },
  needs: ['indexablePages', 'links'],
  run: ({ indexablePages, links }) => {
    let menus: RecurringEntries | null = null;
    // A page kept out of the index passes no value on.
    return judgeTemplate(indexablePages, (_, page) => {
      if (page.record.links.length <= 150) return null;
      // Listing links is the purpose of an index: only its menus are judged.
      const all = page.record.links.filter((link) => link.http && isAnchor(link));
      if (new Set(all.map((link) => link.to)).size <= 150 || isPrintVersion(page)) return null;
      const isList =
        isListingPage(page) || isContentsPage(page, links, (menus ??= recurringEntries({ indexablePages, links })));
      const counted = isList ? all.filter((link) => link.position !== 'content') : all;
      const targets = new Set(counted.map((link) => link.to));
      if (targets.size <= 150) return null;
      return {
        message: {
          fr: `La page contient ${targets.size} liens différents.`,
          en: `The page contains ${targets.size} different links.`,
        },
        evidence: { links: targets.size },
        fix: {
          fr: 'Allégez le menu déroulant et le pied de page, paginez les listes : visez moins de 150 liens.',
          en: 'Lighten the drop-down menu and the footer, paginate lists: aim for fewer than 150 links.',
        },
      };
    });
  },
});
