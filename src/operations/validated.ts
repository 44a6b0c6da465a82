import type { z } from 'zod';
import { Failure, type FieldIssue } from '../core/values/failure.ts';

/** The one place where an operation's input becomes trusted; every wrong field is named with its path. */
export function validated<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue): FieldIssue[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: pointer([...issue.path, key]),
        message: {
          fr: `« ${key} » n’est pas un champ connu : retirez-le ou corrigez son nom.`,
          en: `"${key}" is not a known field: remove it or mend its name.`,
        },
      }));
    }
    return [{ path: pointer(issue.path), message: issueSentence(issue) }];
  });
  const names = issues.map((issue) => issue.path || '/').join(', ');
  throw new Failure(
    'invalid-input',
    {
      fr: `Corrigez les champs suivants puis recommencez : ${names}.`,
      en: `Mend these fields, then try again: ${names}.`,
    },
    issues,
  );
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

type Issue = z.core.$ZodIssue;

function issueSentence(issue: Issue): { fr: string; en: string } {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? {
            fr: `Ce champ est obligatoire (attendu : ${issue.expected}).`,
            en: `This field is required (expected: ${issue.expected}).`,
          }
        : { fr: `Le type attendu est ${issue.expected}.`, en: `The expected type is ${issue.expected}.` };
    case 'too_small':
      return {
        fr: `La plus petite valeur admise est ${issue.minimum}.`,
        en: `The smallest accepted value is ${issue.minimum}.`,
      };
    case 'too_big':
      return {
        fr: `La plus grande valeur admise est ${issue.maximum}.`,
        en: `The largest accepted value is ${issue.maximum}.`,
      };
    case 'invalid_value':
      return {
        fr: `Valeurs admises : ${issue.values.map(String).join(', ')}.`,
        en: `Accepted values: ${issue.values.map(String).join(', ')}.`,
      };
    case 'invalid_format':
      return (
        formatSentences[issue.format] ?? {
          fr: `Le format attendu est ${issue.format}.`,
          en: `The expected format is ${issue.format}.`,
        }
      );
    default:
      return { fr: `Valeur refusée : ${issue.message}`, en: `Refused value: ${issue.message}` };
  }
}

const formatSentences: Record<string, { fr: string; en: string }> = {
  url: {
    fr: 'Donnez une adresse complète, par exemple https://www.exemple.fr/.',
    en: 'Give a full address, for example https://www.example.com/.',
  },
  date: { fr: 'Donnez un jour sous la forme AAAA-MM-JJ.', en: 'Give a day as YYYY-MM-DD.' },
};
