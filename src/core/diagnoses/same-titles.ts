import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { groupBy } from '../audits/groups.ts';
import { mainHeading } from '../audits/texts/own-names.ts';
import { excerpt } from '../audits/wording.ts';
import { writtenForm } from '../offers/names/written-form.ts';
import { lastSegment, roleOfPage } from '../offers/offer-pages.ts';
import { foldedPart, titleParts } from '../semantics/subjects/title-parts.ts';
import { compareText } from '../values/compare-text.ts';
import { capitalise } from '../values/text.ts';
import { type DiagnosisEdit, defineDiagnosis } from './diagnosis.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** Pages with one title before it is that of the site. Working assumptions. */
const leastPages = 4;
const leastShare = 0.6;
/** Letters of a name of a menu, beyond which it is a sentence. Working assumption. */
const longestName = 60;
/** Words of the name of a site. Working assumption. */
const longestSiteName = 4;

export const sameTitles = defineDiagnosis({
  id: 'same-titles',
  severity: 'high',
  effort: 'hours',
  title: { fr: 'Les pages ont toutes le même titre', en: 'The pages all have the same title' },
  action: { fr: 'Donnez à chaque page son propre titre', en: 'Give each page its own title' },
  why: {
    fr: 'Le titre est la ligne que Google affiche\u00a0: identique partout, il ne dit ni à Google ni au lecteur laquelle de vos pages répond à sa question.',
    en: 'The title is the line that Google shows: the same everywhere, it tells neither Google nor the reader which of your pages answers the question.',
  },
  how: {
    fr: 'Dans l’outil de votre site, ouvrez les réglages de chaque page et écrivez son titre\u00a0: son sujet, puis le nom du site. L’accueil garde le nom, avec votre métier et votre ville. Si l’outil n’a pas de case pour le titre de la page, demandez à la personne qui a fait le site que chaque page puisse avoir le sien.',
    en: 'In the tool of your site, open the settings of each page and write its title: its subject, then the name of the site. The home page keeps the name, with your trade and your town. If the tool has no box for the title of a page, ask the person who made the site to let each page have its own.',
  },
  effect: {
    fr: 'Chaque page se reconnaît dans les résultats de recherche\u00a0; explorez le site de nouveau pour le vérifier.',
    en: 'Each page can be told apart in search results; explore the site again to check it.',
  },
  explains: ['title.duplicate', 'title.pattern_outlier', 'title.too_short', 'content.cannibalisation'],
  capsScore: 65,
  find: (facts) => {
    const pages = facts.htmlPages.filter(({ indexable }) => indexable);
    const groups = [...groupBy(pages, ({ content }) => content?.title?.trim() || null)];
    const [title, alike] = groups.reduce(
      (most, group) => (group[1].length > most[1].length ? group : most),
      ['', [] as PageFacts[]],
    );
    const same = [...alike].sort((a, b) => rankOf(a, facts) - rankOf(b, facts));
    if (same.length < leastPages || same.length < leastShare * pages.length) return null;
    return {
      pages: same.length,
      share: same.length / pages.length,
      examples: addressesOf(same),
      sentence: {
        fr: `${same.length} pages sur ${pages.length} ont le même titre\u00a0: «\u202f${excerpt(title, 60)}\u202f».`,
        en: `${same.length} of ${pages.length} pages have the same title: “${excerpt(title, 60)}”.`,
      },
      edits: titlesToWrite(facts, title, same),
    };
  },
});

/** Pages that customers look for come before those that every site has. */
const rankOf = (page: PageFacts, facts: SiteFacts): number =>
  page !== facts.home && ['contact', 'house'].includes(roleOfPage(page, facts)) ? 1 : 0;

/** A title for each page that a name distinguishes from the others: its subject, then the name of the site. The home page keeps the title. */
function titlesToWrite(facts: SiteFacts, title: string, pages: readonly PageFacts[]): DiagnosisEdit[] {
  const others = pages.filter(({ depth }) => depth !== 0);
  const names = menuNames(facts);
  const proposals = [
    others.map((page) => mainHeading(page)),
    others.map((page) => names.get(page.record.url) ?? null),
    others.map((page) => capitalise(lastSegment(page).replace(/[-_]+/gu, ' ').trim())),
  ];
  const site = nameIn(title, facts);
  const taken = new Set([foldedPart(title), foldedPart(site)]);
  return others.flatMap((page, at): DiagnosisEdit[] => {
    const named = proposals.map((list) => ownName(list, at, taken)).find((name) => name !== null);
    if (named == null) return [];
    const subject = writtenForm(named, facts, page.language);
    const after = site === '' ? subject : `${subject} | ${site}`;
    return [
      {
        page: page.record.url,
        before: title,
        after,
        text: {
          fr: `Écrivez comme titre de cette page\u00a0: «\u202f${after}\u202f».`,
          en: `Write as the title of this page: “${after}”.`,
        },
      },
    ];
  });
}

/**
 * The name of the site: the end of its title, behind a sign that sets it apart, unless that is the last of a list of services;
 * or a short title that the pages show in their text too, which that of a template is not.
 */
function nameIn(title: string, { htmlPages }: SiteFacts): string {
  const parts = title.split(/\s+[|–—·•»-]\s+|\s*\|\s*/u);
  const last = parts.at(-1)!.trim();
  const isShown = (): boolean =>
    last.split(/\s+/u).length <= longestSiteName &&
    htmlPages.some(({ content }) => content?.blocks.some(({ text }) => text.trim() === last) === true);
  return !last.includes(',') && (parts.length > 1 || isShown()) ? (titleParts(last).at(-1) ?? '') : '';
}

/** The name of a page in a list, when no other page has it and it is not that of the site. */
function ownName(list: readonly (string | null)[], at: number, taken: ReadonlySet<string>): string | null {
  const name = list[at]?.trim() ?? '';
  const folded = foldedPart(name);
  if (folded === '' || name.length > longestName || taken.has(folded)) return null;
  return list.every((other, place) => place === at || foldedPart(other ?? '') !== folded) ? name : null;
}

/** The words by which most pages link to each page, directly or by an address that redirects to it. */
function menuNames({ pages }: SiteFacts): ReadonlyMap<string, string> {
  const landing = new Map(pages.map(({ record }) => [record.url, record.redirectTo ?? record.url]));
  const counts = new Map<string, Map<string, number>>();
  for (const { record } of pages)
    for (const { to, anchor } of record.links) {
      const name = anchor.replace(/\s+/gu, ' ').trim();
      if (name === '') continue;
      const page = landing.get(to) ?? to;
      const known = counts.get(page) ?? new Map<string, number>();
      counts.set(page, known.set(name, (known.get(name) ?? 0) + 1));
    }
  return new Map(
    [...counts].map(([page, names]) => [
      page,
      [...names].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0],
    ]),
  );
}
