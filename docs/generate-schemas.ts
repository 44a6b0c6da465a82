/** Writes schemas/ and the page of output files from the types: part of `npm run docs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './audit-pages.ts';
import { fieldRows, innerRows, type Schema } from './fields.ts';
import { type FileSchema, outputSchemas } from './output-schemas.ts';

const root = join(import.meta.dirname, '..');
const schemas = outputSchemas();

mkdirSync(join(root, 'schemas'), { recursive: true });
for (const [name, schema] of schemas) {
  writeFileSync(join(root, 'schemas', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
writeFileSync(join(root, 'docs/catalogue/files.md'), filesPage());

function filesPage(): string {
  const types = new Map([...schemas.values()].flatMap(({ definitions = {} }) => Object.entries(definitions)));
  const sections = [...schemas].flatMap(([name, schema]) => fileSection(name, schema));
  const typeSections = [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [name, typeSection(name, one)] as const);
  const links = [...sections, ...typeSections.flatMap(([, lines]) => lines)].join('\n');
  return [
    '# Files',
    '',
    'Each JSON file that an audit, a plan or the close of a cycle writes, field by field. Generated from the types in the sources: do not edit.',
    'The same as JSON Schema (draft 7): [schemas/](../../schemas). The company file has [a page of its own](company-file.md).',
    '',
    table(
      ['File', 'Content'],
      [...schemas].map(([name, { description = '' }]) => [
        `[${name}](#${name.replaceAll('.', '')})`,
        sentence(description),
      ]),
    ),
    '',
    'A file whose name ends in `.jsonl` has one JSON object a line. Text is UTF-8, lines end with LF, keys are always in the same order. The same input gives the same bytes; only `audit.json` has times and ids.',
    '',
    'In the tables, `list[].field` is a field of each entry of a list, and `map.*.field` a field of the value behind each key. A [Text](#text) is a sentence in French and English; a [Day](#day) is `YYYY-MM-DD`.',
    '',
    '**What stays.** A field that is listed here keeps its name and its meaning within a major version; files may gain fields and files, so readers skip what they do not know. An unknown value is `null`, never 0. A change that breaks this is a new major version, listed in the changelog with what replaces it.',
    '',
    ...sections,
    '## Types',
    '',
    // The entries of a list have their table in the section of the file.
    ...typeSections.flatMap(([name, lines]) => (links.includes(`](#${name.toLowerCase()})`) ? lines : [])),
  ].join('\n');
}

function fileSection(name: string, schema: FileSchema): string[] {
  const list = schema.type === 'array' ? 'A list; each entry:' : name.endsWith('.jsonl') ? 'Each line:' : null;
  const of =
    schema.items?.$ref === undefined ? schema : (schema.definitions?.[schema.items.$ref.split('/').at(-1)!] ?? schema);
  return [
    `## ${name}`,
    '',
    ...(schema.description === undefined ? [] : [sentence(schema.description), '']),
    ...(list === null ? [] : [list, '']),
    fieldTable(of),
    '',
  ];
}

function typeSection(name: string, schema: Schema): string[] {
  const about = schema.description === undefined ? [] : [schema.description, ''];
  const rows = schema.properties === undefined ? fieldRows(name, schema, false).map(([, type]) => type) : null;
  return [`### ${name}`, '', ...about, rows === null ? fieldTable(schema) : `${rows.join(', ')}.`, ''];
}

function fieldTable(schema: Schema): string {
  return table(
    ['Field', 'Type', 'Always there', 'Meaning'],
    innerRows('', schema).map(([path, type, needed, meaning]) => [
      path!,
      type!,
      needed!,
      sentence(meaning!.replaceAll('\n', ' ')),
    ]),
  );
}

/** Ends with a full stop, which comments have and descriptions of inputs have not. */
function sentence(text: string): string {
  return text === '' || /[.…]$/.test(text) ? text : `${text}.`;
}
