import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = join(import.meta.dirname, '..', '..', 'schemas');
const ajv = new Ajv({ allErrors: true, strict: true });
const validators = new Map<string, ValidateFunction>();

/** Why a validator in strict mode refuses a published schema, as it is shipped; null when it accepts it. */
export function refusalOfSchema(file: string): string | null {
  const schema = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { $schema: string };
  try {
    new (schema.$schema.includes('2020') ? Ajv2020 : Ajv)({ strict: true }).compile(schema);
    return null;
  } catch (error) {
    return String(error);
  }
}

/**
 * Differences between a file and its published schema, one a line; fields that the schema does not list are differences
 * here, although the schema allows them.
 */
export function schemaFaults(name: string, text: string): string[] {
  const documents = name.endsWith('.jsonl') ? text.trim().split('\n').filter(Boolean) : [text];
  const validate = validatorOf(name);
  const faults = documents.flatMap((one) => {
    validate(JSON.parse(one));
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath.replaceAll(/\/\d+/g, '/*')} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  });
  return [...new Set(faults)];
}

function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const made = ajv.compile(closed(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'))) as object);
  validators.set(name, made);
  return made;
}

/** The same schema without room for fields that it does not list. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
  const isSchemaOfObject = copy.type === 'object' && typeof copy.properties === 'object';
  return isSchemaOfObject && copy.additionalProperties === undefined ? { ...copy, additionalProperties: false } : copy;
}
