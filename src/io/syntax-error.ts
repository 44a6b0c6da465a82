import { type ErrorCode, YAMLParseError } from 'yaml';
import { Failure } from '../core/values/failure.ts';
import type { Text } from '../core/values/text.ts';

interface Place {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** The refusal of a JSON or YAML file that does not parse: its line, what was expected, and the place in an excerpt. */
export function syntaxFailure(path: string, text: string, error: unknown): Failure {
  const place = placeOf(error, text);
  const fault = (error instanceof YAMLParseError ? faults[error.code] : undefined) ?? unknownFault(error);
  const form = path.endsWith('.json') ? 'JSON' : 'YAML';
  const excerpt = place === null ? '' : `\n${excerptOf(text, place)}`;
  return new Failure('invalid-input', {
    fr: `${path} n’est pas du ${form} valable${place === null ? '' : `, ligne ${place.line}`}\u202f: ${fault.fr}.${excerpt}`,
    en: `${path} is not valid ${form}${place === null ? '' : `, line ${place.line}`}: ${fault.en}.${excerpt}`,
  });
}

function placeOf(error: unknown, text: string): Place | null {
  if (error instanceof YAMLParseError) {
    const [start] = error.linePos ?? [];
    return start === undefined ? null : { line: start.line, column: start.col };
  }
  const offset = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (offset === undefined) return null;
  const before = text.slice(0, Number(offset)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Letters of a line shown around the place. */
const widest = 80;

/** The line with a mark under the place, and the line before it. */
function excerptOf(text: string, { line, column }: Place): string {
  const lines = text.split(/\r?\n/);
  const from = Math.max(0, column - widest / 2);
  const shown = (number: number): string => {
    const content = (lines[number - 1] ?? '').replaceAll('\t', ' ').slice(from, from + widest);
    return `  ${String(number).padStart(4)} | ${content}`;
  };
  const mark = `  ${' '.repeat(4)} | ${' '.repeat(Math.max(0, column - 1 - from))}^`;
  return [...(line > 1 ? [shown(line - 1)] : []), shown(line), mark].join('\n');
}

function unknownFault(error: unknown): Text {
  const detail = error instanceof Error ? error.message.split('\n')[0]!.replace(/ at line \d+.*$/, '') : '';
  return {
    fr: `corrigez la syntaxe (${detail}). Forme attendue\u202f: «\u202fnom: valeur\u202f», une par ligne, les parties en retrait de deux espaces`,
    en: `correct its syntax (${detail}). Expected form: “name: value”, one a line, parts indented by two spaces`,
  };
}

/** Explanations of the most frequent errors. */
const faults: Partial<Record<ErrorCode, Text>> = {
  DUPLICATE_KEY: {
    fr: 'ce champ est écrit deux fois, retirez l’un des deux',
    en: 'this field is written twice, remove one of the two',
  },
  TAB_AS_INDENT: {
    fr: 'les retraits s’écrivent avec des espaces, et non des tabulations',
    en: 'indents are written with spaces, not tabs',
  },
  BAD_INDENT: {
    fr: 'le retrait de cette ligne n’est pas celui de ses voisines',
    en: 'the indent of this line is not that of its neighbours',
  },
  MULTILINE_IMPLICIT_KEY: {
    fr: 'un champ s’écrit sur une ligne, son nom, deux points, puis sa valeur',
    en: 'a field is written “name: value”, on one line',
  },
};
