import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isAnchor } from '../links/link-traits.ts';
import { pathOf } from '../wording.ts';

export const linkPaginationUnlinked = defineAudit({
  id: 'link.pagination_unlinked',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Pagination déclarée mais sans lien', en: 'Pagination declared but not linked' },
  action: {
    fr: 'Ajoutez un lien visible vers la page suivante des listes',
    en: 'Add a visible link to the next page of each list',
  },
  why: {
    fr: 'rel next et prev ne sont plus suivis par Google : seules de vraies ancres font découvrir les pages suivantes.',
    en: 'Google no longer follows rel next and prev: only real anchors let the following pages be discovered.',
  },
  examples: {
    bad: {
      '/': '<link rel="next" href="/actus?page=2"><h1>Actualités</h1>',
      '/actus?page=2': '<h1>Actualités, page 2</h1>',
    },
    good: {
      '/': '<link rel="next" href="/actus?page=2"><h1>Actualités</h1><a href="/actus?page=2">Page suivante</a>',
      '/actus?page=2': '<h1>Actualités, page 2</h1>',
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgePages(htmlPages, ({ next, prev }, { record }) => {
      if (!next && !prev) return null;
      const linked = new Set(record.links.filter(isAnchor).map((link) => link.to));
      const missing = [next, prev].find((url) => url && !linked.has(url.replace(/#.*$/, '')));
      if (!missing) return null;
      return {
        message: {
          fr: `La page déclare ${pathOf(missing)} dans sa série, sans lien visible vers elle.`,
          en: `The page declares ${pathOf(missing)} in its series, without a visible link to it.`,
        },
        evidence: { next, prev, missing },
        fix: {
          fr: 'Ajoutez sous la liste des liens « Page suivante » et « Page précédente » vers ces adresses.',
          en: 'Add “Next page” and “Previous page” links to these addresses under the list.',
        },
      };
    }),
});
