import { wordList } from '../word-list.ts';

/** Short on purpose: longer lists contain words that are subjects of pages (bench/notes/0110). */
export const frenchStopWords = wordList(`
le la les l' un une des du de d' au aux à et ou où ni mais donc or car en dans par pour sur sous avec sans chez vers
entre depuis pendant avant après dès selon malgré contre comme ce cet cette ces c' ça cela ceci celui celle ceux celles
je j' tu t' il elle on nous vous ils elles me m' te se s' lui leur leurs eux soi moi toi y mon ton son ma ta sa mes tes
ses notre votre nos vos qui que qu' quoi dont lequel laquelle lesquels lesquelles auquel auxquels duquel desquels quel
quelle quels quelles ne n' pas plus moins très trop si peu tout tous toute toutes même mêmes autre autres aucun aucune
chaque quelque quelques plusieurs certain certains certaine certaines tel telle tels telles être est sont était étaient
été étant sera seront serait soit soient suis es sommes êtes avoir a ai as avons avez ont avait avaient ayant eu aura
auront aurait ait fait faire font peut peuvent doit doivent quand lorsque lorsqu' puisque puisqu' parce afin ainsi alors
aussi encore toujours déjà jamais ici là puis ensuite enfin notamment également cependant toutefois lors
`);

/** Words that can be dropped from a search query. */
export const frenchLightWords = wordList(
  "le la les l' un une des du de d' au aux à et ou en dans par pour sur avec ce se s' que qu' qui",
);
