import type { PageContent } from '../../pages/page.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/** An object of structured data: JSON-LD node with its types. */
export type SchemaObject = Readonly<Record<string, unknown>>;

const deepest = 12;

/**
 * Every typed object in the JSON-LD of the page, nested ones included; schema.invalid reports blocks that do not parse.
 */
export function schemaObjects(content: PageContent): readonly SchemaObject[] {
  if (content.jsonLd.length === 0) return none;
  return readObjects(content);
}

/** Parsed once for all checks. */
const readObjects = memoizeByObject((content: PageContent): readonly SchemaObject[] =>
  content.jsonLd.flatMap((text) => {
    try {
      return typedObjects(JSON.parse(text), 0);
    } catch {
      return [];
    }
  }),
);

const none: readonly never[] = [];

/** Names of the types that the page declares in JSON-LD or microdata, without `https://schema.org/`, each once. */
export function schemaTypes(content: PageContent): readonly string[] {
  if (content.jsonLd.length === 0 && content.itemTypes.length === 0) return none;
  const types = [...schemaObjects(content).flatMap(typesOf), ...content.itemTypes];
  return [...new Set(types.map((type) => type.replace(/^https?:\/\/schema\.org\//i, '')))];
}

export function typesOf(object: SchemaObject): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

function typedObjects(value: unknown, depth: number): SchemaObject[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => typedObjects(item, depth + 1));
  const object = value as SchemaObject;
  const inner = Object.values(object).flatMap((item) => typedObjects(item, depth + 1));
  return object['@type'] === undefined ? inner : [object, ...inner];
}
