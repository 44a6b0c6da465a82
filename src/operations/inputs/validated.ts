import type { z } from 'zod';
import { fieldIssues } from '../../core/framework/company/input-issues.ts';
import { Failure } from '../../core/values/failure.ts';

/** Parses the input of an operation; throws `Failure('invalid-input')` that names every wrong field with its path. */
export function validated<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issues = fieldIssues(schema, result.error);
  const names = issues.map((issue) => issue.path || '/').join(', ');
  throw new Failure(
    'invalid-input',
    {
      fr: `Corrigez les champs suivants puis recommencez\u202f: ${names}.`,
      en: `Correct these fields and try again: ${names}.`,
    },
    issues,
  );
}
