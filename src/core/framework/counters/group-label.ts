import { plainText } from './plain-words.ts';

/** The name of a counter read as a group with a result in it: “Orders with a card (2,050), claims”. */
export interface GroupLabel {
  /** Name of the group; empty where the name gives no result. */
  readonly group: string;
  readonly result: string;
  /** How many the group has, when its name says so; null otherwise. */
  readonly size: number | null;
}

/** What the name of a counter says before and after its last comma, and the size of the group in brackets. */
export function groupLabel(label: string): GroupLabel {
  const main = label.replaceAll(/\s*\([^)]*\)/g, '');
  const comma = main.lastIndexOf(',');
  const found = sizeSign.exec(plainText(label));
  return {
    group: main.slice(0, Math.max(0, comma)).trim(),
    result: comma < 0 ? '' : main.slice(comma + 1).trim(),
    size: found === null ? null : Number(found[1]),
  };
}

/** “(2,050)”, “(of 71)”, « (sur 2 410 lots) », « (610 en moyenne) »; a time or an amount is no size. */
const sizeSign =
  /\((?:(?:sur|of|out of|on|for|pour) )?(\d+)(?! (?:minutes?|min|hours?|heures?|days?|jours?|weeks?|semaines?|months?|mois|years?|ans?|km|kg|euros?|pounds?)\b)(?: [a-z]+){0,2}\)/;

/** True for a name that gives a group, its size and a result: its count is that of people or things, whatever words it has. */
export function namesGroup(label: string, count: number): boolean {
  const { group, result, size } = groupLabel(label);
  return group !== '' && result !== '' && size !== null && size > 0 && Number.isInteger(count) && count <= size;
}
