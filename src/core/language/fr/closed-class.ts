import type { Upos } from '../language.ts';

type Weights = Readonly<Partial<Record<Upos, number>>>;

/**
 * The function words of French with the weight of each tag. They take precedence over the lexicon, which lists tags that
 * are possible but rare (bench/notes/0110).
 */
const rows: readonly (readonly [string, Weights])[] = [
  ["le la les l'", { DET: 1, PRON: 0.15 }],
  ['leur', { DET: 0.5, PRON: 0.4 }],
  ['leurs mon ma mes ton ta tes son sa ses notre nos votre vos cet cette ces', { DET: 1 }],
  ['chaque quelque quelques divers diverses', { DET: 1 }],
  ['quel quelle quels quelles', { DET: 0.7, PRON: 0.3 }],
  ['en', { ADP: 1, PRON: 0.2 }],
  ["que qu'", { SCONJ: 0.7, PRON: 0.35 }],
  ['un une', { DET: 1, PRON: 0.08 }],
  ['des', { DET: 0.8, ADP: 0.5 }],
  ['du au aux', { ADP: 1, DET: 0.2 }],
  ["de d'", { ADP: 1, DET: 0.1 }],
  ['à dans par pour sur avec sans sous chez vers entre dès selon malgré parmi hors via jusque', { ADP: 1 }],
  ["jusqu' hormis outre durant", { ADP: 1 }],
  ['ce', { DET: 1, PRON: 0.25 }],
  ["c' ça cela ceci celui celle ceux celles ceux-ci celle-ci celui-ci celles-ci", { PRON: 1 }],
  ["je j' tu il elle on nous vous ils elles me m' te t' se s' lui eux moi toi soi y", { PRON: 1 }],
  [
    'qui dont quoi lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles',
    { PRON: 1 },
  ],
  ["quelqu'un quelqu'une rien quiconque chacun chacune autrui", { PRON: 1 }],
  ['où', { PRON: 0.7, ADV: 0.4 }],
  ['tout toute tous toutes certains certaines plusieurs aucun aucune', { DET: 1, PRON: 0.25 }],
  ['certain certaine', { DET: 0.7, ADJ: 0.5 }],
  ['si', { SCONJ: 0.7, ADV: 0.2 }],
  ['comme', { SCONJ: 0.7, ADP: 0.5, ADV: 0.2 }],
  ["lorsque lorsqu' puisque puisqu' quoique quoiqu'", { SCONJ: 2 }],
  ['quand', { SCONJ: 1, ADV: 0.3 }],
  ['parce', { SCONJ: 1, ADV: 0.4 }],
  ['et ou mais ni', { CCONJ: 1 }],
  ['donc', { CCONJ: 1, ADV: 0.5 }],
  ['car or', { CCONJ: 1, NOUN: 0.05 }],
  ['pas plus bien mal', { ADV: 1, NOUN: 0.004 }],
  [
    "ne n' non oui très trop moins aussi encore toujours jamais déjà ici là ailleurs ainsi alors ensuite enfin",
    { ADV: 1 },
  ],
  ['avant après devant derrière depuis contre autour', { ADP: 1, ADV: 0.15 }],
  ['face suite grâce pendant devant', { ADP: 1, NOUN: 0.35 }],
  ['sauf suivant moyennant', { ADP: 0.6, ADJ: 0.2 }],
  ['est', { AUX: 1, VERB: 0.02, NOUN: 0.01 }],
  ['été', { AUX: 1, NOUN: 0.12 }],
  ['être avoir', { AUX: 1, NOUN: 0.12 }],
  [
    'suis es sommes êtes sont étais était étions étiez étaient fut furent sera serai seras serez seront serait seraient soit soient soyez étant fût',
    { AUX: 1, VERB: 0.02 },
  ],
  [
    'a ai as avons avez ont avait avaient avais avions aura auront aurait auraient ait aient eut eurent ayant eu',
    { AUX: 1, VERB: 0.35 },
  ],
  ['près afin lors également hier pourquoi demain notamment peu', { ADV: 1 }],
  ['doit doivent peut peuvent veut veulent', { VERB: 1 }],
  ['puis', { CCONJ: 1, ADV: 0.5 }],
  ['même mêmes', { ADJ: 1, ADV: 0.4 }],
  ['autre autres', { ADJ: 1, PRON: 0.2 }],
  ['tel telle tels telles', { ADJ: 1, PRON: 0.1 }],
  ['personne', { PRON: 1, NOUN: 0.7 }],
  ['seconde', { ADJ: 1, NOUN: 0.1 }],
  ['million millions milliard milliards dizaine centaine millier milliers', { NOUN: 1 }],
  [
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille',
    { NUM: 1 },
  ],
  ['voici voilà', { VERB: 1 }],
];

export const closedClass: ReadonlyMap<string, Weights> = new Map(
  rows.flatMap(([words, weights]) => words.split(' ').map((word) => [word, weights] as const)),
);
