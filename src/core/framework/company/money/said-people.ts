/** Whom a rhythm is said of, in the words of an owner, and what they do: in plain text (plain-words.ts), figures in digits. */

/** People of a sentence, what they do, and the words that remain. */
export interface SaidPeople {
  /** Part of the customers, 1 = all of them. */
  readonly share: number;
  /** Null where the sentence has no verb: “twice a year”. */
  readonly does: 'returns' | 'pays' | 'stays' | null;
  /** They do not: “never come back”. */
  readonly isDenied: boolean;
  readonly rest: string;
}

/** Before a form that is a noun after “a”: “a single purchase”. */
const bare = String.raw`(?<!\b(?:an?|one) [a-z]{1,20} )`;
const returning = String.raw`revien(?:t|nent|dra|dront)|repass(?:e|ent)|rachet(?:e|ent)|(?:achet|command|pa[iy])(?:e|ent) (?:a|de) nouveau|comes? back|returns|${bare}return|(?:buy|order|pay|come|book)s? again|reorders?|rebuys?`;
const paying = String.raw`(?:achet|command|pai|pay|pass|reserv)(?:e|ent)|pren(?:d|nent)|vien(?:t|nent)|(?:les? )?voi[st]|buys?|pays?|comes?|shops?|orders|books|visits|purchases|${bare}(?:order|book|visit|purchase)|see (?:them|him|her)`;
const staying = String.raw`rest(?:e|ent)|dure(?:nt)?|stays?|lasts?`;
const denying = String.raw`never|(?:do|does|will)(?: not)|(?:don|doesn|won) t`;
const verb = String.raw`(?:ne |n )?(?:(?<before>${denying}) )?(?:y )?(?:(?<returns>${returning})|(?<pays>${paying})|(?<stays>${staying}))(?: (?<after>pas|jamais|plus|never))?(?![a-z])`;

const span = String.raw`(?:mois|ans?|annees?|semaines?|jours?|nuits?|trimestres?|semestres?|months?|years?|weeks?|days?|nights?|quarters?)\b`;
const times = String.raw`(?:fois|x|times?|once|twice|achats?|commandes?|visites?|paiements?|purchases?|orders?|visits?|payments?)\b`;
/** Words for some of the customers, or for a condition: what is said of these is not said of all. */
export const someSign =
  /^(?:plupart|majorite|minorite|majority|minority|most|some|many|few|several|certaine?s?|quelques|plusieurs|peu|beaucoup|fideles?|habituee?s?|reguli(?:er|ere)s?|regulars?|loyal|meilleure?s?|best|bonn?e?s?|good|gros|grosses?|big|anciens?|anciennes?|nouve(?:au|lle)x?s?|new|old|moitie|half|quarts?|tiers|thirds?|quarters?|autres?|others?|reste?|partie?s?|share|si|if|quand|when|sauf|except|pour|for|clients?|clientes?|customers?|personnes?|people|gens)$/;
const customers = 'clients?|clientes?|clientele|customers?|people|gens|personnes?';
const anyNoun = String.raw`(?!(?:${someSign.source.slice(4, -2)})\b|${span}|${times})[a-z]{3,}`;
const determiner = 'une?|les?|la|l|mes|nos|notre|ma|mon|chaque|tou(?:s|te|tes)|tout|an?|the|my|our|each|every|all|one';
const noun = String.raw`(?:${customers}|${anyNoun})`;
const group = String.raw`(?:(?:de|des|d|of|parmi|among|${determiner}) )*(?:entre eux|entre elles|them|us|${noun})`;

const everybody = String.raw`(?:tout le monde|chacune?|everyone|everybody)(?: (?:of|d) (?:them|entre eux))?|ils?|elles?|on|ca|cela|they|he|she|it|we|je|i|(?:(?:${determiner}|of) )+${noun}|${customers}`;
const nobody = String.raw`(?<nobody>personne|nobody|no one|none(?: of (?:them|${group}))?|(?:aucune?|no) ${noun}|aucun(?: d entre eux)?)`;
const ofAll = new RegExp(String.raw`^(?:(?:${nobody}|${everybody}) )?${verb} ?`);

const fractions: readonly (readonly [RegExp, number])[] = [
  [/^(?:moitie|half)$/, 2],
  [/^(?:tiers|third)/, 3],
  [/^qu/, 4],
  [/^(?:cinqu|fifth)/, 5],
  [/^(?:dix|tenth)/, 10],
];
const some = String.raw`(?:la |une? |an? |one |les? |the )?(?:(?<parts>\d+) )?(?<part>moitie|half|tiers|thirds?|quarts?|quarters?|cinquiemes?|fifths?|dixiemes?|tenths?)`;
const percent = String.raw`(?<least>\d+(?:[.,]\d+)?)(?: ?(?:a |to |or |ou )?(?<most>\d+(?:[.,]\d+)?))? ?(?:%|pour cent|percent|per cent)`;
const oneIn = String.raw`(?<of>\d+|une?|one|neuf)(?: ${noun})? ?(?:sur|in|out of|/) ?(?<all>\d+)(?! (?:${span}|${times}))`;
const ofSome = new RegExp(String.raw`^(?:${oneIn}|${percent}|${some})(?: ${group})? ${verb} ?`);

/** “… the others never”, « … les autres une seule fois »: what is supposed of them anyway. */
const once = '(?:only |just )?(?:une(?: seule)? fois|1 fois|un(?: seul)? achat|once(?: only)?|one time)';
const others = new RegExp(
  String.raw` (?:et |and |but |mais )?(?:les autres|le reste|the others?|others|the rest)(?: clients| customers)? (?:jamais|pas|non|never|do not|don t|does not|(?:ne |n )(?:${returning}|${paying}) (?:pas|jamais|plus)|(?:${denying}) (?:${returning})|(?:ne |n )?(?:(?:${paying}) )?(?:qu )?${once})$`,
);

const number = (digits: string | undefined): number =>
  Number(
    (digits ?? '1')
      .replace(',', '.')
      .replace(/^(?:une?|one)$/, '1')
      .replace('neuf', '9'),
  );

/** Part of the customers that a sentence starts with. */
function shareOf({ of, all, least, most, parts, part }: Readonly<Record<string, string | undefined>>): number {
  if (all !== undefined) return number(of) / number(all);
  if (least !== undefined) return (number(least) + number(most ?? least)) / 200;
  return number(parts) / (fractions.find(([sign]) => sign.test(part ?? ''))?.[1] ?? Number.NaN);
}

/** People of a sentence; all of them where it has none. null when its part of them is none that can be. */
export function saidPeople(text: string): SaidPeople | null {
  const ofPart = ofSome.exec(text);
  const found = ofPart ?? ofAll.exec(text);
  if (found === null) return { share: 1, does: null, isDenied: false, rest: text };
  const words = found.groups ?? {};
  const share = ofPart === null ? 1 : shareOf(words);
  if (!(share > 0 && share <= 1)) return null;
  const { returns, pays, after } = words;
  const does = returns !== undefined ? 'returns' : pays !== undefined ? 'pays' : 'stays';
  const isDenied = words.before !== undefined || words.nobody !== undefined || isDenial(found[0], after);
  const said = text.slice(found[0].length);
  const rest = share < 1 ? said.replace(others, '') : said;
  // The others may buy more often than these; those who do not come back buy once.
  if (share < 1 && does !== 'returns' && rest === said) return null;
  // « plus » without « ne » is “more”.
  return { share, does, isDenied, rest: after === 'plus' && !isDenied ? `plus ${rest}` : rest };
}

const isDenial = (clause: string, after: string | undefined): boolean =>
  after !== undefined && (after !== 'plus' || /\b(?:ne|n)\b/.test(clause));
