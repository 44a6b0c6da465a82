import { z } from 'zod';
import type { Text } from '../core/values/text.ts';

/** A flag of a command, derived from a field of the input schema: the schema is the only list of options. */
export interface Flag {
  readonly field: string;
  /** `--max-pages`. */
  readonly name: string;
  readonly kind: 'text' | 'integer' | 'switch' | 'list';
  /** A list whose flag is repeated for each item, which may contain commas. */
  readonly repeated?: true;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly fallback: unknown;
  /** Bounds of an integer; null when it is not bounded on both sides. */
  readonly range: readonly [number, number] | null;
  readonly help: Text;
}

export function flagsOf(schema: z.ZodType): Flag[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([field, type]) => flagOf(field, type));
}

/** `maxPages` → `--max-pages`. */
export function flagName(field: string): string {
  return `--${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function flagOf(field: string, type: z.ZodType): Flag {
  const { core, fallback, required } = unwrapped(type);
  const meta = (type.meta() ?? {}) as { description?: string; fr?: string; repeated?: true };
  return {
    field,
    name: flagName(field),
    kind: kindOf(core),
    ...(meta.repeated ? { repeated: true } : {}),
    required,
    choices: core instanceof z.ZodEnum ? core.options.map(String) : [],
    fallback,
    range: rangeOf(core),
    help: { fr: meta.fr ?? field, en: meta.description ?? field },
  };
}

function kindOf(core: z.ZodType): Flag['kind'] {
  if (core instanceof z.ZodBoolean) return 'switch';
  if (core instanceof z.ZodNumber) return 'integer';
  return core instanceof z.ZodArray ? 'list' : 'text';
}

function rangeOf(core: z.ZodType): Flag['range'] {
  if (!(core instanceof z.ZodNumber)) return null;
  const { minValue, maxValue } = core;
  if (minValue === null || maxValue === null || maxValue >= Number.MAX_SAFE_INTEGER) return null;
  return [minValue, maxValue];
}

function unwrapped(type: z.ZodType): { core: z.ZodType; fallback: unknown; required: boolean } {
  let core = type;
  let fallback: unknown;
  let required = true;
  for (;;) {
    if (core instanceof z.ZodDefault) {
      fallback = core.def.defaultValue;
      required = false;
      core = core.unwrap() as z.ZodType;
    } else if (core instanceof z.ZodOptional || core instanceof z.ZodNullable) {
      required = false;
      core = core.unwrap() as z.ZodType;
    } else return { core, fallback, required };
  }
}
