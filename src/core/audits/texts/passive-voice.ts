import type { LanguageCode } from '../../language/language.ts';

const participles = {
  fr: `fait mis pris écrit dit conduit produit construit vu lu reçu vendu rendu connu tenu ouvert offert couvert compris permis
promis choisi rempli suivi servi fourni établi défini perdu attendu entendu prévu conçu résolu inclus exclu détruit réduit
traduit atteint peint joint soumis remis admis transmis repris introduit inscrit décrit prescrit élu battu cuit garanti
réuni puni saisi investi averti converti interdit requis acquis conquis poursuivi interrompu vaincu`,
  en: `made done taken given written seen known shown found held kept built sent sold told brought bought caught taught thought
put cut set read paid said led left lost won run drawn grown thrown worn born hidden driven chosen broken spoken stolen
frozen forgotten beaten eaten fallen shaken understood overseen rebuilt rewritten overridden bound meant dealt fed hit
hurt shut spent split spread stuck struck swept torn undone withheld`,
} as const;
/** Verbs conjugated with « être », and participles that are mostly adjectives. */
const notPassive = {
  fr: `allé arrivé venu devenu revenu parvenu survenu parti reparti resté né mort entré rentré sorti tombé monté descendu
passé retourné décédé situé âgé carré`,
  en: `interested tired married supposed excited bored pleased related based located used located`,
} as const;

const patterns = {
  fr: /(?<![\p{L}'’])(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|soit|soient|été|être)\s+(?:(?:pas|plus|jamais|déjà|encore|toujours|souvent|aussi|alors|ensuite|bien|mal|\p{L}+ment)\s+){0,2}(\p{L}+)/giu,
  en: /(?<![\p{L}'’])(?:is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)\s+(?:(?:not|never|also|then|always|often|already|now|\p{L}+ly)\s+){0,2}(\p{L}+)/giu,
} as const;

const reflexive = /(?:^|[\s(,])(?:se |me |te |s['’]|m['’]|t['’]|nous nous |vous vous )$/iu;

const listed = { fr: wordsOf(participles.fr), en: wordsOf(participles.en) };
const excluded = { fr: wordsOf(notPassive.fr), en: wordsOf(notPassive.en) };

/** True when the sentence contains a passive: a form of “to be” followed by a participle, adverbs skipped. */
export function isPassive(sentence: string, language: LanguageCode): boolean {
  // Not `matchAll`, which copies the regular expression for each sentence.
  const pattern = patterns[language];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(sentence); found !== null; found = pattern.exec(sentence)) {
    const before = sentence.slice(0, found.index);
    if (language === 'fr' && (reflexive.test(before) || isCompared(found[0], before))) continue;
    if (isParticiple(found[1]!.toLowerCase(), language)) return true;
  }
  return false;
}

/** « Elles sont plus élevées que les autres » is a comparison; « il ne sera plus livré » is a passive. */
function isCompared(found: string, before: string): boolean {
  return /\splus\s/i.test(found) && !/(?:^|\s)ne\s$/i.test(before);
}

function isParticiple(word: string, language: LanguageCode): boolean {
  if (language === 'en') return !excluded.en.has(word) && (listed.en.has(word) || /..[^e]ed$/.test(word));
  const bare = word.replace(/(?<=[éitus])e?s?$/u, '');
  const forms = [word, bare, bare.replace(/s$/, ''), `${bare}s`];
  if (forms.some((form) => excluded.fr.has(form))) return false;
  return /..é(?:e?s?)$/u.test(word) || forms.some((form) => listed.fr.has(form));
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
