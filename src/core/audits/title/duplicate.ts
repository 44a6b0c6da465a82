import { defineAudit } from '../audit.ts';
import { withoutCopies } from '../page-kinds/copies.ts';
import { duplicateGroups } from '../groups.ts';
import { isFirstPage } from '../page-kinds/pagination.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { textWidth } from '../../values/strings/text-width.ts';
import { excerpt, onOneLine, pathsIn } from '../wording.ts';
import { titleRoom } from '../results/result-rooms.ts';

export const titleDuplicate = defineAudit({
  id: 'title.duplicate',
  severity: 'high',
  weight: 4,
  effort: 'hours',
  title: { fr: 'Titres identiques', en: 'Duplicate titles' },
  action: { fr: 'Donnez à chaque page un titre qui n’est qu’à elle', en: 'Give each page a title of its own' },
  why: {
    fr: 'Quand plusieurs pages portent le même titre, le moteur ne sait pas laquelle montrer et les visiteurs ne voient pas la différence entre vos offres.',
    en: 'When several pages carry the same title, the engine cannot tell which to show and visitors see no difference between your offers.',
  },
  examples: {
    bad: {
      '/': '<a href="/bols">Bols</a> <a href="/assiettes">Assiettes</a>',
      '/bols': '<title>Atelier de poterie à Nantes</title><h1>Bols en grès</h1><p>Un bol tient 40 cl.</p>',
      '/assiettes':
        '<title>Atelier de poterie à Nantes</title><h1>Assiettes plates</h1><p>Une assiette mesure 26 cm.</p>',
    },
    good: {
      '/': '<a href="/bols">Bols</a> <a href="/assiettes">Assiettes</a>',
      '/bols': '<title>Bols en grès émaillé, atelier à Nantes</title><h1>Bols en grès</h1><p>Un bol tient 40 cl.</p>',
      '/assiettes':
        '<title>Assiettes plates, atelier à Nantes</title><h1>Assiettes plates</h1><p>Une assiette mesure 26 cm.</p>',
    },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) => ({
    checked: indexablePages.length,
    // content.duplicate_exact reports copies of one text, with the one to keep.
    findings: duplicateGroups(withoutCopies(indexablePages.filter(isFirstPage)), keyOf).map((group) => {
      const urls = group.map((page) => page.record.url);
      const title = group[0]!.content!.title!.trim();
      const proposals = ownTitles(group).slice(0, 10);
      const own = proposals.find(({ page }) => page === urls[0]);
      return {
        page: urls[0]!,
        message: {
          fr: `${urls.length} pages portent le titre « ${excerpt(title)} » : ${pathsIn(urls)}.`,
          en: `${urls.length} pages carry the title “${excerpt(title)}”: ${pathsIn(urls)}.`,
        },
        evidence: { title, pages: urls.length, urls, ...(proposals.length > 0 ? { proposals } : {}) },
        fix: {
          fr: 'Donnez à chaque page un titre qui dit ce qu’elle a de propre ; si elles disent la même chose, gardez-en une et redirigez les autres vers elle.',
          en: 'Give each page a title that says what is its own; if they say the same thing, keep one and redirect the others to it.',
        },
        ...(own ? { edit: { old: title, new: own.title } } : {}),
      };
    }),
  }),
});

/** Same words in the same language; two languages may share a proper noun. */
function keyOf({ content }: PageFacts): string | null {
  const title = onOneLine(content?.title ?? '')
    .normalize('NFC')
    .toLowerCase();
  return title ? `${content?.lang?.slice(0, 2).toLowerCase() ?? ''} ${title}` : null;
}

/**
 * A distinct title for each page that its main heading allows: the words of the heading that the others do not share.
 */
function ownTitles(group: readonly PageFacts[]): { readonly page: string; readonly title: string }[] {
  const headings = group.map(({ content }) => content?.headings.find(({ level }) => level === 1)?.text.trim() ?? '');
  const shared = group[0]!.content!.title!.trim();
  return group.flatMap(({ record }, at) => {
    const heading = headings[at]!;
    if (heading === '' || headings.filter((other) => other.toLowerCase() === heading.toLowerCase()).length > 1)
      return [];
    // A heading that the shared title already contains distinguishes nothing.
    if (shared.toLowerCase().includes(heading.toLowerCase())) return [];
    const whole = `${heading} – ${shared}`;
    const title =
      textWidth(whole, titleRoom.letters) <= titleRoom.widest ||
      textWidth(heading, titleRoom.letters) < titleRoom.narrowest
        ? whole
        : heading;
    return [{ page: record.url, title }];
  });
}
