import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ServiceActions, serviceCommands } from '../../src/cli/service-commands.ts';
import { tools } from '../../src/mcp/tools.ts';

/** The section of `maillage mcp` in the guide. */
function section(language: 'fr' | 'en'): string {
  const page = readFileSync(join(import.meta.dirname, '../../docs/guide', language, 'commands.md'), 'utf8');
  return page.split(/^### /m).find((text) => text.startsWith('`maillage mcp`'))!;
}

/** Without the kind of its spaces, which typography changes. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each(['fr', 'en'] as const)(
  'the guide in %s lists each tool, what it does and the right that it needs',
  (language) => {
    const rows = [...section(language).matchAll(/^\| `(\w+)` \| (.+) \| `(\w+)` \|$/gm)];
    expect(rows.map(([, name, title, right]) => [name, plain(title!), right])).toEqual(
      tools.map(({ operation: { id, summary }, scope }) => [id.replaceAll('-', '_'), plain(summary[language]), scope]),
    );
  },
);

test.each(['fr', 'en'] as const)(
  'the settings for assistants in %s start a command with its options, or ask the service',
  (language) => {
    const settings = Array.from(section(language).matchAll(/^```json\n([\s\S]*?)^```/gm), ([, text]) =>
      JSON.parse(text!),
    );
    const servers = settings.map(({ mcpServers }) => mcpServers.maillage as { args?: string[]; url?: string });
    const known = serviceCommands({} as ServiceActions, () => 0).find(({ id }) => id === 'mcp')!;
    const options = known.options.map(({ flag }) => flag[language].split(' ')[0]);
    for (const { args = ['mcp'] } of servers) {
      expect(args[0]).toBe('mcp');
      expect(options).toEqual(expect.arrayContaining(args.filter((one) => one.startsWith('--'))));
    }
    expect(servers.map(({ args, url }) => (args === undefined ? new URL(url!).pathname : 'program'))).toEqual([
      'program',
      'program',
      '/mcp',
    ]);
  },
);
