import { posix } from 'node:path';
import type { SourceFile } from './architecture.ts';

const importClause =
  /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:\w+\s*,?\s*)?(?:\{([^}]*)\}|\*(?:\s+as\s+\w+)?)?\s*from\s*'(\.[^']+)'/g;
const dynamicImport = /\bimport\(\s*'(\.[^']+)'\s*\)/g;
const declaration = /^export (?:abstract )?(?:async )?(function\*?|const|let|class|interface|type|enum)\s+(\w+)/gm;

/**
 * Exports of `product` that neither the product nor its `users` (benches, generators, scripts) read, each as
 * `path: name`: a value that only tests call, or one that nobody imports. Accepted are a value that its own file uses and
 * a test imports (a step of an algorithm has its test), and a type that its own file uses (the shape of a result).
 */
export function unusedExports(
  product: readonly SourceFile[],
  users: readonly SourceFile[],
  tests: readonly SourceFile[],
): string[] {
  const read = namesRead([...product, ...users]);
  const tested = namesRead(tests);
  return product.flatMap((file) =>
    [...file.text.matchAll(declaration)].flatMap(([, kind, name]) => {
      if (has(read, file.path, name!)) return [];
      const usedInside = occurrences(file.text, name!) > 1;
      const isType = kind === 'interface' || kind === 'type';
      return usedInside && (isType || has(tested, file.path, name!)) ? [] : [`${file.path}: ${name}`];
    }),
  );
}

const has = (names: ReadonlyMap<string, ReadonlySet<string>>, path: string, name: string): boolean =>
  names.get(path)?.has(name) === true || names.get(path)?.has('*') === true;

const occurrences = (text: string, name: string): number => text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;

/** Path of a module → the names imported from it; `*` means all of them. */
function namesRead(files: readonly SourceFile[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (from: string, module: string, imported: readonly string[]): void => {
    const path = posix.join(posix.dirname(from), module);
    const known = names.get(path) ?? new Set();
    names.set(path, known);
    for (const name of imported) known.add(name);
  };
  for (const { path, text } of files) {
    for (const [, list, module] of text.matchAll(importClause))
      add(path, module!, list === undefined ? ['*'] : namesOf(list));
    for (const [, module] of text.matchAll(dynamicImport)) add(path, module!, ['*']);
  }
  return names;
}

/** `type A, b as c` → `A`, `b`. */
const namesOf = (list: string): string[] =>
  list
    .split(',')
    .map(
      (item) =>
        item
          .trim()
          .replace(/^type /, '')
          .split(' as ')[0]!,
    )
    .filter((name) => name !== '');
