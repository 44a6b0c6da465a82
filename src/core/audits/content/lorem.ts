import { defineAudit } from '../audit.ts';
import { isFiller } from '../../pages/filler-text.ts';
import type { Block } from '../../pages/page.ts';
import { pagesWithBlock } from '../texts/distinct-blocks.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

export const contentLorem = defineAudit({
  id: 'content.lorem',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Texte d’attente oublié', en: 'Forgotten filler text' },
  action: { fr: 'Remplacez le faux texte oublié par un vrai', en: 'Replace the forgotten filler text with a real one' },
  why: {
    fr: '« Lorem ipsum » en ligne dit au visiteur que le site n’est pas fini.',
    en: '“Lorem ipsum” online tells the visitor that the site is not finished.',
  },
  examples: {
    bad: '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>',
    good: '<p>Nos bols en grès passent au four et au lave-vaisselle.</p>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const withFiller = pagesWithBlock(htmlPages, containsFiller);
    return judgeTemplate(htmlPages, (content, page) => {
      const filler = withFiller.has(page) ? content.blocks.find(containsFiller) : undefined;
      if (!filler) return null;
      return {
        message: {
          fr: `La page contient un texte d’attente : « ${excerpt(filler.text, 60)} ».`,
          en: `The page contains filler text: “${excerpt(filler.text, 60)}”.`,
        },
        evidence: { text: excerpt(filler.text, 200) },
        fix: {
          fr: 'Remplacez-le par le vrai texte, ou retirez le bloc.',
          en: 'Replace it with the real text, or remove the block.',
        },
      };
    });
  },
});

function containsFiller({ kind, text }: Block): boolean {
  return kind !== 'code' && isFiller(text);
}
