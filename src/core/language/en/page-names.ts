import { wordList } from '../word-list.ts';

/** Words that name a kind of page in a menu: they say where one is, not what is sold. */
export const englishPageNames = wordList(`
home homepage shop shops store stores cart basket catalogue catalog service services product products offer offers
offerings price prices pricing rate rates package packages plan plans bundle bundles gallery galleries portfolio
pictures projects blog news
`);

/** Words that a menu adds to them: “Our shop”, “All services”, “Standard Package”. */
export const englishPageWords = wordList(`
the a an my our your all other more and or of for to online page
standard basic classic essential essentials premium deluxe starter gold silver bronze platinum
`);
