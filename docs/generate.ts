/** Writes docs/catalogue from the declarations: `npm run docs`; the check ends with `git diff --exit-code`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarios } from '../src/core/acquisition/scenarios/index.ts';
import type { AuditDefinition } from '../src/core/audits/audit.ts';
import { audits } from '../src/core/audits/index.ts';
import { scoreAreas } from '../src/core/audits/score.ts';
import { formats } from '../src/core/contents/formats/index.ts';
import { levers } from '../src/core/conversion/levers/index.ts';
import { imports } from '../src/core/framework/imports/index.ts';
import { kpis } from '../src/core/framework/kpis/index.ts';
import { programmes } from '../src/core/referral/programmes/index.ts';
import { retentionSteps } from '../src/core/retention/steps/index.ts';
import { planRules } from '../src/core/strategy/rules/index.ts';
import type { Text } from '../src/core/values/text.ts';

interface Titled {
  readonly id: string;
  readonly title: Text;
}

const folder = join(import.meta.dirname, 'catalogue');
mkdirSync(folder, { recursive: true });

write('audits.md', auditPage());
write('acquisition-scenarios.md', titledPage('Acquisition scenarios', scenarios));
write('content-formats.md', titledPage('Content formats', formats));
write('conversion-levers.md', titledPage('Conversion levers', levers));
write('traffic-imports.md', titledPage('Traffic imports', imports));
write('kpis.md', titledPage('KPIs', kpis));
write('referral-programmes.md', titledPage('Referral programmes', programmes));
write('retention-steps.md', titledPage('Retention steps', retentionSteps));
write(
  'plan-rules.md',
  page(
    'Rules a plan must hold',
    ['Id', 'Criterion', 'Severity', 'Français', 'English'],
    planRules.map((rule) => [code(rule.id), rule.criterion, rule.severity, rule.message.fr, rule.message.en]),
  ),
);

function auditPage(): string {
  const families = [...new Set(audits.map((audit) => familyOf(audit)))];
  const count = `${audits.length} checks in ${families.length} families.`;
  const sections = families.map((family) => {
    const own = audits.filter((audit) => familyOf(audit) === family);
    return `## ${family}\n\n${own.map(auditEntry).join('\n')}`;
  });
  const areas = Object.entries(scoreAreas).map(([area, names]) => `| ${area} | ${names.join(', ')} |`);
  const areaTable = `| Area of the score | Families |\n|---|---|\n${areas.join('\n')}`;
  return `# Checks\n\n${count} Generated from the declarations in \`src/core/audits\`: do not edit.\n\n${areaTable}\n\n${sections.join('\n')}`;
}

function familyOf(audit: AuditDefinition): string {
  return audit.id.split('.')[0] ?? '';
}

function auditEntry({
  id,
  severity,
  weight,
  effort,
  title,
  why,
  thresholds,
  criteria,
  needs,
}: AuditDefinition): string {
  const lines = [
    `### ${id}`,
    '',
    `${severity}, weight ${weight}, mended in ${effort}. Needs ${needs.map(code).join(', ')}.`,
    '',
    `- **${title.fr}** : ${why.fr}`,
    `- **${title.en}**: ${why.en}`,
    ...Object.entries(thresholds ?? {}).map(
      ([name, { value, unit, source }]) => `- ${name}: ${value} ${unit} (${source})`,
    ),
    ...(criteria ? [`- ${criteria.join('; ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function titledPage(name: string, units: readonly Titled[]): string {
  return page(
    name,
    ['Id', 'Français', 'English'],
    units.map(({ id, title }) => [code(id), title.fr, title.en]),
  );
}

function page(name: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const table = [line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)];
  return `# ${name}\n\n${rows.length} entries. Generated from the declarations: do not edit.\n\n${table.join('\n')}\n`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text.endsWith('\n') ? text : `${text}\n`);
}
