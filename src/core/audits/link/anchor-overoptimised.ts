import { defineAudit } from '../audit.ts';
import { groupBy } from '../groups.ts';
import { usesOf } from '../link-uses.ts';
import { excerpt } from '../wording.ts';

export const linkAnchorOveroptimised = defineAudit({
  id: 'link.anchor_overoptimised',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Ancres trop uniformes', en: 'Anchors that are too uniform' },
  why: {
    fr: 'Des textes qui emploient tous la même ancre exacte semblent écrits pour le moteur ; la variété naturelle couvre plus de recherches.',
    en: 'Texts that all use one exact anchor seem written for the engine; natural variety covers more searches.',
  },
  thresholds: {
    share: { value: 60, unit: '%', source: 'at least 10 content links' },
  },
  needs: ['pages', 'pageOf'],
  run: ({ pages, pageOf }) => {
    const targets = [
      ...usesOf(
        { pages, pageOf },
        (target, { page, link }) =>
          link.position === 'content' && target !== page && target.indexable && link.anchor.trim() !== '',
      ),
    ];
    return {
      checked: targets.length,
      findings: targets.flatMap(([target, uses]) => {
        const groups = [...groupBy(uses, ({ link }) => link.anchor.trim().toLowerCase())].sort(
          (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
        );
        const [anchor, same] = groups[0]!;
        if (uses.length < 10 || same.length < 0.6 * uses.length) return [];
        return [
          {
            page: target.record.url,
            message: {
              fr: `${same.length} des ${uses.length} liens de contenu vers cette page ont pour ancre « ${excerpt(anchor, 50)} ».`,
              en: `${same.length} of the ${uses.length} content links to this page have “${excerpt(anchor, 50)}” as their anchor.`,
            },
            evidence: {
              anchor,
              same: same.length,
              links: uses.length,
              anchors: groups.slice(0, 10).map(([text, group]) => [text, group.length]),
            },
            fix: {
              fr: 'Variez les ancres au fil des phrases : pluriel, synonyme, question, nom complet.',
              en: 'Vary the anchors as sentences go: plural, synonym, question, full name.',
            },
          },
        ];
      }),
    };
  },
});
