import type { Language } from '../../language/language.ts';

/** Lemma of a form of a verb; null for another word. */
type VerbOf = (form: string) => string | null;

/** Reads forms after their pronoun, where the tagger takes « mets » and « lis » for verbs. */
export const verbsOf =
  (language: Language): VerbOf =>
  (form) => {
    const pronoun = /(?:ez|tes)$/.test(form) ? 'vous' : 'tu';
    const verb = language.tag(language.words(`${pronoun} ${form}`))[1];
    return verb?.upos === 'VERB' || verb?.upos === 'AUX' ? verb.lemma : null;
  };

/** How a verb in the second person of the plural is used: « vous appelez », « appelez », « avant que vous appeliez ». */
export type Mood = 'indicative' | 'imperative' | 'subjunctive';

/** Verbs whose second persons have other stems, by the end of the plural; the imperative where it is not the present without « s ». */
const irregular: readonly (readonly [plural: RegExp, present: string, imperative?: string])[] = [
  [/^êtes$/, 'es', 'sois'],
  [/^soyez$/, 'sois', 'sois'],
  [/^avez$/, 'as', 'aie'],
  [/^ayez$/, 'aies', 'aie'],
  [/^allez$/, 'vas', 'va'],
  [/^sachez$/, 'saches', 'sache'],
  [/^veuillez$/, 'veuilles', 'veuille'],
  [/^savez$/, 'sais'],
  [/^voulez$/, 'veux'],
  [/^pouvez$/, 'peux'],
  [/^puissiez$/, 'puisses'],
  [/(?<=^|re)devez$/, 'dois'],
  [/cevez$/, 'çois'],
  [/buvez$/, 'bois'],
  [/suivez$/, 'suis'],
  [/(?<=[vt])enez$/, 'iens'],
  [/(?<=pr)enez$/, 'ends'],
  [/(?<=^|re|dé|satis)faites$/, 'fais'],
  [/(?<=^|re)dites$/, 'dis'],
];

/** The second person of the singular of a verb in that of the plural: « répondez », « réponds »; null for another word. */
export function singularVerb(written: string, mood: Mood, verbOf: VerbOf): string | null {
  const form = written.toLowerCase();
  const found = irregular.find(([plural]) => plural.test(form));
  if (found !== undefined) {
    const [plural, present, imperative] = found;
    if (imperative !== undefined) return mood === 'imperative' ? imperative : present;
    return form.replace(plural, present);
  }
  const lemma = form.endsWith('ez') ? verbOf(form) : null;
  if (lemma === null) return null;
  const same = (one: string): boolean => verbOf(one) === lemma;
  const [first = null] = candidates(form, lemma, mood).filter(same);
  // « appelle » and « ouvre », but « finis »
  return first !== null && mood === 'imperative' && first.endsWith('es') ? first.slice(0, -1) : first;
}

/** Forms that may be the singular, the surest first; the lexicon tells which of them exist. */
function candidates(form: string, lemma: string, mood: Mood): string[] {
  const stem = form.slice(0, -2);
  if (lemma.endsWith('er') && stem === lemma.slice(0, -2)) return inEs(stem);
  if (stem.endsWith('i')) {
    const past = stem.slice(0, -1);
    return mood === 'subjunctive' ? [...inEs(past), `${past}ais`] : [`${past}ais`, ...inEs(past)];
  }
  const short = stem.slice(0, -1);
  return [
    ...(stem.endsWith('r') ? [`${stem}as`] : []),
    ...(stem.endsWith('iss') && lemma.endsWith('ir') ? [short] : []),
    ...(stem.endsWith('oy') ? [`${short}is`] : []),
    `${stem}s`,
    ...(stem.endsWith('s') ? [stem] : []),
    `${short}s`,
    ...(short.endsWith('s') ? [short] : []),
    ...inEs(stem),
  ];
}

/** Endings in « es » with the changes of the stem before a mute e: « envoies », « appelles », « achètes », « gères ». */
const inEs = (stem: string): string[] => [
  ...(/[aou]y$/.test(stem) ? [`${stem.slice(0, -1)}ies`] : []),
  `${stem}es`,
  `${stem}${stem.slice(-1)}es`,
  `${stem.replace(/[eé](?=[^aeiouyéè]+$)/, 'è')}es`,
];
