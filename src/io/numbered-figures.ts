import { type Document, isMap, isScalar, parseDocument, visit, type YAMLMap } from 'yaml';

/**
 * A YAML file in which a company counts several things under one name (`of those, left`): among its own figures, a name
 * that comes back gets its number. Null when a field is repeated anywhere else, which is an error.
 */
export function numberedFigures(text: string): Document.Parsed | null {
  const document = parseDocument(text, { uniqueKeys: false });
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'ownMetrics' && isMap(value)) numberRepeats(value);
    },
  });
  let repeats = false;
  visit(document, {
    Map(_, { items }) {
      const names = items.map(({ key }) => (isScalar(key) ? String(key.value) : key));
      repeats ||= new Set(names).size < names.length;
    },
  });
  return repeats ? null : document;
}

function numberRepeats({ items }: YAMLMap): void {
  const seen = new Map<string, number>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times > 1) key.value = `${name} (${times})`;
  }
}
