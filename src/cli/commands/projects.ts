import { exportProject as exportOperation } from '../../operations/projects/export-project.ts';
import { importProject as importOperation, type Imported } from '../../operations/projects/import-project.ts';
import type { ProjectFile } from '../../operations/projects/project-file.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

const written = (file: ProjectFile): string => `${JSON.stringify(file, null, 2)}\n`;

export const exportProject: CommandDefinition = defineCommand({
  id: 'export-project',
  operation: exportOperation,
  positionals: ['id'],
  examples: [
    'maillage export-project prj_0198c2a4e1b27d3fa5c6e7d8f9a0b1c2 > project.json',
    'maillage export-project prj_0198c2a4e1b27d3fa5c6e7d8f9a0b1c2 --quiet > project.json',
  ],
  print: (file: ProjectFile) => ({ fr: written(file), en: written(file) }),
  write: (file: ProjectFile, _input, { write }) => write([written(file)]),
});

export const importProject: CommandDefinition = defineCommand({
  id: 'import-project',
  operation: importOperation,
  positionals: [],
  contentOf: ['project'],
  examples: ['maillage import-project --project project.json', 'maillage import-project --project project.json --json'],
  print: ({ id, name, calendar, links, findings, kept }: Imported) => ({
    fr: `${name}\u00a0: projet ${id}. Repris\u00a0: calendrier ${calendar}, liens ${links}, constats ${findings}\u202f; déjà décidés ici, gardés\u00a0: ${kept}. Les programmes sont en pause\u202f; auditez le site, puis refaites le plan.`,
    en: `${name}: project ${id}. Taken over: calendar ${calendar}, links ${links}, findings ${findings}; decided here already and kept: ${kept}. Schedules are paused; audit the site, then make the plan again.`,
  }),
});
