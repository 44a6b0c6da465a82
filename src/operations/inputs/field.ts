import type { z } from 'zod';
import type { Text } from '../../core/values/text.ts';

/** A field of an input with its description in both languages: the help of the flag, the description in the API. */
export function field<Schema extends z.ZodType>(schema: Schema, fr: string, en: string): Schema {
  return schema.meta({ description: en, fr }) as Schema;
}

/** A field that names a file or folder of this machine: only the terminal accepts it, `defineRoute` removes it. */
export function pathField<Schema extends z.ZodType>(schema: Schema, fr: string, en: string): Schema {
  return schema.meta({ description: en, fr, path: true }) as Schema;
}

/** A list whose flag is repeated for each item, which may contain commas. */
export function repeatedField<Schema extends z.ZodType>(schema: Schema, fr: string, en: string): Schema {
  return schema.meta({ description: en, fr, repeated: true }) as Schema;
}

/** A schema with a test; `sentence` is what a wrong value must become. */
export function expecting<Schema extends z.ZodType>(
  schema: Schema,
  test: (value: z.output<Schema>) => boolean,
  sentence: Text,
): Schema {
  return schema.refine(test, { params: { sentence } }) as Schema;
}
