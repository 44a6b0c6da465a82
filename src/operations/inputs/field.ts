import type { z } from 'zod';

/** A field of an input with its description in both languages: the help of the flag, the description in the API. */
export function field<Schema extends z.ZodType>(schema: Schema, fr: string, en: string): Schema {
  return schema.meta({ description: en, fr }) as Schema;
}

/** A field that names a file or folder of this machine: only the terminal has it, `defineRoute` removes it. */
export function pathField<Schema extends z.ZodType>(schema: Schema, fr: string, en: string): Schema {
  return schema.meta({ description: en, fr, path: true }) as Schema;
}
