import { auditSite } from '../../operations/audit-site.ts';
import type { AuditSummary } from '../../operations/audit-input.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const audit: CommandDefinition = defineCommand({
  id: 'audit',
  operation: auditSite,
  positionals: ['url'],
  contentOf: ['company'],
  negations: { noSemantics: 'semantics' },
  hidden: ['semantics'],
  examples: [
    'maillage audit https://www.example.com/ --out audit',
    'maillage audit https://www.example.com/ --out audit --company company.yaml --max-pages 2000',
  ],
  print: (summary: AuditSummary, input) => {
    const found = Object.values(summary.findings).reduce((sum, count) => sum + count, 0);
    const where = input.out === undefined ? null : `${String(input.out)}/report.html`;
    const note = summary.score.whole;
    return {
      fr: [
        `${summary.pages} pages, ${summary.links} liens, ${found} constats${note === null || note === undefined ? '' : `, note ${note} / 100`}.`,
        summary.complete
          ? null
          : `Exploration incomplète\u00a0: ${summary.incompleteReasons.map((reason) => `${reason.code} (${reason.count})`).join(', ')}.`,
        where === null
          ? `Donnez --out DOSSIER pour obtenir les fichiers (audit ${summary.id}).`
          : `Rapport\u00a0: ${where}`,
      ]
        .filter((line) => line !== null)
        .join('\n'),
      en: [
        `${summary.pages} pages, ${summary.links} links, ${found} findings${note === null || note === undefined ? '' : `, score ${note} / 100`}.`,
        summary.complete
          ? null
          : `The crawl is not complete: ${summary.incompleteReasons.map((reason) => `${reason.code} (${reason.count})`).join(', ')}.`,
        where === null ? `Give --out FOLDER to get the files (audit ${summary.id}).` : `Report: ${where}`,
      ]
        .filter((line) => line !== null)
        .join('\n'),
    };
  },
  exitCode: (summary: AuditSummary) =>
    summary.gate ? 3 : summary.incompleteReasons.some((reason) => partial.has(reason.code)) ? 5 : 0,
});

/** What the person could change leaves a partial result; errors of the site itself do not. */
const partial = new Set(['max-pages', 'max-depth', 'interrupted']);
