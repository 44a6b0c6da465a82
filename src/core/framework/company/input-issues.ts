import { nearestName } from '../../values/strings/nearest-name.ts';
import { searchChannelId } from '../channel-ids.ts';
import { newCustomersKpi } from '../kpis/kpi-ids.ts';
import { z } from 'zod';
import type { FieldIssue } from '../../values/failure.ts';
import { plural, type Text } from '../../values/text.ts';

/** Issues listed at most: a person corrects these first, and the reply to a hostile file stays small. */
const mostIssues = 100;

/**
 * Turns schema errors into JSON pointers and sentences that explain how to correct the file, in file order; past a hundred,
 * one more issue counts the others.
 */
export function fieldIssues(schema: z.ZodType, error: z.ZodError): FieldIssue[] {
  const issues: FieldIssue[] = [];
  for (const issue of error.issues) {
    const room = mostIssues - issues.length;
    if (room <= 0) break;
    if (issue.code !== 'unrecognized_keys') issues.push({ path: pointer(issue.path), message: sentenceOf(issue) });
    else {
      const known = knownNames(schema, issue.path);
      for (const key of issue.keys.slice(0, room))
        issues.push({ path: pointer([...issue.path, key]), message: unknownField(key, known) });
    }
  }
  const others = issueCount(error) - issues.length;
  return others === 0 ? issues : [...issues, { path: '', message: otherIssues(others) }];
}

const issueCount = ({ issues }: z.ZodError): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);

const otherIssues = (count: number): Text => ({
  fr: `${plural(count, 'fr', { one: 'Une autre erreur', other: `${count} autres erreurs` })}\u202f: corrigez d’abord celles-ci.`,
  en: `${plural(count, 'en', { one: 'One other error', other: `${count} other errors` })}: correct these first.`,
});

/** JSON pointer (RFC 6901) of a path. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Letters shown of a name: a hostile file may have one of a megabyte. */
const mostLetters = 80;

/** A name of a file as it is shown. */
export const shownName = (given: string): string =>
  given.length > mostLetters ? `${given.slice(0, mostLetters)}…` : given;

function unknownField(given: string, known: readonly string[]): Text {
  const name = shownName(given);
  const near = nearestName(name, known);
  if (near !== null) {
    return {
      fr: `Le champ « ${name} » n’existe pas ici ; vouliez-vous écrire « ${near} » ?`,
      en: `There is no field “${name}” here; did you mean “${near}”?`,
    };
  }
  const list = known.join(', ');
  return {
    fr: `Le champ « ${name} » n’existe pas ici ; retirez-le. Champs connus : ${list}.`,
    en: `There is no field “${name}” here; remove it. Known fields: ${list}.`,
  };
}

function sentenceOf(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? missing(issue.expected) : wrongKind(issue.expected);
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return oneOf(((issue as { options?: readonly unknown[] }).options ?? []).map(String));
    case 'too_small':
      return bound('at least', Number(issue.minimum), issue.origin);
    case 'too_big':
      return bound('at most', Number(issue.maximum), issue.origin);
    case 'custom':
      return (issue.params?.sentence as Text | undefined) ?? customSentences[issue.message] ?? unreadable;
    default:
      return formatSentence(issue);
  }
}

function missing(expected: string): Text {
  return {
    fr: `Ce champ est obligatoire : ajoutez ${kinds[expected]?.fr ?? 'une valeur'}.`,
    en: `This field is required: add ${kinds[expected]?.en ?? 'a value'}.`,
  };
}

function wrongKind(expected: string): Text {
  return {
    fr: `Il faut ici ${kinds[expected]?.fr ?? 'une autre valeur'}.`,
    en: `This must be ${kinds[expected]?.en ?? 'another value'}.`,
  };
}

function oneOf(values: readonly string[]): Text {
  const list = values.join(', ');
  return { fr: `Choisissez une de ces valeurs : ${list}.`, en: `Choose one of these values: ${list}.` };
}

function bound(side: 'at least' | 'at most', limit: number, origin: string): Text {
  const fr = side === 'at least' ? 'au moins' : 'au plus';
  const [one, single] = [limit < 2, limit === 1];
  if (origin === 'array') {
    return {
      fr: `Il faut ${fr} ${limit} élément${one ? '' : 's'} dans cette liste.`,
      en: `This list needs ${side} ${limit} item${single ? '' : 's'}.`,
    };
  }
  if (origin === 'string') {
    if (side === 'at least' && limit === 1) {
      return { fr: 'Ce texte est vide\u202f: écrivez-le.', en: 'This text is empty: write it.' };
    }
    return {
      fr: `Ce texte doit avoir ${fr} ${limit} caractère${one ? '' : 's'}.`,
      en: `This text needs ${side} ${limit} character${single ? '' : 's'}.`,
    };
  }
  return { fr: `La valeur doit être ${fr} ${limit}.`, en: `The value must be ${side} ${limit}.` };
}

function formatSentence(issue: z.core.$ZodIssue): Text {
  const format = issue.code === 'invalid_format' ? issue.format : '';
  if (format === 'url') {
    return {
      fr: 'Écrivez une adresse complète, par exemple https://www.exemple.fr.',
      en: 'Write a whole address, for example https://www.example.com.',
    };
  }
  if (format === 'date') return customSentences['not-a-day']!;
  const pattern = issue.code === 'invalid_format' ? (issue.pattern ?? '') : '';
  const example = examples[pattern];
  if (example === undefined) return unreadable;
  return { fr: `Écrivez cette valeur sous la forme ${example}.`, en: `Write this value as ${example}.` };
}

/** Patterns of `company-parts.ts` and of the file, each with a value that matches. */
const examples: Record<string, string> = {
  '/^[A-Z]{2}$/': 'FR',
  '/^[A-Z]{3}$/': 'EUR',
  '/^CH-[A-Z-]+$/': searchChannelId,
  '/^CH-/': searchChannelId,
  '/^K-/': newCustomersKpi,
  '/^1\\./': '1.0.0',
  '/^\\d{4}-(0[1-9]|1[0-2])$/': '2027-01',
};

const unreadable: Text = { fr: 'Cette valeur n’est pas lisible.', en: 'This value cannot be read.' };

const customSentences: Record<string, Text> = {
  'not-a-day': {
    fr: 'Écrivez un jour qui existe, sous la forme AAAA-MM-JJ : 2027-01-04.',
    en: 'Write an existing day as YYYY-MM-DD: 2027-01-04.',
  },
  'not-ordered': {
    fr: 'Rangez ces valeurs de la plus petite à la plus grande, ou de la première date à la dernière.',
    en: 'Put these values from lowest to highest, or from first date to last.',
  },
};

const kinds: Record<string, Text> = {
  string: { fr: 'un texte entre guillemets', en: 'a text in quotes' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  array: { fr: 'une liste entre crochets', en: 'a list in brackets' },
  tuple: { fr: 'une liste entre crochets', en: 'a list in brackets' },
  object: { fr: 'un objet entre accolades', en: 'an object in braces' },
  record: { fr: 'un objet entre accolades', en: 'an object in braces' },
};

/** Field names of the object at a path of the schema. */
function knownNames(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const part of path) here = childOf(bare(here), part);
  const object = bare(here);
  if (object instanceof z.ZodObject) return Object.keys(object.shape);
  if (object instanceof z.ZodRecord && bare(object.keyType) instanceof z.ZodEnum) {
    return (bare(object.keyType) as z.ZodEnum).options.map(String);
  }
  if (object instanceof z.ZodUnion) {
    const options = object.options.map(bare).filter((option) => option instanceof z.ZodObject);
    return [...new Set(options.flatMap((option) => Object.keys(option.shape)))];
  }
  return [];
}

function childOf(schema: unknown, part: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(part)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodUnion) {
    const holder = schema.options
      .map(bare)
      .find((option) => option instanceof z.ZodObject && String(part) in option.shape);
    return holder instanceof z.ZodObject ? holder.shape[String(part)] : undefined;
  }
  return undefined;
}

/** The schema inside optional, default and nullable wrappers. */
export function bare(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap();
  }
  return inner;
}
