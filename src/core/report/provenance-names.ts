import { pair, type Text } from '../values/text.ts';
import type { Provenance } from './blocks.ts';

/** How a value was obtained, in the words of every document. */
export const provenanceNames: Readonly<Record<Provenance, Text>> = {
  measured: pair('mesuré', 'measured'),
  computed: pair('calculé', 'computed'),
  declared: pair('déclaré', 'declared'),
  estimated: pair('estimé', 'estimated'),
  benchmark: pair('repère publié', 'published benchmark'),
  assumption: pair('hypothèse', 'assumption'),
};
