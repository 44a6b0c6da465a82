import { defineAudit } from '../audit.ts';
import { duplicateGroups } from '../groups.ts';
import { judgePages } from '../judge-pages.ts';
import { isAnchor } from '../link-uses.ts';
import { pathsIn, excerpt } from '../wording.ts';

export const linkAnchorAmbiguous = defineAudit({
  id: 'link.anchor_ambiguous',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Même ancre vers des pages différentes', en: 'The same anchor towards different pages' },
  why: {
    fr: 'Deux liens de même texte dans une page devraient mener au même endroit ; sinon le lecteur se trompe et le moteur hésite.',
    en: 'Two links with the same text in a page should lead to the same place; otherwise the reader errs and the engine wavers.',
  },
  criteria: ['RGAA 4.1 – 6.1', 'WCAG 2.1 – 2.4.4'],
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgePages(indexablePages, (_, { record }) => {
      const content = record.links.filter(
        (link) => link.position === 'content' && link.internal && isAnchor(link) && link.anchor.trim().length > 2,
      );
      const groups = duplicateGroups(content, (link) => link.anchor.trim().toLowerCase());
      const ambiguous = groups
        .map((group) => [...new Set(group.map((link) => link.to))])
        .findIndex((targets) => targets.length > 1);
      if (ambiguous < 0) return null;
      const { anchor } = groups[ambiguous]![0]!;
      const targets = [...new Set(groups[ambiguous]!.map((link) => link.to))];
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
      };
    }),
});
