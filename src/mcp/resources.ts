import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import type { Locale } from '../core/values/locale.ts';
import { readPlanPart } from '../operations/plans/read-plan-part.ts';
import { listProjects, readProject } from '../operations/projects/manage-projects.ts';
import { summariseProject } from '../operations/projects/summarise-project.ts';
import type { AnyOperation } from '../operations/operation.ts';
import { validated } from '../operations/inputs/validated.ts';
import { bounded } from './bounded.ts';

interface ResourceParts {
  readonly locale: Locale;
  readonly run: (operation: AnyOperation, input: unknown) => Promise<unknown>;
}

const sections = readPlanPart.input.shape.part.options;

/** What an assistant may attach without a call: the state of each project, and the parts of its written plan. */
export function addResources(server: McpServer, { locale, run }: ResourceParts): void {
  const call = (operation: AnyOperation, input: object): Promise<unknown> =>
    run(operation, validated(operation.input, input));
  const json = (uri: URL, answer: unknown) => ({
    contents: [
      { uri: uri.href, mimeType: 'application/json', text: JSON.stringify(bounded(inLanguage(answer, locale)).answer) },
    ],
  });
  const projects = async () => ((await call(listProjects, {})) as { data: { id: string; name: string }[] }).data;
  server.registerResource(
    'project-summary',
    new ResourceTemplate('maillage://projects/{id}/summary', {
      list: async () => ({
        resources: (await projects()).map(({ id, name }) => ({ uri: `maillage://projects/${id}/summary`, name })),
      }),
    }),
    { title: summariseProject.summary[locale], mimeType: 'application/json' },
    async (uri, { id }) => json(uri, await call(summariseProject, { id })),
  );
  server.registerResource(
    'plan-section',
    new ResourceTemplate('maillage://projects/{id}/report/{section}', {
      list: undefined,
      complete: { section: (typed) => sections.filter((one) => one.startsWith(typed)) },
    }),
    { title: readPlanPart.summary[locale], mimeType: 'application/json' },
    async (uri, { id, section }) => {
      const { url, cycleId } = (await call(readProject, { id })) as { url: string; cycleId: string | null };
      // Without a plan, the answer is that of an id that nobody has.
      return json(uri, await call(readPlanPart, { id: cycleId ?? 'none', part: section, site: url }));
    },
  );
}

/** Each text in one language: the other would only take room. */
function inLanguage(value: unknown, locale: Locale): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => inLanguage(inner, locale));
  const fields = Object.entries(value);
  if (fields.length === 2 && 'fr' in value && 'en' in value) return value[locale];
  return Object.fromEntries(fields.map(([name, inner]) => [name, inLanguage(inner, locale)]));
}
