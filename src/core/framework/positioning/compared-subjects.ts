import { numberWords } from '../counters/counter-words.ts';
import type { Company } from '../company/company.ts';
import { isSameWord, nounWords, plainText } from '../counters/plain-words.ts';
import { unique } from '../../values/unique.ts';

/** What people compare companies on. */
type Subject =
  | 'price'
  | 'delay'
  | 'hours'
  | 'people'
  | 'trust'
  | 'choice'
  | 'durability'
  | 'origin'
  | 'delivery'
  | 'change'
  | 'commitment'
  | 'guarantee'
  | 'discretion'
  | 'fit'
  | 'age';

/** Words of both languages, in lower case without accents, that show what a quality or a doubt is about. Working assumption. */
const words: Readonly<Record<Subject, RegExp>> = {
  price:
    /[€£$]|\b(prix|tarifs?|cout\w*|cher|chere|combien(?! de (?:temps|jours))|gratuit\w*|payer|payante?s?|paient?|factur\w*|devis|honoraires|abonnements?|forfaits?|supplements?|prices?|priced|costs?|cheap\w*|expensive|dear|free|pay|pays|paid|bills?|fees?|quotes?|charges?|euros?|pounds?|dollars?)\b/,
  delay:
    /\b(delais?|attente|attendre|attend|vite|rapid\w*|urgen\w*|lendemain|retards?|rappel\w*|repon\w*|(?:sous|en|dans les) \S+ (?:heures?|jours?|semaines?)|wait\w*|fast\w*|quick\w*|late|delays?|(?:next|same) day|within \S+ (?:hours?|days?|weeks?)|rings? back|calls? back|answer\w*|repl(?:y|ies))\b/,
  hours:
    /\b(ouvert\w*|horaires?|soirs?|soirees?|samedis?|dimanches?|week ends?|nuits?|opens?|opening|evenings?|saturdays?|sundays?|weekends?|nights?|after (?:four|five|six|seven|work)|\w+ to (?:five|six|seven|eight|nine|ten))\b/,
  people:
    /^(?:qui|who)\b|\b(quelqu un|nomme(?:e|s|es)?|equipes?|confiance|interlocut\w*|referente?s?|(?:qui|that) chang\w*|someone|somebody|named|teams?|trust\w*|staff|key person|same (?:person|face|people))\b/,
  trust:
    /\b(assure\w*|assurances?|insur\w*|licen[cs]e[ds]?|certifi\w*|agree\w*|diplom\w*|controle\w*|verifi\w*|checked|inspected|graded|qualifi\w*|safe|safely|safety|secur\w*|normes?|labels?|labellis\w*)\b/,
  choice: /\b(choix|choisi\w*|gammes?|tout|especes|varietes|everything|everywhere|choices?|choose|ranges?|varieties)\b/,
  durability:
    /\b(dure|durent|durer|durables?|solides?|casse\w*|repar\w*|affut\w*|lasts?|lasting|mend\w*|sharpen\w*|sharp|repair\w*|breaks?|broken|edge|toys?)\b/,
  origin:
    /\b(fabriqu\w*|artisan\w*|locale?s?|locaux|importe\w*|cueilli\w*|recolte\w*|fait main|a la main|made|handmade|forged|grown|local|imported|picked)\b/,
  delivery: /\b(livr\w*|colis|frais de port|expedi\w*|deliver\w*|shipping|postage|by post|collects?|collection)\b/,
  change:
    /\b(annul\w*|reporte\w*|rembours\w*|suspen\w*|cancel\w*|refund\w*|call(?:s|ed)? (?:it )?off|new date|weather|meteo|pluie|rain|rains)\b/,
  commitment:
    /\b(sans engagement|engagements?|essais?|resili\w*|renouvel\w*|no commitment|commitment|trials?|renew\w*|tied in|stuck)\b/,
  guarantee: /\b(garanti\w*|guarantee\w*|warranty)\b/,
  discretion: /\b(discret\w*|discretion|confidenti\w*|saura|sauront|vie privee|priva\w*|anonym\w*)\b/,
  fit: /\b(?:(?:one|same|single) (?:\w+ ){0,2}for (?:all|every\w*)|one size|taille unique|le meme pour tous|(?:pour|a) tous les \w+|standard|sur mesure|made to measure|tailored|bespoke|adapte\w* a|(?:for|to) your own|(?:two|three|four|five|six|deux|trois|quatre|cinq|\d+) (?:\w+ )?(?:sizes|widths|fittings|versions|tailles|largeurs|pointures))\b/,
  age: /\b(?:depuis|since|en|in|connue?s?|known) (?:\w+ )?(?:1[89]|20)\d\d\b|\b(old name|family business|maison ancienne)\b/,
};

const subjectsOf = (plain: string): readonly Subject[] =>
  (Object.keys(words) as Subject[]).filter((subject) => words[subject].test(plain));

/** True for a quality whose words show what it is about. */
export const hasSubject = (text: string): boolean => subjectsOf(plainText(text)).length > 0;

/** "Three children", "quatre avocats", "64 seats": a size. */
const size = new RegExp(
  `^(?:\\d+|${Object.keys(numberWords)
    .filter((word) => numberWords[word]! > 1)
    .join('|')}) [a-z]+$`,
);

/** Words of what the company sells and is searched by: every company of its trade says them. */
export const tradeWordsOf = ({ organisation, offers, keywords }: Company): string[] =>
  unique(
    [organisation.name, ...offers.map(({ name }) => name), ...keywords.map(({ term }) => term)].flatMap(nounWords),
  );

/**
 * True when a fact of a company is on the subject of a doubt of its public or of a quality of a competitor: by the subject
 * where both show one, else by a word that both have and that is not of the trade (`ofTrade`), which every company of it has.
 * A later year answers no earlier one, and a size only a number of the same.
 */
export function isOnSubject(asked: string, fact: string, ofTrade: readonly string[]): boolean {
  const [theirs, ours] = [plainText(asked), plainText(fact)];
  const [a, b] = [subjectsOf(theirs), subjectsOf(ours)];
  const shared = a.filter((subject) => b.includes(subject));
  if (shared.length === 1 && shared[0] === 'age') return yearIn(ours) <= yearIn(theirs);
  if (a.length > 0 && b.length > 0) return shared.length > 0;
  if (size.test(theirs)) return false;
  return sharesWord(asked, fact, ofTrade);
}

/** True when two texts have a word in common that is neither of the trade nor in any sentence. */
export function sharesWord(asked: string, fact: string, ofTrade: readonly string[]): boolean {
  const own = nounWords(fact);
  return nounWords(asked).some(
    (word) =>
      !general.has(word) &&
      own.some((other) => isSameWord(word, other)) &&
      !ofTrade.some((known) => isSameWord(known, word)),
  );
}

/** Stems of words that any fact may hold. */
const general: ReadonlySet<string> = new Set([
  'every',
  'each',
  'chaqu',
  'tous',
  'all',
  'some',
  'quelqu',
  'new',
  'nouveau',
]);

const yearIn = (plain: string): number => Number(/\b(?:1[89]|20)\d\d\b/.exec(plain)?.[0] ?? Number.POSITIVE_INFINITY);

/** True for a doubt on what it costs. */
export const isAboutPrice = (asked: string): boolean => words.price.test(plainText(asked));

/** True for a fact that says only since when a company exists: it decides nobody. */
export const isOnlyAge = (fact: string): boolean => {
  const plain = plainText(fact);
  const subjects = subjectsOf(plain);
  return opened.test(plain) || (subjects.length === 1 && subjects[0] === 'age');
};

const opened = /^(?:ouvert|fonde|cree|ne|opened|open|founded|started|established)\w* (?:\w+ ){0,2}(?:1[89]|20)\d\d$/;
