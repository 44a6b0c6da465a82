import { Failure, type FieldIssue } from '../core/values/failure.ts';
import { nearestName } from '../core/values/strings/nearest-name.ts';
import type { Flag } from './flags.ts';

/**
 * The options of a file, by field: `max-pages: 200`, `exclude: ['/tag/**']`. Throws `Failure('invalid-input')` for a file
 * that is no list of options, and for each name that is no option of the command.
 */
export function optionsOfFile(path: string, content: unknown, flags: readonly Flag[]): Record<string, unknown> {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) throw notOptions(path);
  const byName = new Map(flags.map((flag) => [flag.name.slice('--'.length), flag.field]));
  const unknown = Object.keys(content).filter((name) => !byName.has(name));
  if (unknown.length > 0) throw unknownOptions(path, unknown, [...byName.keys()]);
  return Object.fromEntries(Object.entries(content).map(([name, value]) => [byName.get(name), value]));
}

function notOptions(path: string): Failure {
  return new Failure('invalid-input', {
    fr: `${path} n’est pas une liste d’options\u202f: écrivez une option par ligne, sans tirets (max-pages: 200).`,
    en: `${path} is no list of options: write one option a line, without dashes (max-pages: 200).`,
  });
}

function unknownOptions(path: string, unknown: readonly string[], known: readonly string[]): Failure {
  const issues = unknown.map((name): FieldIssue => {
    const near = nearestName(name, known);
    const [fr, en] = near === null ? ['', ''] : [` Vouliez-vous dire ${near}\u202f?`, ` Did you mean ${near}?`];
    return {
      path: `${path} /${name}`,
      message: { fr: `Cette commande n’a pas l’option ${name}.${fr}`, en: `This command has no option ${name}.${en}` },
    };
  });
  return new Failure(
    'invalid-input',
    {
      fr: `Corrigez ${path}, puis relancez.`,
      en: `Correct ${path} and run again.`,
    },
    issues,
  );
}
