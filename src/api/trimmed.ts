type Tree = Map<string, Tree | true>;

/**
 * The answer with the wanted fields alone: `a,b.c`. Of a list, the fields of its rows; its cursor and count stay, and so does
 * the revision.
 */
export function trimmed(answer: unknown, fields: string): unknown {
  const wanted = treeOf(fields.split(',').map((one) => one.trim().split('.')));
  if (!isObject(answer) || !Array.isArray(answer.data)) return picked(answer, wanted);
  return { ...answer, data: answer.data.map((row) => picked(row, wanted)) };
}

function treeOf(paths: readonly (readonly string[])[]): Tree {
  const tree: Tree = new Map();
  for (const [first, ...rest] of paths) {
    if (first === undefined || first === '') continue;
    const known = tree.get(first);
    if (rest.length === 0) tree.set(first, true);
    else if (known !== true) tree.set(first, new Map([...(known ?? []), ...treeOf([rest])]));
  }
  return tree;
}

function picked(value: unknown, wanted: Tree): unknown {
  if (Array.isArray(value)) return value.map((one) => picked(one, wanted));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const want = wanted.get(name);
      if (want === undefined) return name === 'revision' ? [[name, inner]] : [];
      return [[name, want === true ? inner : picked(inner, want)]];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
