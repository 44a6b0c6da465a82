import { inBoth } from '../../core/values/text.ts';
import { limitWorkspace as limitOperation, readUsage } from '../../operations/quotas/read-usage.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

interface Usage {
  readonly data: readonly { readonly measure: string; readonly used: number; readonly limit: number | null }[];
}

export const usage: CommandDefinition = defineCommand({
  id: 'usage',
  operation: readUsage,
  positionals: [],
  examples: ['maillage usage', 'maillage usage --json'],
  print: ({ data }: Usage) =>
    inBoth((locale) =>
      data.map(({ measure, used, limit }) => `${measure}  ${used}  ${limit ?? none[locale]}`).join('\n'),
    ),
});

const none = { fr: 'sans limite', en: 'no limit' };

export const limitWorkspace: CommandDefinition = defineCommand({
  id: 'limit-workspace',
  operation: limitOperation,
  positionals: ['id'],
  examples: [
    'maillage limit-workspace wsp_0198c2a4e1 --audits 10 --pages 20000',
    'maillage limit-workspace wsp_0198c2a4e1 --storage-mb 2000 --json',
  ],
  print: ({ id, limits }: { readonly id: string; readonly limits: Readonly<Record<string, number | null>> }) =>
    inBoth((locale) =>
      [id, ...Object.entries(limits).map(([measure, limit]) => `${measure}  ${limit ?? none[locale]}`)].join('\n'),
    ),
});
