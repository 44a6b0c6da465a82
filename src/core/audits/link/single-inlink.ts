import type { LinkGraph } from '../../graph/link-graph.ts';
import { type AuditFinding, defineAudit } from '../audit.ts';
import { unprovenAbsence } from '../facts/completeness.ts';
import { framingOf } from '../page-kinds/framed-pages.ts';
import { groupBy } from '../groups.ts';
import { isFirstPage } from '../page-kinds/pagination.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathOf, pathsIn } from '../wording.ts';

export const linkSingleInlink = defineAudit({
  id: 'link.single_inlink',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  absence: true,
  title: { fr: 'Pages qui ne reçoivent qu’un lien', en: 'Pages with a single incoming link' },
  action: {
    fr: 'Faites un second lien vers les pages qui n’en reçoivent qu’un',
    en: 'Make a second link to the pages that receive only one',
  },
  why: {
    fr: 'Une seule page y mène : si ce lien disparaît, la page devient orpheline, et un lien unique dit qu’elle compte peu.',
    en: 'One page alone leads there: if this link goes, the page becomes an orphan, and a single link says that it counts for little.',
  },
  thresholds: {
    links: { value: 1, unit: 'followed link', source: 'squirrelscan, Sitebulb, Botify' },
  },
  examples: {
    bad: {
      '/': '<p><a href="/visites">Visites</a> et <a href="/groupes">groupes</a></p>',
      '/visites': '<h1>Visites</h1><p>Tous les jours, sauf le lundi.</p>',
      '/groupes': '<h1>Groupes</h1><p>Voir aussi les <a href="/visites">visites guidées</a>.</p>',
    },
    good: {
      '/': '<p><a href="/visites">Visites</a> et <a href="/groupes">groupes</a></p>',
      '/visites':
        '<h1>Visites</h1><p>Tous les jours\u202f; pour les <a href="/groupes">groupes de dix personnes</a>, sur rendez-vous.</p>',
      '/groupes': '<h1>Groupes</h1><p>Voir aussi les <a href="/visites">visites guidées</a>.</p>',
    },
  },
  needs: ['indexablePages', 'htmlPages', 'home', 'linkGraph', 'crawl', 'links'],
  run: ({ indexablePages, htmlPages, home, linkGraph, crawl, links }) => {
    const { shown, site } = framingOf({ htmlPages, links });
    const unproven = unprovenAbsence(crawl, home) ?? site;
    if (unproven) return unproven;
    const judged = indexablePages.length < 3 ? [] : indexablePages.filter((page) => page !== home);
    const parents = followedParents(linkGraph);
    const byParent = groupBy(
      // A framed document is part of its page, and the first page of a list links to the second: no other link is
      // needed.
      judged.filter((page) => page.followInlinks === 1 && !shown.has(page.record.url) && isFirstPage(page)),
      (page) => linkGraph.urls[parents[page.node]!] ?? '',
    );
    const findings = [...byParent].map(([parent, pages]) => findingOf(parent, pages));
    return {
      checked: judged.length,
      findings: findings.length < tens ? findings : [gathered(findings, judged.length)],
    };
  },
});

/** From this many pages with a single link, the cause is the site structure: one finding. */
const tens = 10;

function gathered(findings: readonly AuditFinding[], checked: number): AuditFinding {
  const urls = findings.flatMap(({ evidence }) => evidence.urls as readonly string[]).sort();
  const parents = findings.map(({ evidence }) => evidence.parent).slice(0, tens);
  return {
    page: null,
    message: {
      fr: `${urls.length} pages sur ${checked} ne reçoivent de lien que d’une seule autre\u202f: ${pathsIn(urls)}…`,
      en: `${urls.length} of ${checked} pages are linked from a single other page: ${pathsIn(urls)}…`,
    },
    evidence: { followInlinks: 1, parents, pages: urls.length, of: checked, urls },
    fix: findings[0]!.fix,
  };
}

/** One finding per linking page: a list that alone links to its twenty pages is one weakness. */
function findingOf(parent: string, pages: readonly PageFacts[]): AuditFinding {
  const urls = pages.map((page) => page.record.url);
  return {
    page: urls.length === 1 ? urls[0]! : parent,
    message:
      urls.length === 1
        ? {
            fr: `Seule la page ${pathOf(parent)} mène à celle-ci.`,
            en: `Only the page ${pathOf(parent)} leads to this one.`,
          }
        : {
            fr: `${urls.length} pages ne reçoivent de lien que de ${pathOf(parent)} : ${pathsIn(urls)}${urls.length > 3 ? '…' : '.'}`,
            en: `${urls.length} pages are linked from ${pathOf(parent)} alone: ${pathsIn(urls)}${urls.length > 3 ? '…' : '.'}`,
          },
    evidence: { followInlinks: 1, parent, pages: urls.length, urls },
    fix: {
      fr: 'Ajoutez à chacune un ou deux liens depuis le texte de pages proches par le sujet, ou liez entre elles les pages voisines.',
      en: 'Add to each one or two links from the text of pages close in subject, or link neighbouring pages to each other.',
    },
  };
}

/** By node, the last page found that links to it without nofollow: the only one where there is one. */
function followedParents({ urls, out, follow }: LinkGraph): Int32Array {
  const parents = new Int32Array(urls.length).fill(-1);
  for (let node = 0; node < urls.length; node += 1) {
    for (let edge = out.offsets[node]!; edge < out.offsets[node + 1]!; edge += 1) {
      if (follow[edge] === 1) parents[out.targets[edge]!] = node;
    }
  }
  return parents;
}
