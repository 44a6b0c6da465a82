import { defineAudit } from '../audit.ts';
import { groupNotices, judgePages } from '../judging/judge-pages.ts';
import { isFirstPage } from '../page-kinds/pagination.ts';
import { excerpt } from '../wording.ts';

export const titleSameAsH1 = defineAudit({
  id: 'title.same_as_h1',
  severity: 'info',
  weight: 0,
  effort: 'minutes',
  title: { fr: 'Titre et H1 identiques', en: 'Title and H1 are identical' },
  action: {
    fr: 'Distinguez le titre affiché par Google de celui de la page',
    en: 'Tell the title shown by Google from that on the page',
  },
  why: {
    fr: 'Rien d’interdit, mais le titre et le H1 peuvent viser deux formulations d’une même recherche ; les répéter mot pour mot laisse cette place vide.',
    en: 'Nothing is wrong, but title and H1 can aim at two wordings of the same search; repeating one word for word leaves that room empty.',
  },
  examples: {
    bad: '<title>Location de canoës sur la Loire</title><h1>Location de canoës sur la Loire</h1>',
    good: '<title>Canoë sur la Loire\u202f: location à la journée</title><h1>Location de canoës sur la Loire</h1>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) => {
    const outcome = judgePages(indexablePages.filter(isFirstPage), ({ title, headings }) => {
      const h1 = headings.find((heading) => heading.level === 1)?.text.trim();
      if (!h1 || h1.toLowerCase() !== title?.trim().toLowerCase()) return null;
      return {
        message: {
          fr: `Le titre et le H1 sont le même texte : « ${excerpt(h1)} ».`,
          en: `Title and H1 are the same text: “${excerpt(h1)}”.`,
        },
        evidence: { title: h1 },
        fix: {
          fr: 'Gardez le H1 pour le lecteur et donnez au titre une variante : un synonyme, la ville, l’avantage principal.',
          en: 'Keep the H1 for the reader and give the title a variant: a synonym, the town, the main benefit.',
        },
      };
    });
    return groupNotices(outcome);
  },
});
