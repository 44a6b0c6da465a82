import { typesetText } from '../language/typeset.ts';
import { pair, type Text } from '../values/text.ts';
import type { Chart } from './charts/chart.ts';
import type { Cell, Provenance, ReportBlock, ReportColumn, ReportFigure } from './blocks.ts';

/** The title of a part; `id` is its anchor. */
export const heading = (id: string, text: Text): ReportBlock => headingOf(id, text, 2);

export const subheading = (id: string, text: Text): ReportBlock => headingOf(id, text, 3);

const headingOf = (id: string, text: Text, level: 2 | 3): ReportBlock => ({
  kind: 'heading',
  level,
  text,
  id,
});

export const paragraph = (text: Text): ReportBlock => ({ kind: 'paragraph', text: typesetText(text) });

/** A paragraph that explains a figure or states a limit. */
export const note = (text: Text): ReportBlock => ({ kind: 'paragraph', text: typesetText(text), tone: 'note' });

/** A paragraph that changes how the report must be read. */
export const warning = (text: Text): ReportBlock => ({ kind: 'paragraph', text: typesetText(text), tone: 'warning' });

/** The paragraph that gives the verdict of a report. */
export const verdict = (text: Text): ReportBlock => ({ kind: 'paragraph', text: typesetText(text), tone: 'verdict' });

/** The title of a column, in French then English; a wide column takes the room that the others leave. */
export type ColumnTitle = readonly [fr: string, en: string, kind?: 'number' | 'wide'];

/** A table; `more` is the number of rows left out. */
export const table = (
  caption: Text,
  titles: readonly ColumnTitle[],
  rows: readonly (readonly Cell[])[],
  more = 0,
): ReportBlock => ({
  kind: 'table',
  caption,
  columns: titles.map(columnOf),
  rows,
  more,
});

const columnOf = ([fr, en, kind]: ColumnTitle): ReportColumn => ({
  label: { fr, en },
  ...(kind === undefined ? {} : { [kind]: true }),
});

/** A row of a sheet: its subject in French and English, then its content. */
export type SheetRow = readonly [fr: string, en: string, content: Cell];

/** A table of two columns, for one thing with many properties. */
export const sheet = (caption: Text, rows: readonly SheetRow[]): ReportBlock =>
  table(
    caption,
    [
      ['Point', 'Item'],
      ['Contenu', 'Content', 'wide'],
    ],
    rows.map(([fr, en, content]): Cell[] => [pair(fr, en), content]),
  );

/** A picture, when there is something to draw. */
export const picture = (chart: Chart | null): ReportBlock[] => (chart === null ? [] : [{ kind: 'chart', chart }]);

/** A figure in large type; the explanation is of the value, or of why it is not known. */
export const figure = (label: Text, value: number | null, explanation: Text, provenance: Provenance): ReportFigure => ({
  label,
  value,
  note: explanation,
  provenance,
});
