/** Writes docs/catalogue from the declarations: `npm run docs`; the check ends with `git diff --exit-code`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { scenarios } from '../src/core/acquisition/scenarios/index.ts';
import { routes } from '../src/api/routes/index.ts';
import { audits } from '../src/core/audits/index.ts';
import { formats } from '../src/core/contents/formats/index.ts';
import { diagnoses } from '../src/core/diagnoses/index.ts';
import { levers } from '../src/core/conversion/levers/index.ts';
import { Company } from '../src/core/framework/company/company.ts';
import { imports } from '../src/core/framework/imports/index.ts';
import { modelPacks } from '../src/core/framework/models/index.ts';
import { insightKinds } from '../src/core/insights/kinds/index.ts';
import { kpis } from '../src/core/framework/kpis/index.ts';
import { programmes } from '../src/core/referral/programmes/index.ts';
import { retentionSteps } from '../src/core/retention/steps/index.ts';
import { criteria } from '../src/core/gauge/criteria/index.ts';
import type { Text } from '../src/core/values/text.ts';
import { commands } from '../src/cli/commands/index.ts';
import { type ServiceActions, serviceCommands } from '../src/cli/service-commands.ts';
import packageJson from '../package.json' with { type: 'json' };
import { openApiDocument } from '../src/api/openapi.ts';
import { registryEntry } from './registry-entry.ts';
import { apiTypes } from './api-types.ts';
import { auditPages, table } from './audit-pages.ts';
import { code, fieldRows, type Schema } from './fields.ts';
import { optionPages } from './guide-options.ts';

interface Titled {
  readonly id: string;
  readonly title: Text;
}

const folder = join(import.meta.dirname, 'catalogue');

write('api.ts', apiTypes(routes));
write('../../schemas/openapi.json', apiText(openApiDocument(routes, packageJson.version)));
write('../../server.json', JSON.stringify(registryEntry(packageJson), null, 2));

for (const [file, text] of Object.entries(auditPages(audits))) write(file, text);
write('acquisition-scenarios.md', titledPage('Acquisition scenarios', scenarios));
write('content-formats.md', titledPage('Content formats', formats));
write('conversion-levers.md', titledPage('Conversion levers', levers));
write('traffic-imports.md', titledPage('Traffic imports', imports));
write(
  'diagnoses.md',
  page(
    'Diagnoses',
    ['Id', 'Severity', 'Caps the score at', 'Français', 'English', 'Explains'],
    diagnoses.map(({ id, severity, capsScore, title, explains }) => [
      code(id),
      severity,
      String(capsScore),
      title.fr,
      title.en,
      explains.map(code).join(', '),
    ]),
  ),
);
write(
  'insights.md',
  page(
    'Kinds of insight',
    ['Id', 'Subject', 'Aim', 'Français', 'English', 'Reads'],
    insightKinds.map(({ id, subject, aim, title, needs }) => [
      code(id),
      subject,
      aim,
      title.fr,
      title.en,
      needs.map(code).join(', '),
    ]),
  ),
);
write(
  'business-models.md',
  page(
    'Business models',
    ['Id', 'Français', 'English', 'Excludes', 'Requires', 'Bans'],
    modelPacks.map(({ id, title, excludes, requires, bans }) => [
      code(id),
      title.fr,
      title.en,
      excludes.map(code).join(', '),
      requires.map(code).join(', '),
      bans.map((ban) => code(ban.id)).join(', '),
    ]),
  ),
);
write('kpis.md', titledPage('KPIs', kpis));
write('referral-programmes.md', titledPage('Referral programmes', programmes));
write('retention-steps.md', titledPage('Retention steps', retentionSteps));
write(
  'plan-rules.md',
  page(
    'Rules of a plan',
    ['Id', 'Criterion', 'Severity', 'Français', 'English'],
    criteria.flatMap(({ id, title, rules }) =>
      rules.map((rule) => [code(rule.id), `${id}: ${title.en}`, rule.severity, rule.message.fr, rule.message.en]),
    ),
  ),
);

// Only the declarations of the services are read: none is started.
const optionsOf = optionPages(
  commands,
  serviceCommands({} as ServiceActions, () => 0),
);
for (const [locale, text] of Object.entries(optionsOf)) write(`../guide/${locale}/options.md`, text);

const companySchema = z.toJSONSchema(Company, { io: 'input', override: withoutFormat }) as Schema;
write(
  '../../schemas/company.schema.json',
  JSON.stringify({ $id: 'urn:maillage:company', title: 'Company file', ...companySchema }, null, 2),
);
write('company-file.md', companyPage());

/** Writes the form of an address as a pattern: strict validators refuse formats, which the standard leaves to extensions. */
function withoutFormat({ jsonSchema }: { readonly jsonSchema: { format?: string; pattern?: string } }): void {
  if (jsonSchema.format !== 'uri') return;
  delete jsonSchema.format;
  jsonSchema.pattern = '^[A-Za-z][A-Za-z0-9+.-]*:';
}

/** One section per field of the company file, its inner fields by their path. */
function companyPage(): string {
  const fields = Object.entries(companySchema.properties ?? {}).map(([name, schema]) => ({
    name,
    rows: fieldRows(name, schema, companySchema.required?.includes(name) === true),
  }));
  const simple = fields.filter(({ rows }) => rows.length === 1).flatMap(({ rows }) => rows);
  const sections = [
    section('The file', simple),
    ...fields.filter(({ rows }) => rows.length > 1).map(({ name, rows }) => section(name, rows)),
  ];
  return [
    '# Company file',
    '',
    'Everything a company tells about itself, in one JSON or YAML file. Generated from `src/core/framework/company/company.ts`: do not edit.',
    'Editors complete and check it with [company.schema.json](../../schemas/company.schema.json).',
    'A field that is not listed is refused. A metric that is not known is `null`, with its reason in `missing`: unknown is never zero.',
    '',
    sections.join('\n'),
  ].join('\n');
}

function section(name: string, rows: readonly (readonly string[])[]): string {
  return `## ${name}\n\n${table(['Field', 'Type', 'Needed', 'Meaning'], rows)}\n`;
}

function titledPage(name: string, units: readonly Titled[]): string {
  return page(
    name,
    ['Id', 'Français', 'English'],
    units.map(({ id, title }) => [code(id), title.fr, title.en]),
  );
}

function page(name: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const intro = `${rows.length} entries. Generated from the declarations: do not edit.`;
  return [`# ${name}`, intro, table(columns, rows)].join('\n\n');
}

/** One line for each address and each schema: a megabyte with one for each field, and no difference to read with one in all. */
function apiText({ paths, components, ...head }: Record<string, unknown>): string {
  const { schemas, ...others } = components as Record<string, object>;
  const lines = (parts: object, inner: Record<string, string> = {}): string => {
    const all = {
      ...Object.fromEntries(Object.entries(parts).map(([name, one]) => [name, JSON.stringify(one)])),
      ...inner,
    };
    return `{\n${Object.entries(all)
      .map(([name, text]) => `${JSON.stringify(name)}:${text}`)
      .join(',\n')}\n}`;
  };
  return lines(head, { paths: lines(paths as object), components: lines(others, { schemas: lines(schemas!) }) });
}

function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text.endsWith('\n') ? text : `${text}\n`);
}
