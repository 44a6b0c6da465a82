import { countWords } from './reading/count-words.ts';
import type { PageContent } from './page.ts';
import { memoizeByObject, memoizeText } from '../values/memoize.ts';

/** Lorem ipsum itself, not a sentence about it. */
const loremIpsum = /^\P{L}*lorem\s+ipsum\b|lorem\s+ipsum\s+dolor|dolor\s+sit\s+amet|consectetur\s+adipisc/iu;
/** The sentences by which generators of filler explain it, which sites leave in place as filler. */
const aboutLorem =
  /lorem\sipsum\s(?:est|is)\ssimpl(?:ement|y)\s(?:du\s)?(?:faux|dummy|placeholder)\ste?xte?|(?:le|variations\sde|passages\sof)\slorem\sipsum\s(?:est\sle\sfaux\stexte\sstandard|disponibles|available,\sbut)|contrary\sto\spopular\sbelief,\slorem\sipsum|contrairement\sà\sune\sopinion\srépandue,\sle\slorem\sipsum/i;
const quoted = /[«“"][^»”"]{0,80}[»”"]/gu;
/** Words of lorem ipsum (Cicero, De finibus, as cut by typesetters) and of its generators. */
const fillerWords = new Set(
  `lorem ipsum dolor amet consectetur consectetuer adipiscing adipisicing elit sed eiusmod tempor incididunt ut labore
dolore magna aliqua enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute
irure reprehenderit voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat proident sunt
culpa qui officia deserunt mollit anim laborum perspiciatis unde omnis iste natus voluptatem accusantium doloremque
laudantium totam rem aperiam eaque ipsa quae ab illo inventore veritatis quasi architecto beatae vitae explicabo nemo
ipsam quia voluptas aspernatur aut odit fugit consequuntur dolores eos ratione sequi nesciunt dolorem porro quisquam
numquam eius modi tempora incidunt vel praesent vestibulum eget lacus lacinia tellus tincidunt pellentesque habitant
morbi tristique senectus netus malesuada fames turpis egestas donec suscipit vulputate sapien ligula mauris massa cras
purus nunc viverra aenean pharetra auctor fermentum phasellus mattis quam rhoncus integer sem leo urna cursus euismod
nec posuere sodales aliquam ultricies ultrices ornare neque semper libero risus imperdiet lectus venenatis bibendum
condimentum dapibus faucibus convallis maecenas volutpat suspendisse interdum porttitor blandit luctus fusce vivamus
hendrerit etiam justo ante primis orci cubilia curae curabitur sociis natoque penatibus magnis dis parturient montes
nascetur ridiculus mus quisque sagittis nullam arcu cum nam nibh elementum facilisis gravida varius accumsan congue
feugiat iaculis molestie placerat pretium scelerisque vehicula metus felis diam odio erat augue accusamus sapiente
pede fringilla laoreet eleifend dui nisl rutrum lobortis aliquet dignissim habitasse platea dictumst tempus sollicitudin
efficitur potenti inceptos himenaeos aptent taciti sociosqu litora torquent conubia nostra`.split(/\s+/),
);
/** A text is filler when half of its words, and at least three words, are. Working assumption. */
const minWords = 3;
const fillerShare = 0.5;
/**
 * Generators that mix filler with words of a language: a text is filler when a tenth of its words, and five different ones,
 * are Latin words that French does not have. Working assumption.
 */
const minDistinct = 5;
const mixedShare = 0.1;
/** Filler words that are also French words. */
const frenchWords = new Set(
  'qui quam aut ab rem leo cum sem dis mus ante cras sed vel nec vitae lacus justo integer'.split(' '),
);

/** True for lorem ipsum and its variants. The pattern costs less than a look-up in the memo. */
export function isFiller(text: string): boolean {
  return mayBeFiller.test(text) && isMostlyFiller(text);
}

const isMostlyFiller: (text: string) => boolean = memoizeText((text) => {
  const said = text.replace(quoted, ' ');
  if (loremIpsum.test(text) && loremIpsum.test(said)) return true;
  if (aboutLorem.test(text) && aboutLorem.test(said)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = words.filter((word) => fillerWords.has(word));
  if (words.length >= minWords && found.length >= fillerShare * words.length) return true;
  const latinOnly = found.filter((word) => !frenchWords.has(word));
  return latinOnly.length >= mixedShare * words.length && new Set(latinOnly).size >= minDistinct;
});

/**
 * Excludes nearly every paragraph: each sentence of lorem ipsum contains one of these. One pattern takes half the time of one
 * search for each.
 */
const mayBeFiller =
  /psum|PSUM|aliqu|henderit|onec|enean|ellus|amet|dolor|onsect|quis |eget |ulla |tempor | sed | nec | vel /;

/** True when at least half of the words of a page are filler: the page is still to be written. */
export const isUnwritten = memoizeByObject(({ blocks }: PageContent): boolean => {
  let filler = 0;
  let all = 0;
  for (const { kind, text, position } of blocks) {
    if (position !== 'content' || kind === 'code' || kind === 'heading') continue;
    const words = countWords(text);
    all += words;
    if (isFiller(text)) filler += words;
  }
  return filler > 0 && filler >= all / 2;
});
