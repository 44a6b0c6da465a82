import { defineAudit } from '../audit.ts';
import { unprovenAbsence } from '../facts/completeness.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { inNumber } from '../wording.ts';

export const linkOnlyNofollowIn = defineAudit({
  id: 'link.only_nofollow_in',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  absence: true,
  title: { fr: 'Pages citées seulement en nofollow', en: 'Pages linked only with nofollow' },
  action: {
    fr: 'Faites au moins un lien normal vers chacune de ces pages',
    en: 'Make at least one normal link to each of these pages',
  },
  why: {
    fr: 'Tous les liens vers ces pages demandent au moteur de ne pas les suivre : elles ne reçoivent aucune valeur.',
    en: 'All links to these pages ask the engine not to follow them: they receive no value.',
  },
  examples: {
    bad: { '/': '<a href="/jardin" rel="nofollow">Le jardin</a>', '/jardin': '<h1>Le jardin</h1>' },
    good: { '/': '<a href="/jardin">Le jardin</a>', '/jardin': '<h1>Le jardin</h1>' },
  },
  needs: ['indexablePages', 'home', 'crawl'],
  run: ({ indexablePages, home, crawl }) =>
    unprovenAbsence(crawl, home) ??
    judgePages(
      indexablePages.filter((page) => page !== home),
      (_, { inlinks, followInlinks }) =>
        inlinks === 0 || followInlinks > 0
          ? null
          : {
              message: inNumber(inlinks, {
                fr: `${inlinks} page{|s} mèn{e|ent} ici, en nofollow seulement.`,
                en: `${inlinks} page{|s} lead{s|} here, with nofollow only.`,
              }),
              evidence: { inlinks },
              fix: { fr: 'Retirez nofollow de ces liens internes.', en: 'Remove nofollow from these internal links.' },
            },
    ),
});
