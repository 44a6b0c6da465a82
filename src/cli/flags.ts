import { z } from 'zod';
import type { Text } from '../core/values/text.ts';

/** One flag of a command, read off the operation's input schema: the schema is the only list of options. */
export interface Flag {
  readonly field: string;
  /** `--max-pages`. */
  readonly name: string;
  readonly kind: 'text' | 'integer' | 'switch' | 'list';
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly fallback: unknown;
  readonly help: Text;
}

export function flagsOf(schema: z.ZodType): Flag[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([field, type]) => flagOf(field, type));
}

function flagOf(field: string, type: z.ZodType): Flag {
  const { core, fallback, required } = unwrapped(type);
  const meta = (type.meta() ?? {}) as { description?: string; fr?: string };
  const choices = core instanceof z.ZodEnum ? core.options.map(String) : [];
  return {
    field,
    name: `--${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    kind: kindOf(core),
    required,
    choices,
    fallback,
    help: { fr: meta.fr ?? field, en: meta.description ?? field },
  };
}

function kindOf(core: z.ZodType): Flag['kind'] {
  if (core instanceof z.ZodBoolean) return 'switch';
  if (core instanceof z.ZodNumber) return 'integer';
  return core instanceof z.ZodArray ? 'list' : 'text';
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
    } else if (core instanceof z.ZodUnknown) return { core, fallback, required: false };
    else return { core, fallback, required };
  }
}
