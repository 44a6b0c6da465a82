import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import type { Passage } from '../services/writer.ts';

const folder = join(projectRoot, 'prompts');
const read = new Map<string, string>();

/**
 * The prompt of a passage: `prompts/<kind>.<locale>.md`, where the kind is the identifier up to its first `.`, `:` or `/`; a
 * kind without a file uses `prompts/passage.<locale>.md`.
 */
export function promptOf({ id, locale }: Pick<Passage, 'id' | 'locale'>): { name: string; text: string } {
  const kind = /^[a-z0-9-]{1,60}/.exec(id)?.[0] ?? 'passage';
  const own = `${kind}.${locale}.md`;
  const name = existsSync(join(folder, own)) ? own : `passage.${locale}.md`;
  const text = read.get(name) ?? readFileSync(join(folder, name), 'utf8').trim();
  read.set(name, text);
  return { name, text };
}
