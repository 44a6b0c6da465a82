import { pair } from '../../../values/text.ts';
import { plainText } from '../../counters/plain-words.ts';
import { pointer } from '../input-issues.ts';
import { isRecord } from './known-fields.ts';
import type { Notice } from './notice.ts';

/** Words that open a sentence which its owner wants nobody to hear, without accents. */
const opening =
  /^(?:(?:et|and|mais|but) )?(?:(?:a )?ne pas (?:le |la |les |l )?(?:dire|annoncer|publier|ecrire|communiquer|divulguer|montrer|citer|ebruiter)\b|(?:a ne dire|ne le dire|n en parler) a personne\b|(?:strictement )?confidentiels?\b(?! \w+)|secrets?\b(?! \w+)|a garder (?:pour (?:nous|vous|soi|moi)|entre nous|secret\w*|confidentiel\w*|sous silence)\b|garde(?:z|r|ons) (?:ca|cela|le|la|les) (?:pour (?:vous|nous)|entre nous|secret\w*)\b|(?:ca |cela |que ca |que cela )?(?:doit )?reste\w* entre nous\b|entre nous\b|pour nous (?:seuls|seulement)\b|(?:a )?usage interne\b|pas (?:pour (?:le public|les clients|l exterieur|dehors)|hors de (?:la maison|chez nous))\b|je ne veux pas qu (?:on|ils|elles) (?:le )?(?:sache|dise|voie|apprenne)\w*|not (?:to be (?:told|said|announced|published|printed|shown|mentioned|repeated)|for (?:publication|printing|the public|outsiders|anyone|anybody|any ?one|others)|outside (?:this|the|our|these) \w+|outside us)\b|(?:please )?(?:do not|don t) (?:tell|say|announce|publish|print|mention|repeat)\b|(?:strictly )?(?:private and )?confidential\b(?! \w+)|(?:please )?keep (?:(?:this|it|that|these|them) )?(?:to (?:ourselves|yourselves|yourself|us|myself|this house)|between us|secret|quiet|private|in house|under wraps)\b|between us\b|between ourselves\b|(?:for )?(?:us|our eyes|internal use) only\b|off the record\b|i do not want (?:this|it|anybody|anyone) (?:to )?(?:be )?(?:known|knows?|hear|told|said|published|printed|shown|seen?|repeated)\b)/;

/**
 * The same wish as a label of its own: “Not outside: …”, « Interne : … ». The mark after it sets it apart from a plain note, as
 * “Not outside school hours” is one.
 */
const label =
  /^(?:(?:surtout|vraiment|please) )?(?:(?:(?:pas|jamais|rien|non|not|never|nothing)(?: a| au| en| to| for| in| the| l| le)*(?: dehors| hors d ici| hors de nous| hors les murs| exterieur| outside| out of here| beyond us| public(?:ly|s|que?)?| ailleurs| elsewhere| partager| diffuser| sharing| share| print)(?= *(?:[:;,.!(–—-]|$)))|(?:(?:a usage |note )?interne(?: seulement| uniquement)?|(?:reste ici|reste dedans|rien que pour nous)|internal(?: only| note)?|private(?: note)?|note privee|prive|in house only|off|chut|hush)(?= *(?::|$)))/;

/** The same wish inside a sentence: “… which nobody must know”. */
const within =
  /\b(?:(?:personne|nul) ne doit (?:le |la |l |en )?(?:savoir|apprendre|voir|connaitre|rien savoir)|(?:il )?ne (?:faut|doit) (?:pas|surtout pas) (?:que |qu )?(?:ca |cela |on |ils |elles |personne )?(?:se |le |l |s )?(?:sache\w*|savoir|apprenne\w*|ebruite\w*)|(?:nobody|no one|no ?body|not a soul) (?:else )?(?:must|should|may|is to|ought to) (?:know|hear|learn|be told)|must (?:not|never) (?:get out|leak|be (?:known|told|repeated|made public)|leave (?:this|the|our) \w+))\b|\((?:confidentiel|confidential|secret|entre nous|between us|a garder pour nous|keep (?:this |it )?to ourselves)\)/;

/** True for a sentence that its owner wants nobody to hear: « À garder pour nous : … », “Not for anybody: …”. */
const isSecretNote = (note: string): boolean => {
  const plain = plainText(note);
  return isOpened(plain) || within.test(plain);
};

const isOpened = (plain: string): boolean => opening.test(plain) || label.test(plain);

/** Names of the free texts that a company file may leave out, in any of its parts. */
const freeTexts: ReadonlySet<string> = new Set(['notes', 'reason', 'proofs', 'attributes', 'told', 'values']);
/** Names of a text that says what its part is about: secret, it takes the part with it. */
const subjects: ReadonlySet<string> = new Set(['label', 'statement', 'question', 'answer']);

/**
 * The file without what its owner wants nobody to hear, so that nothing made from it can print it; a notice gives the
 * place of each, not its words. What a note says before its secret stays.
 */
export function withoutSecretNotes(data: Record<string, unknown>): {
  readonly data: Record<string, unknown>;
  readonly notices: Notice[];
} {
  const notices: Notice[] = [];
  return { data: publicPart(data, [], notices) as Record<string, unknown>, notices };
}

function publicPart(part: unknown, path: readonly PropertyKey[], notices: Notice[]): unknown {
  if (Array.isArray(part))
    return part.flatMap((one: unknown, at) => {
      if (!isAboutSecret(one)) return [publicPart(one, [...path, at], notices)];
      notices.push(leftOut([...path, at]));
      return [];
    });
  if (!isRecord(part)) return part;
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]): [string, unknown][] => {
      if (!freeTexts.has(name)) return [[name, publicPart(value, [...path, name], notices)]];
      const texts: unknown[] = Array.isArray(value) ? value : [value];
      const kept = texts.flatMap((text, at) => {
        if (typeof text !== 'string') return [publicPart(text, [...path, name, at], notices)];
        const told = toldPart(text);
        if (told !== text) notices.push(leftOut(Array.isArray(value) ? [...path, name, at] : [...path, name]));
        return told === '' ? [] : [told];
      });
      return Array.isArray(value) ? [[name, kept]] : kept.map((one) => [name, one]);
    }),
  );
}

const isAboutSecret = (one: unknown): boolean =>
  isRecord(one) &&
  Object.entries(one).some(([name, text]) => subjects.has(name) && typeof text === 'string' && toldPart(text) === '');

/** The sentences of a note before its secret; none where the wish itself says nothing, as it is about what stands before it. */
function toldPart(text: string): string {
  const sentences = text.split(/(?<=[.!?…])\s+(?=\S)/u);
  const at = sentences.findIndex(isSecretNote);
  if (at === -1) return text;
  const isOwnSecret = saysSomething(sentences[at] as string);
  return isOwnSecret ? sentences.slice(0, at).join(' ') : '';
}

/** True for a wish that is followed by its own secret, or that stands inside it. */
const saysSomething = (sentence: string): boolean => {
  const plain = plainText(sentence);
  return !isOpened(plain) || /[:,–—]\s*\S/u.test(sentence);
};

const leftOut = (path: readonly PropertyKey[]): Notice => ({
  kind: 'internal-note',
  path: pointer(path),
  message: pair(
    'Cette note est à garder pour vous\u202f: elle n’est reprise nulle part, ni dans les données du plan.',
    'This note is to be kept to yourselves: it is written nowhere, not even in the data of the plan.',
  ),
});
