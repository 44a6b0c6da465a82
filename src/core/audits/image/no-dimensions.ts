import { inBoth } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import type { AuditFinding } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { excerpt, pathOf } from '../wording.ts';

/** Pages from which an image belongs to the theme and is fixed once. Working assumption. */
const sharedBy = 3;
const sharedKept = 20;
const examplesKept = 10;

export const imageNoDimensions = defineAudit({
  id: 'image.no_dimensions',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Images sans dimensions', en: 'Images without dimensions' },
  action: {
    fr: 'Indiquez la taille des images pour que la page ne bouge pas',
    en: 'Give the size of images so that the page does not jump',
  },
  why: {
    fr: 'Sans largeur ni hauteur, le texte saute pendant le chargement et le visiteur clique à côté.',
    en: 'Without width and height the text jumps while loading and the visitor clicks beside the mark.',
  },
  examples: {
    bad: '<img src="/tarte.jpg" alt="Tarte aux abricots de la Drôme">',
    good: '<img src="/tarte.jpg" width="640" height="480" alt="Tarte aux abricots de la Drôme">',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const pageCounts = new Map<string, number>();
    for (const page of htmlPages) {
      for (const src of unsizedImages(page)) pageCounts.set(src, (pageCounts.get(src) ?? 0) + 1);
    }
    const isShared = (src: string): boolean => pageCounts.get(src)! >= sharedBy;
    const own = judgeTemplate(htmlPages, (content, page) => {
      const unsized = [...unsizedImages(page)].filter((src) => !isShared(src));
      if (unsized.length === 0) return null;
      return {
        message: {
          fr: `Des images n’annoncent pas leurs dimensions, dont ${excerpt(pathOf(unsized[0]!), 60)}.`,
          en: `Images do not announce their dimensions, among them ${excerpt(pathOf(unsized[0]!), 60)}.`,
        },
        evidence: { images: unsized.length, of: content.images.length, examples: unsized.slice(0, examplesKept) },
        fix: addDimensions,
      };
    });
    const shared = [...pageCounts]
      .filter(([src]) => isShared(src))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { checked: own.checked, findings: [...sharedFinding(shared, htmlPages), ...own.findings] };
  },
});

const addDimensions = {
  fr: 'Ajoutez width et height aux images (la feuille de style peut encore les réduire).',
  en: 'Add width and height to images (the style sheet may still scale them).',
};

function unsizedImages({ content }: PageFacts): ReadonlySet<string> {
  const unsized = content?.images.filter(({ width, height }) => width === null || height === null) ?? [];
  return new Set(unsized.map(({ src }) => src));
}

function sharedFinding(shared: readonly (readonly [string, number])[], pages: readonly PageFacts[]): AuditFinding[] {
  const [first] = shared;
  if (!first) return [];
  const images = new Set(shared.map(([src]) => src));
  const pageCount = pages.filter((page) => [...unsizedImages(page)].some((src) => images.has(src))).length;
  const path = excerpt(pathOf(first[0]), 60);
  return [
    {
      page: null,
      message: inBoth((locale) =>
        shared.length === 1
          ? locale === 'fr'
            ? `Une image reprise sur ${first[1]} pages n’annonce pas ses dimensions (${path}).`
            : `One image shown on ${first[1]} pages does not announce its dimensions (${path}).`
          : locale === 'fr'
            ? `${shared.length} images reprises de page en page n’annoncent pas leurs dimensions (${path} sur ${first[1]} pages…).`
            : `${shared.length} images shown from page to page do not announce their dimensions (${path} on ${first[1]} pages…).`,
      ),
      evidence: {
        pages: pageCount,
        images: shared.slice(0, sharedKept).map(([src, count]) => ({ src, pages: count })),
      },
      fix: addDimensions,
    },
  ];
}
