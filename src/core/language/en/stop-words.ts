import { wordList } from '../word-list.ts';

/** Short on purpose: longer lists contain words that are subjects of pages (bench/notes/0110). */
export const englishStopWords = wordList(`
the a an and or but nor so of to in on for with by at from as into onto over under about after before between through
during without within against among per via is are was were be been being am do does did doing done have has had having
can could will would shall should may might must i me my mine we us our ours you your yours he him his she her hers it
its they them their theirs this that these those who whom whose which what when where why how all any both each few more
most much many some such no not only own same than then too very just also here there if because while until although
though however thus therefore yet once again ever never other another others one ones s t ll ve re d m let get got
`);

/** Words that can be dropped from a search query. */
export const englishLightWords = wordList('the a an and or of to in on for with by is are be this that its at from');
