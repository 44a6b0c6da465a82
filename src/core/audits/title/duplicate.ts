import { defineAudit } from '../audit.ts';
import { duplicateGroups } from '../groups.ts';
import { isFirstPage } from '../pagination.ts';
import type { PageFacts } from '../site-facts.ts';
import { pathsIn, excerpt } from '../wording.ts';

export const titleDuplicate = defineAudit({
  id: 'title.duplicate',
  severity: 'high',
  weight: 4,
  effort: 'hours',
  title: { fr: 'Titres identiques', en: 'Duplicate titles' },
  why: {
    fr: 'Quand plusieurs pages portent le même titre, le moteur ne sait pas laquelle montrer et les visiteurs ne voient pas la différence entre vos offres.',
    en: 'When several pages carry the same title, the engine cannot tell which to show and visitors see no difference between your offers.',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) => ({
    checked: indexablePages.length,
    findings: duplicateGroups(indexablePages.filter(isFirstPage), keyOf).map((group) => {
      const urls = group.map((page) => page.record.url);
      const title = group[0]!.content!.title!.trim();
      return {
        page: urls[0]!,
        message: {
          fr: `${urls.length} pages portent le titre « ${excerpt(title)} » : ${pathsIn(urls)}.`,
          en: `${urls.length} pages carry the title “${excerpt(title)}”: ${pathsIn(urls)}.`,
        },
        evidence: { title, pages: urls.length, urls },
        fix: {
          fr: 'Donnez à chaque page un titre qui dit ce qu’elle a de propre ; si elles disent la même chose, gardez-en une et redirigez les autres vers elle.',
          en: 'Give each page a title that says what is its own; if they say the same thing, keep one and redirect the others to it.',
        },
      };
    }),
  }),
});

/** Same words in the same language; two languages may share a proper noun. */
function keyOf({ content }: PageFacts): string | null {
  const title = content?.title?.trim().replace(/\s+/gu, ' ').normalize('NFC').toLowerCase();
  return title ? `${content?.lang?.slice(0, 2).toLowerCase() ?? ''} ${title}` : null;
}
