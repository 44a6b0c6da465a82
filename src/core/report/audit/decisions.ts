import { type ImportedFile, refusedText } from '../../audits/facts/imported-facts.ts';
import { priorityFormula, priorityOf } from '../../audits/results/priority.ts';
import { deductionsOf } from '../../audits/results/score.ts';
import type { AuditResult } from '../../audits/results/run-audits.ts';
import { inNumber } from '../../audits/wording.ts';
import { inBoth, type Text } from '../../values/text.ts';
import { areaNames, note, severityNames, title } from './words.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import type { SiteAnalysis } from '../../analysis/site-analysis.ts';

const shownRows = 15;

const effortNames: Record<'minutes' | 'hours' | 'days', Text> = {
  minutes: { fr: 'minutes', en: 'minutes' },
  hours: { fr: 'heures', en: 'hours' },
  days: { fr: 'jours', en: 'days' },
};

/** Every check at fault in the order to mend it, with the formula that gives the order. */
export function workOrderTable({ results }: SiteAnalysis): ReportBlock[] {
  const ranked = results
    .map((result): Ranked => ({ result, priority: priorityOf(result) }))
    .filter(({ priority }) => priority > 0)
    .sort((a, b) => b.priority - a.priority || (a.result.audit.id < b.result.audit.id ? -1 : 1));
  return [
    {
      kind: 'table',
      caption: { fr: 'Ordre des corrections', en: 'Order of the fixes' },
      columns: [
        { label: { fr: 'Contrôle', en: 'Check' }, wide: true },
        { label: { fr: 'Priorité (0–100)', en: 'Priority (0–100)' }, number: true },
        { label: { fr: 'Gravité', en: 'Severity' } },
        { label: { fr: 'Effort', en: 'Effort' } },
        { label: { fr: 'Constats', en: 'Findings' }, number: true },
      ],
      rows: ranked.slice(0, shownRows).map(orderRow),
      more: Math.max(0, ranked.length - shownRows),
    },
    note(priorityFormula.fr, priorityFormula.en),
  ];
}

/** Read once: a priority counts all that a check found. */
interface Ranked {
  readonly result: AuditResult;
  readonly priority: number;
}

function orderRow({ result: { audit, findings }, priority }: Ranked): Cell[] {
  return [audit.title, priority, severityNames[audit.severity]!, effortNames[audit.effort], findings.length];
}

/** What each check takes from the score of its area, dearest first, with what gives the points back. */
export function deductionsPart({ results, scores }: SiteAnalysis): ReportBlock[] {
  const deductions = deductionsOf(results);
  if (deductions.length === 0 || scores.whole === null) return [];
  const unmeasured = Object.entries(scores).filter(([, value]) => value === null);
  const names = (locale: 'fr' | 'en'): string =>
    unmeasured.map(([area]) => areaNames[area]?.[locale] ?? area).join(', ');
  return [
    {
      kind: 'table',
      caption: {
        fr: 'Ce qui coûte des points, et comment les reprendre',
        en: 'What costs points, and how to win them back',
      },
      columns: [
        { label: { fr: 'Contrôle', en: 'Check' }, wide: true },
        { label: { fr: 'Domaine', en: 'Area' } },
        { label: { fr: 'Points perdus', en: 'Points lost' }, number: true },
        { label: { fr: 'Correction', en: 'Fix' }, wide: true },
      ],
      rows: deductions
        .slice(0, shownRows)
        .map(({ title: name, area, points, fix }): Cell[] => [name, areaNames[area]!, points, fix]),
      more: Math.max(0, deductions.length - shownRows),
    },
    ...(unmeasured.length === 0
      ? []
      : [
          note(
            `Domaines sans note, faute d’éléments à juger\u202f: ${names('fr')}. Ils ne comptent pas dans la note globale.`,
            `Areas without a score, for lack of anything to judge: ${names('en')}. They do not count in the overall score.`,
          ),
        ]),
  ];
}

/** Files set beside the crawl, with the rows left aside and why. */
export function importsPart({ facts }: SiteAnalysis): ReportBlock[] {
  const files = facts.elsewhere?.files ?? [];
  if (files.length === 0) return [];
  return [
    title('imports', 'Sources croisées avec l’exploration', 'Sources set beside the crawl'),
    {
      kind: 'table',
      caption: { fr: 'Fichiers importés', en: 'Imported files' },
      columns: [
        { label: { fr: 'Fichier', en: 'File' }, wide: true },
        { label: { fr: 'Nature', en: 'Kind' } },
        { label: { fr: 'Période', en: 'Period' } },
        { label: { fr: 'Lignes', en: 'Rows' }, number: true },
        { label: { fr: 'Retenues', en: 'Kept' }, number: true },
        { label: { fr: 'Laissées de côté', en: 'Left aside' }, wide: true },
      ],
      rows: files.map(({ file, kind, period, rows, kept, refused, repeated }): Cell[] => [
        file,
        kindNames[kind],
        period === null ? null : `${period.from} – ${period.to}`,
        rows,
        repeated ? 0 : kept,
        repeated ? countedOnce : asideText(refused),
      ]),
      more: 0,
    },
    note(
      'Un robot est dit vérifié quand son adresse est dans les plages que le moteur publie\u202f; hors d’elles, seul le nom qu’il se donne est connu. Les visites sont les pages demandées par des navigateurs, programmes et fichiers annexes ôtés.',
      'A robot is called verified when its address is within the ranges the engine publishes; outside them only the name it gives itself is known. Visits are pages asked for by browsers, without programs and auxiliary files.',
    ),
  ];
}

function asideText(refused: ImportedFile['refused']): Cell {
  if (refused.length === 0) return nothing;
  return inBoth((locale) => refused.map((row) => refusedText(row)[locale]).join(', '));
}

const nothing: Text = { fr: 'aucune', en: 'none' };
const countedOnce: Text = { fr: 'fichier déjà lu, compté une fois', en: 'file read already, counted once' };
const kindNames: Record<ImportedFile['kind'], Text> = {
  'server-log': { fr: 'journal du serveur', en: 'server log' },
  'search-pages': { fr: 'pages de la Search Console', en: 'Search Console pages' },
  'search-queries': { fr: 'requêtes de la Search Console', en: 'Search Console queries' },
  'crawl-export': { fr: 'exploration d’un autre outil', en: 'crawl of another tool' },
};

/** What the owner chose not to mend, why and until when, and the choices whose day has passed. */
export function ignoredPart({ ignoreRules = [] }: SiteAnalysis): ReportBlock[] {
  if (ignoreRules.length === 0) return [];
  const expired = ignoreRules.filter(({ state, findings }) => state === 'expired' && findings > 0);
  const back = expired.reduce((sum, { findings }) => sum + findings, 0);
  const said = inNumber(back, {
    fr: `${back} constat{|s} {est|sont} de retour\u202f: la date de {sa|leur} règle est passée.`,
    en: `${back} finding{|s} {is|are} back: the day of {its|their} rule has passed.`,
  });
  return [
    title('ignored', 'Constats ignorés sur décision', 'Findings ignored by decision'),
    {
      kind: 'table',
      caption: { fr: 'Règles, raisons et dates de fin', en: 'Rules, reasons and end dates' },
      columns: [
        { label: { fr: 'Contrôle', en: 'Check' } },
        { label: { fr: 'Pages', en: 'Pages' }, wide: true },
        { label: { fr: 'Raison', en: 'Reason' }, wide: true },
        { label: { fr: 'Jusqu’au', en: 'Until' } },
        { label: { fr: 'État', en: 'State' } },
        { label: { fr: 'Constats', en: 'Findings' }, number: true },
      ],
      rows: ignoreRules.map(({ rule, state, findings }): Cell[] => [
        rule.check,
        rule.pages ?? everywhere,
        rule.reason,
        rule.until,
        findings === 0 ? useless : state === 'holds' ? holds : over,
        findings,
      ]),
      more: 0,
    },
    ...(back === 0 ? [] : [note(said.fr, said.en)]),
  ];
}

const everywhere: Text = { fr: 'partout', en: 'everywhere' };
const holds: Text = { fr: 'ignorés', en: 'ignored' };
const over: Text = { fr: 'échue, constats de retour', en: 'expired, findings are back' };
const useless: Text = { fr: 'sans objet', en: 'nothing to ignore' };
