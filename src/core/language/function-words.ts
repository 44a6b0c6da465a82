import { wordList } from './word-list.ts';

/** The most frequent function words of the eight detected languages: articles, prepositions, pronouns, conjunctions, to be, to have. */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordList(`
    the a an and or but not of to in on at by for with from into over is are was were be been has have had do does did
    this that these those it its he she they we you i his her their our your my who what which when where how why if as
    than then there here some any all no more most other can will would should may must up down out off about after
    before under between through while because
  `),
  fr: wordList(`
    le la les l un une des du de d au aux et ou mais ni ne pas n que qu qui quoi dont où dans en sur sous par pour avec
    sans chez vers entre est sont était ont a avait être avoir ce cet cette ces c il elle ils elles on nous vous je j tu
    se s son sa ses leur leurs mon ma mes notre nos votre vos plus très aussi comme si quand après avant depuis pendant
    contre deux tout tous toute toutes autre autres chaque y
  `),
  de: wordList(`
    der die das den dem des ein eine einen einem einer und oder aber nicht kein keine von zu zum zur in im ins an am auf
    aus bei mit nach vor für über unter um durch ist sind war waren wird werden hat haben sein er sie es wir ihr ich du
    sich sein seine ihre dass wenn als wie auch noch nur mehr zwei was wer wo
  `),
  es: wordList(`
    el la los las lo un una unos unas y o pero no ni de del al a en con por para sin sobre entre hasta desde que quien
    cual es son está están era fue ha han hay ser él ella ellos se su sus mi tu yo nos le les este esta estos estas ese
    esa esos esas más muy también como si cuando dos todo toda todos todas otro otra otros otras cada
  `),
  it: wordList(`
    il lo la i gli le l un uno una e o ma non né di del dello della dei delle a al alla ai da dal dalla in nel nella con
    su sul sulla per tra fra che chi cui è sono era ha hanno sta si suo sua suoi mio questo questa quello quella più
    molto anche come se quando due tutto tutta tutti tutte altro altra altri altre ogni
  `),
  nl: wordList(`
    de het een en of maar niet geen van te in op aan bij met voor naar uit over onder door tot om is zijn was waren
    wordt worden heeft hebben had hij zij ze het we wij jij je ik zich zijn haar hun dit dat deze die er wat wie waar
    als dan ook nog meer twee
  `),
  pt: wordList(`
    o a os as um uma uns umas e ou mas não nem de do da dos das em no na nos nas ao à aos por pelo pela para com sem
    sobre entre até que quem é são está estão era foi tem há ser ele ela eles se seu sua seus meu este esta esse isso
    mais muito também como quando dois duas tudo todo toda todos todas outro outra outros outras cada
  `),
  pl: wordList(`
    i a oraz lub ale nie ani w we na z ze do od po o u przez dla bez nad pod przed za między jest są był była było być
    ma mają się to ten ta te tego tej on ona oni jego jej ich ja ty co kto który która które jak gdy że czy już tylko
    bardzo też dwa dwie dwóch
  `),
};

/** Letters of each language other than a to z. */
export const accentedLetters: Readonly<Record<string, string>> = {
  en: '',
  fr: 'àâæçéèêëîïôœùûüÿ',
  de: 'äöüß',
  es: 'áéíóúüñ',
  it: 'àèéìíîòóùú',
  nl: 'áéëèêïíóöüú',
  pt: 'áâãàçéêíóôõúü',
  pl: 'ąćęłńóśźż',
};
