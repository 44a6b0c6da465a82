import type { PageLink } from '../../pages/page.ts';
import { anchorProposal } from '../links/anchor-proposal.ts';
import { type AuditFinding, defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { isGenericAnchor } from '../links/generic-anchors.ts';
import { type LinkTable, linksWith } from '../links/link-table.ts';
import { linkTraits } from '../links/link-traits.ts';
import { isNamedByBlock } from '../links/link-uses.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import { withoutQuery } from '../links/nofollow-links.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathsIn, excerpt } from '../wording.ts';

export const linkAnchorAmbiguous = defineAudit({
  id: 'link.anchor_ambiguous',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Même ancre vers des pages différentes', en: 'The same anchor towards different pages' },
  action: {
    fr: 'Donnez des mots différents aux liens qui mènent à des pages différentes',
    en: 'Give different words to links that open different pages',
  },
  why: {
    fr: 'Deux liens de même texte dans une page devraient mener au même endroit ; sinon le lecteur se trompe et le moteur hésite.',
    en: 'Two links with the same text in a page should lead to the same place; otherwise the reader errs and the engine wavers.',
  },
  criteria: ['RGAA 4.1 – 6.1', 'WCAG 2.1 – 2.4.4'],
  examples: {
    bad: {
      '/': '<p><a href="/cours-du-soir">Cours de dessin</a> le mardi, <a href="/stages">Cours de dessin</a> en juillet.</p>',
      '/cours-du-soir': '<h1>Cours du soir</h1>',
      '/stages': '<h1>Stages d’été</h1>',
    },
    good: {
      '/': '<p><a href="/cours-du-soir">Cours de dessin du soir</a> le mardi, <a href="/stages">stages de dessin</a> en juillet.</p>',
      '/cours-du-soir': '<h1>Cours du soir</h1>',
      '/stages': '<h1>Stages d’été</h1>',
    },
  },
  needs: ['indexablePages', 'pageOf', 'links'],
  run: ({ indexablePages, pageOf, links }) => {
    const namesTwo = ambiguityFinder(links);
    return judgeTemplate(indexablePages, (_, page) => {
      // A cheap test first: on nearly every page no anchor names two addresses.
      if (!namesTwo(page) || isListingPage(page)) return null;
      const { record } = page;
      // An index links to places of its own page too.
      const sections = sectionsOfPages(record.links);
      const named = linksWith(links, page, 'named').filter(
        (link) =>
          link.to !== record.url &&
          // « Répondre à Julien » links to its own page, with a parameter.
          withoutQuery(link.to) !== withoutQuery(record.url) &&
          !isGeneric(link) &&
          !isNamedByBlock(page, link) &&
          !sections.has(link) &&
          !namesSection(link, pageOf),
      );
      const anchor = ambiguousAnchor(named);
      if (anchor === null) return null;
      const renamed = renaming(named, anchor, pageOf);
      const targets = [...new Set(named.filter((link) => nameOf(link) === anchor).map((link) => link.to))];
      return {
        message: {
          fr: `L’ancre « ${excerpt(anchor, 50)} » mène à ${targets.length} pages : ${pathsIn(targets)}.`,
          en: `The anchor “${excerpt(anchor, 50)}” leads to ${targets.length} pages: ${pathsIn(targets)}.`,
        },
        evidence: { anchor, targets },
        fix: {
          fr: 'Donnez à chaque lien le nom de sa page d’arrivée.',
          en: 'Give each link the name of the page it leads to.',
        },
        ...(renamed === null ? {} : { edit: renamed }),
      };
    });
  },
});

/** Anchors kept from page to page: a site uses the same ones many times. */
const mostKept = 50_000;

/**
 * Returns a test whether one anchor of the content names two addresses. Anchors are indexed once, so that no page needs
 * its own table.
 */
function ambiguityFinder({
  starts,
  numbers,
  traits,
  links,
  anchors,
  anchorOf,
}: LinkTable): (page: PageFacts) => boolean {
  const places = new Map<string, number>();
  const placeOfAnchor = new Int32Array(anchors.length).fill(-1);
  const rows: number[] = [];
  const targets: string[] = [];
  const find = (text: string): number => {
    const name = folded(text);
    let place = places.get(name);
    if (place === undefined) places.set(name, (place = rows.push(-1) - 1));
    return place;
  };
  const placeOf = (number: number, name: string): number => {
    const anchor = anchorOf[number]!;
    if (name !== anchors[anchor]) return find(name);
    if (placeOfAnchor[anchor] === -1) placeOfAnchor[anchor] = find(name);
    return placeOfAnchor[anchor]!;
  };
  return ({ row, record }) => {
    if (places.size > mostKept) {
      places.clear();
      placeOfAnchor.fill(-1);
      rows.length = targets.length = 0;
    }
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at += 1) {
      const number = numbers[at]!;
      if ((traits[number]! & linkTraits.named) === 0) continue;
      const link = links[number]!;
      if (link.to === record.url) continue;
      const place = placeOf(number, nameOfLink(link));
      if (rows[place] !== row) {
        rows[place] = row;
        targets[place] = link.to;
      } else if (targets[place] !== link.to) return true;
    }
    return false;
  };
}

/** In a table of contents, « Usage » under « Grips » is that part of « Grips »: the entry above gives the context. */
function sectionsOfPages(links: readonly PageLink[]): ReadonlySet<PageLink> {
  const sections = new Set<PageLink>();
  let above: string | null = null;
  for (const link of links) {
    if (link.position !== 'content') continue;
    if (!link.href.includes('#')) above = link.to;
    else if (link.to === above) sections.add(link);
    else above = null;
  }
  return sections;
}

/** « DNAT » to the part « DNAT » of a long page describes its target. */
function namesSection(link: PageLink, pageOf: ReadonlyMap<string, PageFacts>): boolean {
  if (!link.href.includes('#')) return false;
  const content = pageOf.get(link.to)?.content;
  // A page that moved, or did not open, may contain it.
  if (!content) return true;
  const name = nameOf(link);
  return content.headings.some(({ text }) => text.trim().toLowerCase() === name);
}

/** The first anchor of the content that names two addresses. */
function ambiguousAnchor(links: readonly PageLink[]): string | null {
  const targetOf = new Map<string, string>();
  for (const link of links) {
    const name = nameOf(link);
    const known = targetOf.get(name);
    if (known === undefined) targetOf.set(name, link.to);
    else if (known !== link.to) return name;
  }
  return null;
}

/** link.anchor_generic reports « Lire la suite ». */
function isGeneric(link: PageLink): boolean {
  return !link.label?.trim() && isGenericAnchor(link.anchor);
}

function nameOf(link: PageLink): string {
  return folded(nameOfLink(link));
}

function nameOfLink({ label, anchor }: PageLink): string {
  return label?.trim() ? label : anchor;
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

/** Edit of the second link, to another address than the first, with the name of its own page as anchor. */
function renaming(
  links: readonly PageLink[],
  anchor: string,
  pageOf: ReadonlyMap<string, PageFacts>,
): AuditFinding['edit'] | null {
  const [first, ...others] = links.filter((link) => nameOf(link) === anchor);
  const other = others.find((link) => link.to !== first!.to)!;
  const name = anchorProposal(pageOf.get(other.to));
  if (name === null || name.toLowerCase() === anchor) return null;
  const element = (text: string): string => `<a href="${other.href}">${text}</a>`;
  return { old: element(other.anchor), new: element(name) };
}
