import { plainText } from '../counters/plain-words.ts';

/** People for whom something is made, by the words of its name: what a firm buys for its work is for none of them. */
const people: readonly RegExp[] = [
  /\b(enfants?|kids?|child(?:ren)?s?|juniors?|ados?|adolescents?|teens?|teenagers?|bebes?|bab(?:y|ies)|toddlers?)\b/,
  /\b(famil(?:les?|y|ies|iale?s?|iaux))\b/,
  /\b(couples?|mariages?|weddings?|mariees?|brid(?:es?|al))\b/,
  /\b(femmes? enceintes?|grossesses?|pregnan\w+|(?:pre|post)natal\w*|maternites?|maternity)\b/,
];

/** A group of firms or of those who work in them. */
const firms =
  /\b(entreprises?|societes?|pme|tpe|compan(?:y|ies)|business(?:es)?|firms?|offices?|bureaux?|professionnels?|employeurs?|employers?|corporate|salaries|employees|staff|teams?|equipes?|commerces?|commercants?|shops?|b2b)\b/;

/** Bodies that buy for the people they serve. */
const servesPeople =
  /\b(cse|comites?|ecoles?|schools?|creches?|nurser(?:y|ies)|associations?|clubs?|mairies?|communes?|councils?|centres?|centers?|hotels?|parents?)\b/;

/** True for an offer whose name says that it is for children, families, couples or mothers, and a group of firms that speaks of none of these. */
export function isForOtherPeople(offer: string, group: { readonly name: string; readonly said: string }): boolean {
  const name = plainText(group.name);
  if (!firms.test(name) || servesPeople.test(name)) return false;
  const [sold, said] = [plainText(offer), plainText(group.said)];
  return people.some((words) => words.test(sold) && !words.test(name) && !words.test(said));
}
