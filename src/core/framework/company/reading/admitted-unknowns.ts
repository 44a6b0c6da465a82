import { z } from 'zod';
import { pair } from '../../../values/text.ts';
import { saysUnknown } from '../questions/does-not-know.ts';
import { bare, pointer, shownName } from '../input-issues.ts';
import { isRecord } from './known-fields.ts';
import { mostNotices, type Notice } from './notice.ts';

/**
 * Figures in whose place the file says that nobody knows them (“I don’t know”) become unknown. A field of text keeps its
 * words: an objection of a customer may be just that.
 */
export function withAdmittedUnknowns(
  schema: z.ZodType,
  data: Record<string, unknown>,
): { readonly data: Record<string, unknown>; readonly notices: Notice[] } {
  const notices: Notice[] = [];
  const read = figureOf(schema, data, [], notices);
  return { data: isRecord(read) ? read : data, notices: notices.slice(0, mostNotices) };
}

type Path = readonly PropertyKey[];

/** `schema` is undefined under a name that the schema does not know: a figure of the company itself. */
function figureOf(schema: unknown, value: unknown, path: Path, notices: Notice[]): unknown {
  const inner = bare(schema);
  if (typeof value === 'string') {
    if (!asksFigure(inner) || !saysUnknown(value)) return value;
    notices.push({
      kind: 'not-stated',
      path: pointer(path),
      message: pair(
        `«\u202f${shownName(value)}\u202f»\u202f: ce chiffre reste inconnu, il est à recueillir.`,
        `“${shownName(value)}”: this figure stays unknown, it is to be collected.`,
      ),
    });
    return null;
  }
  if (Array.isArray(value)) {
    const element = inner instanceof z.ZodArray ? inner.element : z.string();
    return value.map((item, index) => figureOf(element, item, [...path, index], notices));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, figureOf(fieldIn(inner, key), item, [...path, key], notices)]),
  );
}

const asksFigure = (schema: unknown): boolean =>
  schema === undefined || schema instanceof z.ZodNumber || schema instanceof z.ZodBoolean;

function fieldIn(schema: unknown, key: string): unknown {
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.options.map((one) => fieldIn(one, key)).find((one) => one !== undefined);
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, unknown>)[key] : undefined;
}
