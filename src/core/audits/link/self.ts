import type { PageLink } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { isDate } from '../texts/date-anchors.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { linksToItself } from '../links/link-table.ts';
import { groupNotices } from '../judging/judge-pages.ts';
import { namesLanguage } from '../texts/language-names.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { excerpt } from '../wording.ts';

export const linkSelf = defineAudit({
  id: 'link.self',
  severity: 'info',
  weight: 0,
  effort: 'minutes',
  title: { fr: 'Liens d’une page vers elle-même', en: 'Links from a page to itself' },
  action: { fr: 'Retirez les liens d’une page vers elle-même', en: 'Remove the links of a page to itself' },
  why: {
    fr: 'Dans un texte, un lien vers la page que l’on lit fait croire à une suite et ne mène nulle part.',
    en: 'In a text, a link to the page being read promises a continuation and leads nowhere.',
  },
  examples: {
    bad: {
      '/': '<a href="/cidre">Cidre</a>',
      '/cidre': '<h1>Cidre fermier</h1><p>Notre <a href="/cidre">cidre brut</a> se boit frais.</p>',
    },
    good: {
      '/': '<a href="/cidre">Cidre</a>',
      '/cidre': '<h1>Cidre fermier</h1><p>Notre cidre brut se boit frais.</p>',
    },
  },
  needs: ['htmlPages', 'pageOf', 'links'],
  run: ({ htmlPages, pageOf, links }) => {
    const { findings } = judgeLinks(
      { htmlPages: htmlPages.filter((page) => linksToItself(links, page)), links },
      'content',
      ({ page, link }) =>
        link.to === page.record.url &&
        page.indexable &&
        !link.hidden &&
        link.href.trim() !== '' &&
        // Images are left out: a logo, an arrow to the top.
        link.anchor.trim() !== '' &&
        !link.href.includes('#') &&
        !isDate(link.anchor) &&
        !isInHeading(page, link) &&
        !isInBar(page, link) &&
        !isInMenu(page, link, pageOf) &&
        !namesLanguage(link.anchor, page.content?.lang)
          ? link.to
          : null,
      (uses) => {
        const { anchor, to, href } = uses[0].link;
        return {
          message: {
            fr: `Le lien « ${excerpt(anchor, 50)} » mène à la page où il se trouve.`,
            en: `The link “${excerpt(anchor, 50)}” leads to the page it stands on.`,
          },
          evidence: { target: to, anchor },
          fix: {
            fr: 'Retirez le lien, ou pointez-le vers une page qui approfondit le sujet.',
            en: 'Remove the link, or point it at a page that goes deeper into the subject.',
          },
          edit: { old: `<a href="${href}">${anchor}</a>`, new: anchor },
        };
      },
    );
    return groupNotices({ checked: htmlPages.length, findings });
  },
});

/** The title of an article, and the mark beside it, link to the article. */
function isInHeading({ content }: PageFacts, { block }: PageLink): boolean {
  return block !== null && content?.blocks[block]?.kind === 'heading';
}

/** « Index | Sujets | Mots-clés »: a line of links alone is a menu that shows the current page. */
function isInBar({ content, record }: PageFacts, { block }: PageLink): boolean {
  const text = block === null ? undefined : content?.blocks[block]?.text;
  if (text === undefined) return false;
  const links = record.links.filter((link) => link.block === block && link.start !== null);
  let rest = text;
  for (const { start, anchor } of links.reverse()) rest = rest.slice(0, start!) + rest.slice(start! + anchor.length);
  return links.length >= 3 && !/[\p{L}\p{N}]/u.test(rest);
}

const runLength = 3;

/**
 * True for a menu, whatever its elements: the link and its neighbours are in the same order on a page that one of them
 * targets.
 */
function isInMenu({ record: { links } }: PageFacts, link: PageLink, pageOf: SiteFacts['pageOf']): boolean {
  const at = links.indexOf(link);
  for (let from = Math.max(0, at - runLength + 1); from <= at; from += 1) {
    const run = links.slice(from, from + runLength);
    const others = run.filter(({ to }) => to !== link.to);
    if (run.length < runLength || others.length < runLength - 1) continue;
    if (others.some(({ to }) => containsRun(pageOf.get(to)?.record.links ?? [], run))) return true;
  }
  return false;
}

function containsRun(links: readonly PageLink[], run: readonly PageLink[]): boolean {
  return links.some((_, from) =>
    run.every(({ to, anchor }, step) => links[from + step]?.to === to && links[from + step]!.anchor === anchor),
  );
}
