import { defineAudit } from '../audit.ts';
import { groupBy } from '../groups.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { declaresSameLanguage } from '../texts/language-names.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { excerpt } from '../wording.ts';

const separators = /\s[|·–—-]\s/u;

export const titlePatternOutlier = defineAudit({
  id: 'title.pattern_outlier',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Titres hors du modèle du site', en: 'Titles outside the site’s pattern' },
  action: {
    fr: 'Écrivez ces titres comme ceux des autres pages',
    en: 'Write these titles like those of the other pages',
  },
  why: {
    fr: 'La plupart de vos titres se terminent par la même marque. Ceux qui ne la portent pas sont reconnus moins vite dans les résultats.',
    en: 'Most of your titles end with the same brand. Those without it are recognised less quickly in results.',
  },
  thresholds: {
    share: { value: 80, unit: '%', source: 'A suffix shared by 80 % of ten titles or more is a pattern of the site' },
  },
  examples: {
    bad: {
      '/': '<title>Librairie Le Passage</title><!-- 10 × <a href="/livre-{n}">Livre {n}</a> --> <a href="/salon">Salon</a>',
      '/livre-{1-10}': '<title>Livre {n} | Librairie Le Passage</title>',
      '/salon': '<title>Salon de thé et goûters</title>',
    },
    good: {
      '/': '<title>Librairie Le Passage</title><!-- 10 × <a href="/livre-{n}">Livre {n}</a> --> <a href="/salon">Salon</a>',
      '/livre-{1-10}': '<title>Livre {n} | Librairie Le Passage</title>',
      '/salon': '<title>Salon de thé et goûters | Librairie Le Passage</title>',
    },
  },
  needs: ['indexablePages', 'home'],
  run: ({ indexablePages, home }) => {
    // Copies of one title are no pattern.
    const titled = firstOfEach(indexablePages.filter((page) => page.content?.title?.trim()));
    const [brand, carriers] = mostCommonSuffix(titled);
    if (titled.length < 10 || carriers < 0.8 * titled.length || carriers === titled.length)
      return { checked: titled.length, findings: [] };
    const carrier = titled.find((page) => suffixOf(page.content?.title) === brand);
    const judged = titled.filter((page) => declaresSameLanguage(page, carrier));
    return judgePages(judged, ({ title, bodyHash }) => {
      // The title of the home page, under any address, is often the site name alone.
      if (suffixOf(title) === brand || namesBrand(title, brand) || bodyHash === home?.content?.bodyHash) return null;
      const text = title!.trim();
      return {
        message: {
          fr: `Le titre « ${excerpt(text)} » ne porte pas la marque « ${brand} », présente sur ${carriers} autres titres.`,
          en: `The title “${excerpt(text)}” lacks the brand “${brand}”, present on ${carriers} other titles.`,
        },
        evidence: { title: text, brand, carriers },
        fix: {
          fr: `Terminez le titre par « ${brand} », comme les autres pages.`,
          en: `End the title with “${brand}”, as the other pages do.`,
        },
        edit: { old: text, new: `${text} | ${brand}` },
      };
    });
  },
});

function firstOfEach(pages: readonly PageFacts[]): PageFacts[] {
  return [...groupBy(pages, ({ content }) => content!.title!.trim()).values()].map(([first]) => first!);
}

function suffixOf(title: string | null | undefined): string | null {
  const parts = title?.trim().split(separators) ?? [];
  return parts.length > 1 ? parts.at(-1)!.trim() : null;
}

/** True when the title already contains the brand, at another position or in other capitals. */
function namesBrand(title: string | null, brand: string): boolean {
  return (title ?? '').toLowerCase().includes(brand.toLowerCase());
}

function mostCommonSuffix(pages: readonly PageFacts[]): [string, number] {
  const groups = [...groupBy(pages, (page) => suffixOf(page.content?.title))].map(
    ([suffix, group]): [string, number] => [suffix, group.length],
  );
  groups.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return groups[0] ?? ['', 0];
}
