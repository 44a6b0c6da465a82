import { z } from 'zod';
import type { AnyOperation } from '../operation.ts';

/** Removes the fields that name a file or folder of this machine (`pathField`). */
export function withoutPaths(operation: AnyOperation): AnyOperation {
  const { input } = operation;
  return input instanceof z.ZodObject
    ? { ...operation, input: without(input, (_name, type) => type.meta()?.path === true) }
    : operation;
}

/** The schema without the fields that `leftOut` selects. */
export function without(input: z.ZodObject, leftOut: (name: string, type: z.ZodType) => boolean): z.ZodObject {
  const fields = Object.entries(input.shape as Record<string, z.ZodType>).filter(([name, type]) => leftOut(name, type));
  return input.omit(Object.fromEntries(fields.map(([name]) => [name, true as const])) as Record<never, never>);
}
