import type { Comparison, FieldChange } from '../../audits/comparison/compare-audits.ts';
import { comparisonNotes } from '../../audits/comparison/comparison-notes.ts';
import type { FindingChange } from '../../audits/comparison/compare-findings.ts';
import { statusChangeText } from '../../audits/comparison/status-changes.ts';
import type { ScoreArea } from '../../audits/results/score.ts';
import { excerpt, inNumber } from '../../audits/wording.ts';
import { compareText } from '../../values/compare-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, table } from '../build-blocks.ts';
import { joined } from '../joined-texts.ts';
import { areaNames, compareSeverity, severityNames, wholeSite } from './audit-names.ts';

const mostFindings = 20;
const mostPages = 15;

/** Findings and pages that differ from the baseline audit; empty without a baseline. */
export function changesPart(comparison: Comparison | null): ReportBlock[] {
  if (comparison === null) return [];
  const { findings, pages } = comparison;
  return [
    heading('changes', pair('Ce qui a changé depuis l’audit de référence', 'What changed since the baseline audit')),
    summaryNote(comparison),
    ...comparisonNotes(comparison).map(note),
    ...scoresTable(comparison),
    ...findingsTable(
      [...findings.new, ...findings.worse],
      pair('Constats nouveaux ou aggravés', 'New or worse findings'),
    ),
    ...findingsTable(findings.fixed, pair('Constats corrigés', 'Findings mended')),
    ...pagesTable(pages),
  ];
}

function summaryNote({ pages, links, findings, suggestionsDone }: Comparison): ReportBlock {
  const counted = (count: number, fr: string, en: string): Text =>
    inNumber(count, { fr: `${count} ${fr}`, en: `${count} ${en}` });
  const parts = [
    counted(findings.new.length, 'constat{|s} {nouveau|nouveaux}', 'new finding{|s}'),
    counted(findings.worse.length, 'aggravé{|s}', 'worse'),
    counted(findings.fixed.length, 'corrigé{|s}', 'mended'),
    counted(pages.added.length, 'page{|s} de plus', 'page{|s} more'),
    counted(pages.removed.length, 'page{|s} de moins', 'page{|s} fewer'),
    counted(links.added, 'lien{|s} de plus', 'link{|s} more'),
    counted(links.removed, 'lien{|s} de moins', 'link{|s} fewer'),
    counted(
      suggestionsDone.length,
      'lien{|s} proposé{|s} alors, posé{|s} depuis',
      'link{|s} proposed then and added since',
    ),
  ];
  const { fr, en } = joined(parts, ', ');
  return note(pair(`${fr}.`, `${en}.`));
}

function scoresTable({ score }: Comparison): ReportBlock[] {
  const { whole, ...areas } = score;
  if (Object.keys(score).length === 0) return [];
  const row = (name: Cell, { before, after }: { before: number | null; after: number | null }): Cell[] => [
    name,
    before,
    after,
    before === null || after === null ? null : after - before,
  ];
  return [
    table(
      pair('Notes, avant et après', 'Scores, before and after'),
      [
        ['Domaine', 'Area'],
        ['Avant', 'Before', 'number'],
        ['Après', 'After', 'number'],
        ['Écart', 'Change', 'number'],
      ],
      [
        ...(whole === undefined ? [] : [row(pair('Note globale', 'Overall score'), whole)]),
        ...Object.entries(areas).map(([area, values]) => row(areaNames[area as ScoreArea] ?? pair(area, area), values)),
      ],
    ),
  ];
}

function findingsTable(changes: readonly FindingChange[], caption: Text): ReportBlock[] {
  if (changes.length === 0) return [];
  const shown = [...changes].sort(gravestFirst).slice(0, mostFindings);
  return [
    table(
      caption,
      [
        ['Page', 'Page', 'wide'],
        ['Constat', 'Finding', 'wide'],
        ['Gravité', 'Severity'],
        ['Avant', 'Before', 'number'],
        ['Après', 'After', 'number'],
      ],
      shown.map(({ page, message, places, severity, before, after }): Cell[] => [
        page === null ? wholeSite : { url: page },
        places === undefined ? message : inBoth((locale) => `${message[locale]} (${places[locale]})`),
        severityNames[severity],
        before,
        after,
      ]),
      changes.length - shown.length,
    ),
  ];
}

const gravestFirst = (a: FindingChange, b: FindingChange): number =>
  compareSeverity(a.severity, b.severity) || compareText(a.check, b.check);

function pagesTable({ added, removed, changed }: Comparison['pages']): ReportBlock[] {
  const rows: Cell[][] = [
    ...added.map((url): Cell[] => [{ url }, pair('ajoutée', 'added')]),
    ...removed.map((url): Cell[] => [{ url }, pair('disparue', 'gone')]),
    ...changed.map(({ url, changes, status }): Cell[] => [
      { url },
      status ? statusChangeText(status) : changesText(changes),
    ]),
  ];
  if (rows.length === 0) return [];
  return [
    table(
      pair('Pages ajoutées, disparues ou changées', 'Pages added, gone or changed'),
      [
        ['Page', 'Page', 'wide'],
        ['Changement', 'Change', 'wide'],
      ],
      rows.slice(0, mostPages),
      Math.max(0, rows.length - mostPages),
    ),
  ];
}

/** `titre : « a » → « b »` for words; the name alone for the other fields, whose values few readers need. */
const changesText = (changes: readonly FieldChange[]): Text =>
  joined(
    changes.map(({ field, before, after }) => {
      const name = fieldNames[field] ?? pair(field, field);
      return typeof before === 'string' && typeof after === 'string'
        ? pair(
            `${name.fr}\u00a0: «\u202f${excerpt(before)}\u202f» → «\u202f${excerpt(after)}\u202f»`,
            `${name.en}: “${excerpt(before)}” → “${excerpt(after)}”`,
          )
        : name;
    }),
    ', ',
  );

const fieldNames: Readonly<Record<string, Text>> = {
  title: pair('titre', 'title'),
  description: pair('description', 'description'),
  h1: pair('titre h1', 'h1'),
  canonical: pair('balise canonique', 'canonical'),
  indexable: pair('indexabilité', 'indexability'),
  depth: pair('profondeur', 'depth'),
  words: pair('nombre de mots', 'word count'),
};
