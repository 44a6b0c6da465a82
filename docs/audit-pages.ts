import type { AuditExample, ExampleAnswer } from '../src/core/audits/audit-example.ts';
import type { AuditDefinition, FactName } from '../src/core/audits/audit.ts';
import { groupBy } from '../src/core/audits/groups.ts';
import { scoreAreas } from '../src/core/audits/results/score.ts';

/** Where facts come from beside the pages that the crawl reads. */
const sources: Partial<Record<FactName, string>> = {
  topicOf: 'semantic analysis',
  semantics: 'semantic analysis',
  imported: 'imported files',
  priorityUrls: 'company file',
  externalStatus: 'probes',
};

/** Pages of the checks by file name: an index, and a page per family with a section per check. */
export function auditPages(audits: readonly AuditDefinition[]): Readonly<Record<string, string>> {
  const families = groupBy(audits, familyOf);
  const pages = Array.from(families, ([family, own]) => [`audits/${family}.md`, familyPage(family, own)]);
  return { 'audits.md': indexPage(families), ...Object.fromEntries(pages) };
}

function familyOf({ id }: AuditDefinition): string {
  return id.split('.')[0]!;
}

function indexPage(families: ReadonlyMap<string, readonly AuditDefinition[]>): string {
  const count = [...families.values()].flat().length;
  const areas = Object.entries(scoreAreas).map(([area, names]) => [area, names.map(familyLink).join(', ')]);
  const lists = Array.from(families, ([family, own]) => {
    const rows = own.map(({ id, severity, title }) => [idLink(id), severity, title.fr, title.en]);
    return `## ${family}\n\n${table(['Check', 'Severity', 'Français', 'English'], rows)}`;
  });
  return [
    '# Checks',
    `${count} checks in ${families.size} families. Generated from the declarations in \`src/core/audits\`: do not edit.`,
    table(['Area of the score', 'Families'], areas),
    howToRead,
    ...lists,
  ].join('\n\n');
}

const howToRead = `Each check has a section with what it reads, its thresholds with their sources, and two examples: a site on which it
reports at least one fault, and one that it accepts. A test runs every check on both.

- *Semantic analysis*: done unless the audit runs with \`--no-semantics\`. *Imported files*: given with \`--import\`. *Company
  file*: given with \`--company\`. *Probes*: requests for images, files and external links. *Browser*: \`--render\`.
- An example shows only what matters to its check: every page also has a sound head, a robots.txt that allows everything
  and a sitemap, unless it shows its own. \`<!-- 200 words -->\` stands for a text of that length, \`<!-- 90 × <br> -->\` for
  90 copies, \`/a-{1-9}\` for nine addresses with \`{n}\` as their number.`;

function familyPage(family: string, audits: readonly AuditDefinition[]): string {
  const intro = `Generated from \`src/core/audits/${family}\`: do not edit. [All checks](../audits.md)`;
  return [`# Checks: ${family}`, intro, ...audits.map(auditSection)].join('\n\n');
}

function auditSection(audit: AuditDefinition): string {
  const { id, severity, weight, effort, title, action, why, thresholds = {}, criteria, examples } = audit;
  const facts = [
    `- Severity: ${severity}, weight ${weight} in the score. Fixed in ${effort}.`,
    `- Reads: ${sourcesOf(audit).join(', ')}.`,
    ...Object.entries(thresholds).map(
      ([name, { value, unit, source }]) => `- Threshold \`${name}\`: ${value} ${unit} (${source}).`,
    ),
    ...(criteria ? [`- Criteria: ${criteria.join('; ')}.`] : []),
  ];
  return [
    `## ${id}`,
    `**${title.en}.** ${why.en}`,
    `**${title.fr}.** ${why.fr}`,
    `What to do: “${action.en}”, « ${action.fr} ».`,
    facts.join('\n'),
    'Bad:',
    exampleBlock(examples.bad),
    'Good:',
    exampleBlock(examples.good),
  ].join('\n\n');
}

function sourcesOf({ needs, examples }: AuditDefinition): string[] {
  const isRendered = typeof examples.bad === 'object' && examples.bad.browser === true;
  const others = needs.flatMap((fact) => sources[fact] ?? []);
  return [...new Set(['the crawl', ...others, ...(isRendered ? ['browser'] : [])])];
}

/** An example as one code block: each address on a line of its own, then what it answers. */
function exampleBlock(example: AuditExample): string {
  if (typeof example === 'string') return fenced(example);
  const { priority, imports = {}, browser: _, ...addresses } = example;
  const parts = Object.entries(addresses as Record<string, string | ExampleAnswer>).map(([address, answer]) =>
    typeof answer === 'string' ? `${address}\n${answer}` : answerText(address, answer),
  );
  const files = Object.entries(imports).map(([name, text]) => `imported file ${name}\n${text}`);
  const priorities = priority === undefined ? [] : [`priority pages: ${priority.join(', ')}`];
  return fenced([...parts, ...files, ...priorities].map((part) => part.trimEnd()).join('\n\n'));
}

function answerText(address: string, { status, to, headers = {}, body, bytes, seconds, error }: ExampleAnswer): string {
  const said = [
    error === undefined ? [status ?? (to === undefined ? 200 : 301), to ?? ''].join(' ').trim() : `no answer: ${error}`,
    ...(bytes === undefined ? [] : [`${bytes} bytes`]),
    ...(seconds === undefined ? [] : [`first byte after ${seconds} s`]),
  ];
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${address} → ${said.join(', ')}`, ...lines, ...(body === undefined ? [] : [body])].join('\n');
}

function fenced(text: string): string {
  return `\`\`\`html\n${text}\n\`\`\``;
}

function familyLink(family: string): string {
  return `[${family}](audits/${family}.md)`;
}

/** GitHub leaves the dot out of the anchor of a heading. */
function idLink(id: string): string {
  return `[${id}](audits/${id.split('.')[0]}.md#${id.replace('.', '')})`;
}

/** A Markdown table; bars inside cells are escaped. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
