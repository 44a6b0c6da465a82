import type { PageContent } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { paragraphsOf, wordsIn } from '../texts/content-text.ts';
import { isEditorial } from '../page-kinds/editorial-pages.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';

const fewestWords = 300;
/** Headings of any level that divide a text as H2 do. Working assumption. */
const fewestHeadings = 3;

export const headingH2Missing = defineAudit({
  id: 'heading.h2_missing',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Longs textes sans intertitre', en: 'Long texts without subheadings' },
  action: { fr: 'Coupez les longs textes par des intertitres', en: 'Divide the long texts with subheadings' },
  why: {
    fr: 'Un texte de plus de 300 mots sans H2 ne se parcourt pas du regard ; sur téléphone, il devient un mur.',
    en: 'A text of more than 300 words without an H2 cannot be scanned; on a phone it becomes a wall.',
  },
  thresholds: {
    words: { value: fewestWords, unit: 'words', source: 'RustySEO; the length of one screen and a half' },
  },
  examples: {
    bad: '<h1>Bien choisir son tour de potier</h1><!-- 8 paragraphs -->',
    good: '<h1>Bien choisir son tour de potier</h1><!-- 4 paragraphs --><h2>Quel moteur ?</h2><!-- 4 paragraphs -->',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgePages(indexablePages.filter(isEditorial), (content, page) => {
      if (page.words < fewestWords || isDivided(content) || isListingPage(page)) return null;
      // Lists, definitions, tables and code already break the text.
      const words = paragraphsOf(content).reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
      return words < fewestWords
        ? null
        : {
            message: {
              fr: `Ce texte de ${words} mots n’a aucun intertitre H2.`,
              en: `This text of ${words} words has no H2 subheading.`,
            },
            evidence: { words },
            fix: {
              fr: 'Découpez le texte tous les 150 à 300 mots par un H2 qui pose la question à laquelle la partie répond.',
              en: 'Break the text every 150 to 300 words with an H2 that asks the question the part answers.',
            },
          };
    }),
});

/** Subheadings of other levels divide a text too: heading.skip and heading.h1_missing judge their levels. */
function isDivided({ headings, blocks }: PageContent): boolean {
  if (headings.some((heading) => heading.level === 2)) return true;
  return blocks.filter((block) => block.kind === 'heading' && block.position === 'content').length >= fewestHeadings;
}
