import { publishedSchema } from '../../io/installation.ts';

type Schema = Record<string, unknown>;

/** Files of a plan and of its close, by the name of their component. */
const files = {
  Strategy: 'strategy.json',
  Validation: 'validation.json',
  Closing: 'closing.json',
  ReusedActions: 'reuse.json',
} as const;

/**
 * The schemas of the files of a plan as components of an OpenAPI document. The types that their fields share have names of
 * their own (`PlannedAction`, `PlanTarget`): other parts of the API have types of the same name.
 */
export function planSchemas(): Record<string, Schema> {
  const components: Record<string, Schema> = {};
  for (const [name, file] of Object.entries(files)) {
    const { $schema: _, $id: _id, title: _title, definitions = {}, ...schema } = publishedSchema(file);
    components[name] = pointed(schema) as Schema;
    for (const [inner, one] of Object.entries(definitions as Record<string, Schema>))
      components[componentOf(inner)] = pointed(one) as Schema;
  }
  return components;
}

const componentOf = (name: string): string => (name.startsWith('Plan') ? name : `Plan${name}`);

/** A value of a schema with its references at the components. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      name === '$ref' && typeof inner === 'string'
        ? [name, `#/components/schemas/${componentOf(inner.split('/').at(-1)!)}`]
        : [name, pointed(inner)],
    ),
  );
}
