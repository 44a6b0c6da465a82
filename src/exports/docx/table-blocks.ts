import { type FileChild } from 'docx';
import { heatColour } from '../../core/report/heat-colour.ts';
import { measuredNumber } from '../../core/report/measured-number.ts';
import { provenanceNames } from '../../core/report/provenance-names.ts';
import type { ReportBlock } from '../../core/report/blocks.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { gradeOf } from '../../core/report/grade.ts';
import { figureText, gradeLabels } from '../report-labels.ts';
import { boldCell, notMeasuredCell, plainCell } from './document-cell.ts';
import { documentTable, isWideTable } from './document-table.ts';
import { captionOf, moreLine, paragraph, tableSpacer } from './paragraphs.ts';
import { colours, textWidth } from './style.ts';
import { cellRuns, cellText, type DocumentLinks } from './text-runs.ts';

/** A block of a report of the given kind. */
export type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;

/** Measured figures with their provenance. */
export function figureTable({ items }: BlockOf<'figures'>, locale: Locale): FileChild[] {
  return [
    documentTable(
      figureColumns,
      items.map((figure) => [
        plainCell(figure.label[locale]),
        figure.value === null ? notMeasuredCell(locale) : boldCell(figureText(figure, locale)),
        plainCell(figure.note[locale]),
        plainCell(provenanceNames[figure.provenance][locale]),
      ]),
      locale,
    ),
    tableSpacer(),
  ];
}

/** Scores out of 100, coloured by grade. */
export function scoreTable({ items }: BlockOf<'scores'>, locale: Locale): FileChild[] {
  return [
    documentTable(
      scoreColumns,
      items.map(({ label, value }) => {
        if (value === null) return [plainCell(label[locale]), notMeasuredCell(locale)];
        const grade = gradeOf(value);
        const text = `${Math.round(value)} / 100 (${gradeLabels[grade][locale]})`;
        return [plainCell(label[locale]), { ...plainCell(text), fill: colours[grade] }];
      }),
      locale,
    ),
    tableSpacer(),
  ];
}

/** A table of the report, with the number of rows left out. */
export function dataTable(
  { caption, columns, rows, more }: BlockOf<'table'>,
  locale: Locale,
  links: DocumentLinks,
  width = textWidth,
): FileChild[] {
  const cells = rows.map((row) =>
    row.map((cell) => ({ text: cellText(cell, locale), paragraphs: [cellRuns(cell, locale, links)] })),
  );
  return [
    captionOf(caption, locale),
    documentTable(columns, cells, locale, { width }),
    ...(more > 0 ? moreLine(more, null, locale) : [tableSpacer()]),
  ];
}

/** True for a table of the report that a landscape page shows better. */
export const isWide = ({ columns, rows }: BlockOf<'table'>, locale: Locale): boolean =>
  isWideTable(
    columns.map(({ label }, at) => ({
      head: label[locale],
      cells: rows.map((row) => cellText(row[at] ?? null, locale)),
    })),
  );

/** The picture is in the HTML report; here a table lists its groups. */
export function graphTable({ caption, nodes, groups }: BlockOf<'graph'>, locale: Locale): FileChild[] {
  const rows = [...groups.keys(), -1].flatMap((group) => {
    const members = nodes.filter((node) => node.group === group);
    if (members.length === 0) return [];
    const labels = members.flatMap(({ label }) => (label === null ? [] : [label]));
    const named = labels.length === 0 ? graphLabels.none[locale] : labels.join(', ');
    return [
      [
        plainCell(groups[group] ?? graphLabels.otherTopics[locale]),
        plainCell(measuredNumber(members.length, locale)),
        plainCell(named),
      ],
    ];
  });
  return [
    paragraph(caption[locale]),
    paragraph(graphLabels.picture[locale], 'Note'),
    captionOf(graphLabels.graphTable, locale),
    documentTable(graphColumns, rows, locale),
    tableSpacer(),
  ];
}

/** Shares as percentages, coloured by value. */
export function heatTable({ caption, rows, columns, values }: BlockOf<'heat'>, locale: Locale): FileChild[] {
  const heads = [{ label: { fr: '', en: '' } }, ...columns.map((label) => ({ label, number: true }))];
  const cells = rows.map((name, row) => [
    boldCell(name),
    ...(values[row] ?? []).map((value) =>
      value === null
        ? notMeasuredCell(locale)
        : { ...plainCell(String(Math.round(value * 100))), fill: heatColour(value).hex },
    ),
  ]);
  return [captionOf(caption, locale), documentTable(heads, cells, locale, { rowHeads: true }), tableSpacer()];
}

const figureColumns = [
  { label: { fr: 'Mesure', en: 'Measure' } },
  { label: { fr: 'Valeur', en: 'Value' }, number: true },
  { label: { fr: 'À savoir', en: 'Note' } },
  { label: { fr: 'Provenance', en: 'Provenance' } },
];
const scoreColumns = [
  { label: { fr: 'Ce qui est noté', en: 'What is scored' } },
  { label: { fr: 'Note', en: 'Score' }, number: true },
];
const graphColumns = [
  { label: { fr: 'Sujet', en: 'Topic' } },
  { label: { fr: 'Pages dessinées', en: 'Pages drawn' }, number: true },
  { label: { fr: 'Pages nommées', en: 'Pages named' } },
];

const graphLabels = {
  picture: {
    fr: 'Le dessin se voit dans report.html, à côté de ce document.',
    en: 'The picture stands in report.html, beside this document.',
  },
  graphTable: { fr: 'Ce que le dessin montre', en: 'What the picture shows' },
  otherTopics: { fr: 'autres pages', en: 'other pages' },
  none: { fr: 'aucune', en: 'none' },
} satisfies Record<string, Text>;
