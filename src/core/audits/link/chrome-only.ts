import { defineAudit } from '../audit.ts';
import { isCopyOf } from '../page-kinds/copies.ts';
import { unprovenAbsence } from '../facts/completeness.ts';
import { framingOf } from '../page-kinds/framed-pages.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { isFirstPage } from '../page-kinds/pagination.ts';
import { inNumber } from '../wording.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';

export const linkChromeOnly = defineAudit({
  id: 'link.chrome_only',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  absence: true,
  title: { fr: 'Pages citées seulement par le menu ou le pied de page', en: 'Pages linked only from menu or footer' },
  action: {
    fr: 'Citez dans vos textes les pages que seul le menu montre',
    en: 'Link from your texts the pages that only the menu shows',
  },
  why: {
    fr: 'Aucun texte ne recommande ces pages : ni le lecteur ni le moteur n’apprennent en quoi elles répondent à un sujet.',
    en: 'No text recommends these pages: neither reader nor engine learns what subject they answer.',
  },
  examples: {
    bad: {
      '/': '<nav><a href="/">Accueil</a> <a href="/tarifs">Tarifs</a></nav><p>Cours de yoga.</p>',
      '/tarifs': '<nav><a href="/">Accueil</a> <a href="/tarifs">Tarifs</a></nav><h1>Tarifs</h1>',
    },
    good: {
      '/': '<nav><a href="/">Accueil</a> <a href="/tarifs">Tarifs</a></nav><p>Cours de yoga\u202f: voyez nos <a href="/tarifs">tarifs à l’année</a>.</p>',
      '/tarifs': '<nav><a href="/">Accueil</a> <a href="/tarifs">Tarifs</a></nav><h1>Tarifs</h1>',
    },
  },
  leavesOut: ['copy'],
  needs: ['indexablePages', 'pages', 'htmlPages', 'pageOf', 'home', 'crawl', 'links'],
  run: ({ indexablePages, pages, htmlPages, pageOf, home, crawl, links }) =>
    unprovenAbsence(crawl, home) ??
    framingOf({ htmlPages, links }).site ??
    judgeTemplate(
      withoutCited(
        indexablePages.filter((page) => isFirstPage(page) && !isCopyOf(page, home) && !isUtilityPage(page.record.url)),
        { pages, pageOf },
      ),
      (_, { inlinks, contentInlinks }) =>
        inlinks === 0 || contentInlinks > 0
          ? null
          : {
              message: inNumber(inlinks, {
                fr: `{La seule page qui cite celle-ci le fait|Les ${inlinks} pages qui citent celle-ci le font toutes} par le menu, l’en-tête ou le pied de page.`,
                en: `{The only page that links here does|All ${inlinks} pages that link here do} so from menu, header or footer.`,
              }),
              evidence: { inlinks },
              fix: {
                fr: 'Ajoutez dans deux ou trois textes du même thème une phrase qui mène à cette page.',
                en: 'Add to two or three texts on the same topic a sentence that leads to this page.',
              },
            },
    ),
});

/** Pages that no text cites under another address either: with or without a final slash, or that of a copy. */
function withoutCited(
  judged: readonly PageFacts[],
  { pages, pageOf }: Pick<SiteFacts, 'pages' | 'pageOf'>,
): readonly PageFacts[] {
  const cited = new Set<string>();
  for (const { record, contentInlinks } of pages) {
    if (contentInlinks === 0) continue;
    const opened = record.redirectTo === null ? record : pageOf.get(record.redirectTo)?.record;
    if (opened?.content != null) cited.add(opened.content.bodyHash);
  }
  return judged.filter(({ content, words }) => words < fewestWords || !cited.has(content!.bodyHash));
}

/** Shorter texts may coincide. Working assumption. */
const fewestWords = 30;
