import type { Block, PageContent } from '../../pages/page.ts';
import { withoutPermalink } from '../../pages/reading/block-builder.ts';
import { defineAudit } from '../audit.ts';
import { isRunningText, sentenceLengths } from '../texts/content-text.ts';
import { blockNumbers, distinctBlocks, placesOf } from '../texts/distinct-blocks.ts';
import { isEditorial } from '../page-kinds/editorial-pages.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

const mostWords = 300;

export const headingSectionLong = defineAudit({
  id: 'heading.section_long',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Parties trop longues sans intertitre', en: 'Sections too long without a subheading' },
  action: {
    fr: 'Ajoutez des intertitres dans les parties trop longues',
    en: 'Add subheadings to the parts that are too long',
  },
  why: {
    fr: 'Au-delà de 300 mots sans respiration, la lecture à l’écran décroche ; un intertitre relance et donne une prise de plus aux moteurs.',
    en: 'Beyond 300 words without a break, reading on screen drops off; a subheading revives it and gives engines one more hold.',
  },
  thresholds: {
    words: { value: mostWords, unit: 'words', source: 'Yoast, subheading distribution' },
  },
  examples: {
    bad: '<h1>Débuter la poterie</h1><h2>Préparer la terre</h2><!-- 9 paragraphs -->',
    good: '<h1>Débuter la poterie</h1><h2>Préparer la terre</h2><!-- 4 paragraphs --><h3>Battre et pétrir</h3><!-- 5 paragraphs -->',
  },
  needs: ['indexablePages', 'htmlPages'],
  run: ({ indexablePages, htmlPages }) => {
    const blocks = distinctBlocks(htmlPages);
    const weightAt = blockNumbers(blocks, weightOf);
    return judgePages(indexablePages.filter(isEditorial), (content, page) => {
      if (!content.headings.some((heading) => heading.level === 2)) return null;
      const longest = longestSection(content, placesOf(blocks, page), weightAt);
      if (longest.words <= mostWords) return null;
      return {
        message:
          longest.heading === ''
            ? {
                fr: `Le texte avant le premier intertitre compte ${longest.words} mots d’un seul tenant.`,
                en: `The text before the first heading runs for ${longest.words} words.`,
              }
            : {
                fr: `La partie « ${excerpt(longest.heading, 60)} » compte ${longest.words} mots d’un seul tenant.`,
                en: `The section “${excerpt(longest.heading, 60)}” runs for ${longest.words} words.`,
              },
        evidence: { heading: longest.heading, words: longest.words },
        fix: {
          fr: 'Coupez cette partie en deux ou trois par des intertitres de niveau inférieur.',
          en: 'Split this section in two or three with subheadings of the next level.',
        },
      };
    });
  },
});

/** 0 for a heading, else 1 plus its words of running text: lists, tables and code already break the text and add no word. */
function weightOf(block: Block): number {
  if (block.kind === 'heading') return 0;
  if (block.position !== 'content' || !isRunningText(block)) return 1;
  return sentenceLengths(block.text).reduce((sum, words) => sum + words, 1);
}

function longestSection(
  { blocks }: PageContent,
  places: Uint32Array,
  weightAt: (place: number) => number,
): { heading: string; words: number } {
  let longest = 0;
  let under = -1;
  let current = 0;
  let heading = -1;
  for (let at = 0; at < places.length; at += 1) {
    const weight = weightAt(places[at]!);
    // A heading that all pages share, such as « Description », divides the text of each.
    if (weight === 0) {
      current = 0;
      heading = at;
      continue;
    }
    current += weight - 1;
    if (current > longest) {
      longest = current;
      under = heading;
    }
  }
  return { heading: under < 0 ? '' : withoutPermalink(blocks[under]!.text), words: longest };
}
