import { defineAudit } from '../audit.ts';
import { unprovenAbsence, withoutPriorities } from '../facts/completeness.ts';
import { judgePages } from '../judging/judge-pages.ts';

export const linkLowRankPriority = defineAudit({
  id: 'link.low_rank_priority',
  severity: 'high',
  weight: 4,
  isScored: false,
  effort: 'hours',
  title: { fr: 'Pages prioritaires mal servies par le maillage', en: 'Priority pages poorly served by internal links' },
  action: {
    fr: 'Faites plus de liens vers vos pages les plus importantes',
    en: 'Add links to your most important pages',
  },
  why: {
    fr: 'Le maillage donne à cette page moins de poids qu’à la page médiane du site, alors que vous la jugez prioritaire.',
    en: 'Internal links give this page less weight than the median page of the site, although you hold it a priority.',
  },
  examples: {
    bad: {
      '/': '<a href="/blog">Blog</a> <a href="/equipe">Équipe</a>',
      '/blog': '<a href="/">Accueil</a> <a href="/equipe">Équipe</a> <a href="/archives">Archives</a>',
      '/equipe': '<a href="/">Accueil</a> <a href="/blog">Blog</a>',
      '/archives':
        '<a href="/devis">Devis</a> <a href="/">Accueil</a> <a href="/blog">Blog</a> <a href="/equipe">Équipe</a>',
      '/devis': '<h1>Devis</h1><a href="/">Accueil</a>',
      priority: ['/devis'],
    },
    good: {
      '/': '<a href="/blog">Blog</a> <a href="/devis">Devis</a>',
      '/blog': '<a href="/">Accueil</a> <a href="/devis">Devis</a> <a href="/equipe">Équipe</a>',
      '/equipe': '<a href="/">Accueil</a> <a href="/devis">Devis</a>',
      '/devis': '<h1>Devis</h1><a href="/">Accueil</a>',
      priority: ['/devis'],
    },
  },
  needs: ['indexablePages', 'priorityUrls', 'crawl', 'home'],
  run: ({ indexablePages, priorityUrls, crawl, home }) => {
    if (!priorityUrls) return withoutPriorities;
    const unproven = unprovenAbsence(crawl, home);
    if (unproven) return unproven;
    const ranks = indexablePages.map((page) => page.rank ?? 0).sort((a, b) => a - b);
    const median = ranks[Math.floor(ranks.length / 2)] ?? 0;
    return judgePages(
      indexablePages.filter((page) => priorityUrls.has(page.record.url)),
      (_, { rank, inlinks }) =>
        (rank ?? 0) >= median
          ? null
          : {
              message: {
                fr: 'Cette page prioritaire reçoit moins de poids interne que la moitié des pages du site.',
                en: 'This priority page receives less internal weight than half the pages of the site.',
              },
              evidence: { rank, median, inlinks },
              fix: {
                fr: 'Ajoutez-lui des liens depuis l’accueil, le menu et les pages les plus citées du même thème.',
                en: 'Add links to it from the home page, the menu and the most linked pages on the same topic.',
              },
            },
    );
  },
});
