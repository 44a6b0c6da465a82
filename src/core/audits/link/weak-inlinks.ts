import { defineAudit } from '../audit.ts';
import { unprovenAbsence, withoutPriorities } from '../facts/completeness.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { inNumber } from '../wording.ts';

export const linkWeakInlinks = defineAudit({
  id: 'link.weak_inlinks',
  severity: 'medium',
  weight: 3,
  isScored: false,
  effort: 'hours',
  absence: true,
  title: { fr: 'Pages prioritaires peu citées dans les textes', en: 'Priority pages seldom linked from texts' },
  action: {
    fr: 'Citez plus souvent vos pages importantes dans vos textes',
    en: 'Link to your important pages more often from your texts',
  },
  why: {
    fr: 'Les liens placés dans le contenu pèsent plus que ceux du menu. Vos pages prioritaires devraient en recevoir au moins trois.',
    en: 'Links in the content weigh more than those of the menu. Your priority pages should receive at least three.',
  },
  thresholds: {
    links: { value: 3, unit: 'content links', source: 'Link Manager Pro, default' },
  },
  examples: {
    bad: {
      '/': '<nav><a href="/devis">Devis</a> <a href="/toits">Toits</a></nav><p>Vous pouvez <a href="/devis">demander un devis</a>.</p>',
      '/toits': '<h1>Réfection de toits</h1>',
      '/devis': '<h1>Devis</h1>',
      priority: ['/devis'],
    },
    good: {
      '/': '<a href="/toits">Toits</a> <a href="/zinc">Zinc</a><p>Vous pouvez <a href="/devis">demander un devis</a>.</p>',
      '/toits': '<h1>Réfection de toits</h1><p>Faites <a href="/devis">chiffrer votre toiture</a>.</p>',
      '/zinc': '<h1>Zinguerie</h1><p>Le <a href="/devis">devis de zinguerie</a> est gratuit.</p>',
      '/devis': '<h1>Devis</h1>',
      priority: ['/devis'],
    },
  },
  needs: ['indexablePages', 'priorityUrls', 'crawl', 'home'],
  run: ({ indexablePages, priorityUrls, crawl, home }) => {
    if (!priorityUrls) return withoutPriorities;
    const unproven = unprovenAbsence(crawl, home);
    if (unproven) return unproven;
    return judgePages(
      indexablePages.filter((page) => priorityUrls.has(page.record.url)),
      (_, { contentInlinks }) =>
        contentInlinks >= 3
          ? null
          : {
              message: inNumber(contentInlinks, {
                fr: `Cette page prioritaire ne reçoit que ${contentInlinks} lien{|s} depuis des textes.`,
                en: `This priority page receives only ${contentInlinks} link{|s} from texts.`,
              }),
              evidence: { contentInlinks },
              fix: {
                fr: 'Citez-la depuis au moins trois pages qui parlent de son sujet, au fil d’une phrase.',
                en: 'Link to it from at least three pages that speak of its subject, within a sentence.',
              },
            },
    );
  },
});
