import { pair } from '../../values/text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { SheetRow, WorkbookSheet } from './workbook.ts';
import { column, day, formula, page, typed, value } from './cells.ts';

/** Every link to create, once, with the first action that needs it. */
export function linksSheet({ actions, company, inputs }: Strategy): WorkbookSheet {
  const seen = new Set<string>();
  const rows = [...actions]
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .flatMap((action): SheetRow[] =>
      (action.content?.links ?? []).flatMap((link) => {
        const key = `${link.from} ${link.to}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return {
          from: page(link.from, company.domain),
          to: page(link.to, company.domain),
          anchor: link.anchor,
          sentence: link.sentence ?? pair('à écrire', 'to write'),
          why: link.reason,
          action: action.title,
          on: day(action.start),
          done: { typed: 'day' },
        } satisfies SheetRow;
      }),
    );
  return {
    id: 'links',
    name: pair('Maillage', 'Links'),
    guide: {
      shows: pair('Les liens à créer entre les pages du site.', 'The links to create between pages of the site.'),
      enter: pair('Le jour où le lien est fait.', 'The day the link is made.'),
    },
    columns: [
      column('from', 50, pair('De la page', 'From the page')),
      column('to', 50, pair('Vers la page', 'To the page')),
      column('anchor', 24, pair('Ancre', 'Anchor')),
      column('sentence', 40, pair('Phrase qui la porte', 'Sentence that holds it')),
      column('why', 46, pair('Pourquoi', 'Why')),
      column('action', 32, pair('Action', 'Action')),
      column('on', 13, pair('À partir du', 'From')),
      typed('done', 13, pair('Fait le', 'Done on')),
    ],
    rows,
    ...(rows.length === 0
      ? {}
      : {
          totals: [
            {
              from: pair('Liens à créer', 'Links to create'),
              to: value(rows.length, 'whole'),
              action: pair('Liens faits', 'Links done'),
              done: formula({ template: 'count', of: 'done' }, 'whole'),
            } satisfies SheetRow,
          ],
        }),
    empty:
      inputs.siteHash === null
        ? pair(
            'Aucun lien\u202f: ce plan a été fait sans audit du site. Lancez «\u202fmaillage audit\u202f», puis refaites le plan avec --audit.',
            'No link: this plan was made without an audit of the site. Run “maillage audit”, then make the plan again with --audit.',
          )
        : pair(
            'Aucun lien à créer\u202f: les pages que vise le plan sont déjà bien reliées.',
            'No link to create: the pages this plan aims at are well linked already.',
          ),
    sticky: 1,
    pagesWide: 2,
  };
}
