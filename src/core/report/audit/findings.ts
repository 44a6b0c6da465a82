import type { FindingRow } from '../../audits/results/to-findings.ts';
import { excerpt } from '../../audits/wording.ts';
import type { Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { incompleteText, note, pagesText, severityNames, title, wholeSite } from './words.ts';
import type { SiteAnalysis } from '../../analysis/site-analysis.ts';

export function findingsPart({ results, findings }: SiteAnalysis): ReportBlock[] {
  const byCheck = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    if (finding.status !== 'fail') continue;
    const rows = byCheck.get(finding.check);
    if (rows === undefined) byCheck.set(finding.check, [finding]);
    else rows.push(finding);
  }
  const order = { critical: 0, high: 1, medium: 2, low: 3, info: 4 } as const;
  const failed = results
    .filter((result) => result.status === 'fail')
    .sort(
      (a, b) =>
        order[a.audit.severity] - order[b.audit.severity] ||
        b.findings.length - a.findings.length ||
        (a.audit.id < b.audit.id ? -1 : 1),
    );
  const passed = results.filter((result) => result.status === 'pass' && result.checked > 0);
  return [
    title('findings', 'Les constats, un par un', 'Findings, one by one'),
    {
      kind: 'table',
      caption: { fr: 'Résumé des contrôles', en: 'Summary of checks' },
      columns: [
        { label: { fr: 'Contrôle', en: 'Check' }, wide: true },
        { label: { fr: 'Gravité', en: 'Severity' } },
        { label: { fr: 'Constats', en: 'Findings' }, number: true },
        { label: { fr: 'Éléments examinés', en: 'Items examined' }, number: true },
      ],
      rows: failed.map((result): Cell[] => [
        result.audit.title,
        severityNames[result.audit.severity]!,
        result.findings.length,
        result.checked,
      ]),
      more: 0,
    },
    note(
      `${passed.length} autres contrôles ont été passés sans constat.`,
      `${passed.length} other checks were made without a finding.`,
    ),
    ...failed.flatMap((result): ReportBlock[] => {
      const rows = byCheck.get(result.audit.id) ?? [];
      return [
        { kind: 'heading', level: 3, text: result.audit.title, id: `check-${result.audit.id.replace('.', '-')}` },
        { kind: 'paragraph', text: result.audit.why },
        {
          kind: 'table',
          caption: severityNames[result.audit.severity]!,
          columns: [
            { label: { fr: 'Page', en: 'Page' }, wide: true },
            { label: { fr: 'Constat', en: 'Finding' }, wide: true },
            { label: { fr: 'Correction', en: 'Fix' }, wide: true },
          ],
          rows: rows
            .slice(0, 8)
            .map((row): Cell[] => [row.page === null ? wholeSite : { url: row.page }, row.message, fixOf(row)]),
          more: Math.max(0, rows.length - 8),
        },
      ];
    }),
  ];
}

/** The fix, with the exact change where it is known. */
export function fixOf({ fix, edit }: Pick<FindingRow, 'fix' | 'edit'>): Text {
  if (edit === undefined) return fix;
  const written = excerpt(edit.new, 200);
  if (edit.old === '') return { fr: `${fix.fr} À ajouter\u202f: ${written}`, en: `${fix.en} To add: ${written}` };
  const change = `${excerpt(edit.old)} → ${written}`;
  return { fr: `${fix.fr} Modification\u202f: ${change}`, en: `${fix.en} Edit: ${change}` };
}

export function limitsPart({ results, semantics, facts }: SiteAnalysis): ReportBlock[] {
  const reasons = new Map<string, { text: Text; checks: string[] }>();
  for (const result of results) {
    if (result.reason === null) continue;
    const entry = reasons.get(result.reason.en) ?? { text: result.reason, checks: [] };
    entry.checks.push(result.audit.id);
    reasons.set(result.reason.en, entry);
  }
  const unread = new Map<string, { text: Text; count: number }>();
  for (const item of semantics?.notMeasured ?? []) {
    const entry = unread.get(item.reason.en) ?? { text: item.reason, count: 0 };
    unread.set(item.reason.en, { ...entry, count: entry.count + 1 });
  }
  const items: Text[] = [
    ...facts.crawl.incompleteReasons.map((reason) => incompleteText([reason])),
    ...[...reasons.values()].map(({ text, checks }) => ({
      fr: `${checks.join(', ')}\u202f: ${text.fr}`,
      en: `${checks.join(', ')}: ${text.en}`,
    })),
    ...[...unread.values()].map(({ text, count }) => ({
      fr: `${pagesText(count, 'fr')}\u202f: ${text.fr}`,
      en: `${pagesText(count, 'en')}: ${text.en}`,
    })),
  ];
  return [
    title('limits', 'Ce qui n’a pas été mesuré', 'What was not measured'),
    items.length === 0
      ? note('Tout ce que cet audit devait mesurer l’a été.', 'Everything this audit set out to measure was measured.')
      : { kind: 'list', items },
    note(
      'Les poids internes sont une simulation de la façon dont les liens se partagent l’importance\u202f; ils ne sont pas du trafic.',
      'Internal weights simulate how links share importance; they are not traffic.',
    ),
  ];
}
