import { type Comparison, partlyCompared } from '../../audits/comparison/compare-audits.ts';
import type { FindingChange } from '../../audits/comparison/compare-findings.ts';
import { turnWords } from '../../audits/comparison/status-turns.ts';
import { inNumber } from '../../audits/wording.ts';
import type { Text } from '../../values/text.ts';
import { areaNames, note, severityNames, title, wholeSite } from './words.ts';
import type { Cell, ReportBlock, ReportColumn } from '../blocks.ts';

const shownChanges = 20;
const shownPages = 15;

/** What came, went, got worse or was mended since the audit this one was set beside; nothing without one. */
export function changesPart(comparison: Comparison | null): ReportBlock[] {
  if (comparison === null) return [];
  const { findings, pages } = comparison;
  const partly = partlyCompared(comparison);
  const worse = [...findings.new, ...findings.worse].sort(bySeverity);
  return [
    title('changes', 'Ce qui a changé depuis l’audit de référence', 'What changed since the baseline audit'),
    summaryNote(comparison),
    ...(partly === null ? [] : [note(partly.fr, partly.en)]),
    scoresTable(comparison),
    ...findingsTable(worse, { fr: 'Constats nouveaux ou aggravés', en: 'New or worse findings' }),
    ...findingsTable([...findings.fixed].sort(bySeverity), { fr: 'Constats corrigés', en: 'Findings mended' }),
    ...pagesTable(pages),
  ];
}

function summaryNote({ pages, links, findings, suggestionsDone }: Comparison): ReportBlock {
  const of = (count: number, fr: string, en: string): Text =>
    inNumber(count, { fr: `${count} ${fr}`, en: `${count} ${en}` });
  const parts = [
    of(findings.new.length, 'constat{|s} {nouveau|nouveaux}', 'new finding{|s}'),
    of(findings.worse.length, 'aggravé{|s}', 'worse'),
    of(findings.fixed.length, 'corrigé{|s}', 'mended'),
    of(pages.added.length, 'page{|s} de plus', 'page{|s} more'),
    of(pages.removed.length, 'page{|s} de moins', 'page{|s} fewer'),
    of(links.added, 'lien{|s} de plus', 'link{|s} more'),
    of(links.removed, 'lien{|s} de moins', 'link{|s} fewer'),
    of(suggestionsDone.length, 'lien{|s} proposé{|s} alors, posé{|s} depuis', 'link{|s} proposed then and added since'),
  ];
  return note(`${parts.map(({ fr }) => fr).join(', ')}.`, `${parts.map(({ en }) => en).join(', ')}.`);
}

function scoresTable({ score }: Comparison): ReportBlock {
  const { whole, ...areas } = score;
  const row = (name: Text, { before, after }: { before: number | null; after: number | null }): Cell[] => [
    name,
    before,
    after,
    before === null || after === null ? null : after - before,
  ];
  return {
    kind: 'table',
    caption: { fr: 'Notes, avant et après', en: 'Scores, before and after' },
    columns: [
      { label: { fr: 'Domaine', en: 'Area' } },
      number('Avant', 'Before'),
      number('Après', 'After'),
      number('Écart', 'Change'),
    ],
    rows: [
      ...(whole === undefined ? [] : [row({ fr: 'Note globale', en: 'Overall score' }, whole)]),
      ...Object.entries(areas).map(([area, values]) => row(areaNames[area] ?? { fr: area, en: area }, values)),
    ],
    more: 0,
  };
}

function findingsTable(changes: readonly FindingChange[], caption: Text): ReportBlock[] {
  if (changes.length === 0) return [];
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { label: { fr: 'Page', en: 'Page' }, wide: true },
        { label: { fr: 'Constat', en: 'Finding' }, wide: true },
        { label: { fr: 'Gravité', en: 'Severity' } },
        number('Avant', 'Before'),
        number('Après', 'After'),
      ],
      rows: changes
        .slice(0, shownChanges)
        .map(({ page, message, severity, before, after }): Cell[] => [
          page === null ? wholeSite : { url: page },
          message,
          severityNames[severity]!,
          before,
          after,
        ]),
      more: Math.max(0, changes.length - shownChanges),
    },
  ];
}

function pagesTable({ added, removed, changed }: Comparison['pages']): ReportBlock[] {
  const rows: Cell[][] = [
    ...added.map((url): Cell[] => [{ url }, { fr: 'ajoutée', en: 'added' }]),
    ...removed.map((url): Cell[] => [{ url }, { fr: 'disparue', en: 'gone' }]),
    ...changed.map(({ url, fields, status }): Cell[] => [{ url }, status ? turnWords(status) : listed(fields)]),
  ];
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: { fr: 'Pages ajoutées, disparues ou changées', en: 'Pages added, gone or changed' },
      columns: [
        { label: { fr: 'Page', en: 'Page' }, wide: true },
        { label: { fr: 'Changement', en: 'Change' }, wide: true },
      ],
      rows: rows.slice(0, shownPages),
      more: Math.max(0, rows.length - shownPages),
    },
  ];
}

function listed(fields: readonly string[]): Text {
  const names = fields.map((field) => fieldNames[field] ?? { fr: field, en: field });
  return { fr: names.map(({ fr }) => fr).join(', '), en: names.map(({ en }) => en).join(', ') };
}

const fieldNames: Readonly<Record<string, Text>> = {
  title: { fr: 'titre', en: 'title' },
  description: { fr: 'description', en: 'description' },
  h1: { fr: 'titre h1', en: 'h1' },
  canonical: { fr: 'balise canonique', en: 'canonical' },
  indexable: { fr: 'indexabilité', en: 'indexability' },
  depth: { fr: 'profondeur', en: 'depth' },
  words: { fr: 'nombre de mots', en: 'word count' },
};

const severities = ['critical', 'high', 'medium', 'low', 'info'];

function bySeverity(a: FindingChange, b: FindingChange): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.check < b.check ? -1 : a.check > b.check ? 1 : 0)
  );
}

function number(fr: string, en: string): ReportColumn {
  return { label: { fr, en }, number: true };
}
