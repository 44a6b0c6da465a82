import { wordList } from '../word-list.ts';

/** Words for what a page says of the thing sold, or of where it is: they name neither. */
export const englishPartNames = wordList(`
description descriptions overview detail details presentation amenities location situation about
`);

/** Words that name a kind of page in a menu: they say where one is, not what is sold. */
export const englishPageNames = wordList(`
home homepage shop shops store stores cart basket catalogue catalog service services product products offer offers
offerings price prices pricing rate rates package packages plan plans bundle bundles gallery galleries portfolio
pictures projects blog news info information
${[...englishPartNames].join(' ')}
`);

/** Words that a menu adds to them: “Our shop”, “All services”, “Standard Package”. */
export const englishPageWords = wordList(`
the a an my our your all other more and or of for to online page
standard basic classic essential essentials premium deluxe starter gold silver bronze platinum practical useful
`);
