import type { Language } from '../../language/language.ts';
import { roleWords } from './role-words.ts';
import type { SiteNames } from './site-names.ts';
import { foldedPart } from './title-parts.ts';

/** Words that join a boast to its trade. */
const joins = new Set(['en', 'de', 'du', 'des', 'd', 'dans', 'in']);

/** "Why choose Cime" → "Why choose": a part of a title without the name of the site that opens or closes it. */
export function withoutSiteName(part: string, { name }: Pick<SiteNames, 'name'>): string {
  if (name === null) return part;
  const own = foldedPart(name).split(' ');
  const words = part.split(/\s+/);
  const folded = words.map(foldedPart);
  const isAt = (from: number): boolean => own.every((word, place) => folded[from + place] === word);
  if (isAt(0)) return words.slice(own.length).join(' ');
  return isAt(words.length - own.length) ? words.slice(0, -own.length).join(' ') : part;
}

/** "Expert roofers" → "roofers", "professionnel spécialisé en toiture" → "toiture"; whole when nothing else is left. */
export function withoutBoast(part: string, { code }: Pick<Language, 'code'>): string {
  const { boast } = roleWords[code];
  const words = part.split(/\s+/);
  const start = /^(?:[nv]otre|[nv]os|our|your)$/i.test(words[0]!) ? 1 : 0;
  let from = start;
  while (from < words.length && boast.has(foldedPart(words[from]!))) from += 1;
  while (from > start && from < words.length && joins.has(foldedPart(words[from]!))) from += 1;
  return from === start || from === words.length ? part : words.slice(from).join(' ');
}

/** « L’importance de la taille » → « taille », « L’histoire et la tradition du sel » → « sel »: how an article presents what it is about. */
export function withoutFrame(part: string): string {
  const rest = part.replace(frame, '');
  return /\p{L}{3}/u.test(rest) ? rest : part;
}

const frame =
  /^(?:(?:l['’]|le\s+|la\s+|les\s+|the\s+)?(?:(?:importance|rôle|role)|(?:histoire|origine|tradition|culture|secret|art|history|origin)s?\s+(?:et|and)\s+(?:(?:l['’]|le\s|la\s|les\s|the\s)\s*)?\p{L}+)\s+(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’]|of\s+(?:the\s+)?))/iu;

/** "Bienvenue sur le site du club de go", "Welcome to the chess club" → what is welcomed to. */
export function withoutWelcome(text: string): string {
  return text.replace(welcome, '');
}

const welcome =
  /^\s*(?:bienvenue|welcome)\s+(?:sur|à|au|aux|chez|dans|to)\s+(?:(?:le|la|the)\s+)?(?:(?:nouveau\s+|new\s+|official\s+)?(?:site|page|website|home ?page)(?:\s+(?:web|internet|officiel))?\s+(?:du|de\s+la|des|de|of(?:\s+the)?)\s+|(?:le|la|les)\s+|(?=\S))/iu;
