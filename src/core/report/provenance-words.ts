import { pair, type Text } from '../values/text.ts';
import type { Provenance } from './blocks.ts';

/** Where a figure comes from, in every form of a report; an origin that a plan of another version names has no words. */
export const provenanceWords: Readonly<Record<Provenance, Text>> & Readonly<Record<string, Text | undefined>> = {
  measured: pair('mesuré', 'measured'),
  computed: pair('calculé', 'computed'),
  declared: pair('déclaré', 'declared'),
  estimated: pair('estimé', 'estimated'),
  benchmark: pair('repère publié', 'published benchmark'),
  assumption: pair('hypothèse', 'assumption'),
};
