import { type Stage, stageRows } from '../framework/stages.ts';
import { inBoth, type Text } from '../values/text.ts';

/** Names of the stages inside a sentence or a table. */
export const stageNames = Object.fromEntries(
  stageRows.map(({ id, title }) => [id, inBoth((locale) => title[locale].toLowerCase())]),
) as Readonly<Record<Stage, Text>>;
