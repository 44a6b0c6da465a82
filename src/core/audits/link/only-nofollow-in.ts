import { defineAudit } from '../audit.ts';
import { unprovenLack } from '../completeness.ts';
import { judgePages } from '../judge-pages.ts';

export const linkOnlyNofollowIn = defineAudit({
  id: 'link.only_nofollow_in',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Pages citées seulement en nofollow', en: 'Pages linked only with nofollow' },
  why: {
    fr: 'Tous les liens vers ces pages demandent au moteur de ne pas les suivre : elles ne reçoivent aucune valeur.',
    en: 'All links to these pages ask the engine not to follow them: they receive no value.',
  },
  needs: ['indexablePages', 'home', 'crawl'],
  run: ({ indexablePages, home, crawl }) =>
    unprovenLack(crawl) ??
    judgePages(
      indexablePages.filter((page) => page !== home),
      (_, { inlinks, followInlinks }) =>
        inlinks === 0 || followInlinks > 0
          ? null
          : {
              message: {
                fr: `Les ${inlinks} page(s) qui mènent ici le font toutes en nofollow.`,
                en: `All ${inlinks} page(s) that lead here do so with nofollow.`,
              },
              evidence: { inlinks },
              fix: { fr: 'Retirez nofollow de ces liens internes.', en: 'Remove nofollow from these internal links.' },
            },
    ),
});
