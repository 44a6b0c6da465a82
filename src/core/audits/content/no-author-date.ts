import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import { sureKind } from '../page-kinds/page-kind.ts';
import { isFirstPage } from '../page-kinds/pagination.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { schemaObjects } from '../facts/structured-data.ts';

export const contentNoAuthorDate = defineAudit({
  id: 'content.no_author_date',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Articles sans auteur ou sans date', en: 'Articles without author or date' },
  action: { fr: 'Ajoutez l’auteur et la date aux articles', en: 'Add the author and the date to articles' },
  why: {
    fr: 'Un conseil signé et daté inspire confiance ; Google et les assistants citent plus volontiers une source identifiée.',
    en: 'Advice that is signed and dated inspires trust; Google and assistants prefer to cite an identified source.',
  },
  examples: {
    bad: {
      '/': '<a href="/conseils/tailler-un-rosier">Tailler un rosier</a>',
      '/conseils/tailler-un-rosier':
        '<meta property="og:type" content="article"><h1>Tailler un rosier grimpant</h1><p>Coupez en mars, au-dessus d’un bourgeon tourné vers l’extérieur.</p>',
    },
    good: {
      '/': '<a href="/conseils/tailler-un-rosier">Tailler un rosier</a>',
      '/conseils/tailler-un-rosier':
        '<meta property="og:type" content="article"><meta name="author" content="Lucie Morin"><meta property="article:published_time" content="2026-02-12"><h1>Tailler un rosier grimpant</h1><p>Coupez en mars, au-dessus d’un bourgeon tourné vers l’extérieur.</p>',
    },
  },
  needs: ['indexablePages', 'kindOf'],
  run: ({ indexablePages, kindOf }) =>
    judgeTemplate(
      indexablePages.filter(
        (page) =>
          sureKind(kindOf, page.record.url) === 'article' &&
          isFirstPage(page) &&
          !isListingPage(page) &&
          !isMicrodata(page),
      ),
      (content) => {
        const data = schemaObjects(content);
        const author =
          content.meta.author ?? content.meta['article:author'] ?? data.find((object) => object.author !== undefined);
        const date =
          content.meta['article:published_time'] ?? data.find((object) => object.datePublished !== undefined);
        if (author && date) return null;
        return {
          message:
            !author && !date
              ? { fr: 'L’article ne déclare ni auteur ni date.', en: 'The article declares neither author nor date.' }
              : author
                ? { fr: 'L’article ne déclare pas de date.', en: 'The article declares no date.' }
                : { fr: 'L’article ne déclare pas d’auteur.', en: 'The article declares no author.' },
          evidence: { author: Boolean(author), date: Boolean(date) },
          fix: {
            fr: 'Affichez sous le titre le nom de l’auteur et la date, et répétez-les dans les données Article (author, datePublished).',
            en: 'Show the author’s name and the date under the title, and repeat them in the Article data (author, datePublished).',
          },
        };
      },
    ),
});

/** True for an article described by microdata: its properties are not read, so that none is known to be missing. */
function isMicrodata({ content }: PageFacts): boolean {
  return content?.itemTypes.some((type) => /(?:Article|BlogPosting)$/.test(type)) === true;
}
