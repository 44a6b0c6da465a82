import { pair, type Text } from '../../values/text.ts';
import type { ReportBlock } from '../blocks.ts';
import { note } from '../build-blocks.ts';

/** Replaces the content of a part that the plan has nothing for. */
export const emptyPartNote = ({ fr, en }: Text): ReportBlock =>
  note(pair(`${fr}\u202f: voir «\u202fLes vingt critères\u202f».`, `${en}: see “The twenty criteria”.`));
