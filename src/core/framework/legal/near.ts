/** Words that may be between a deed and its object, at most (working assumption). */
const usualGap = 8;

/** Two groups of words in one sentence, in either order, at most so many words apart. */
export function near(one: string, other: string, words = usualGap): string {
  const gap = String.raw`(?:[^\w.;]+\w+){0,${words}}?[^\w.;]+`;
  return String.raw`\b(?:${one})\b${gap}(?:${other})\b|\b(?:${other})\b${gap}(?:${one})\b`;
}

/** Wordings of one practice: an idea in any of them is recognised. */
export const anyOf = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'));

/** A form that holds only where the idea has another word too, anywhere. */
export const where = (sign: string, form: string): string => String.raw`^(?=.*\b(?:${sign})\b).*(?:${form})`;

/** Whoever sells the same, as people call them; a competitor that the file names is called so before an idea is read. */
export const rivals = 'concurrente?s?|confreres?|consoeurs?|rivals?|rivaux|competitors?|(?:the|la) competition';

/** Verbs by which something is stated to others. */
export const stating =
  'dire|dis(?:ant|ons|ent)|ecrire|ecri(?:vant|vons)|annonc\\w+|racont\\w+|repand\\w+|laisser entendre|insinu\\w+|affich\\w+|publi(?:er|ons)|montrer|promettre|say|saying|says|tell|telling|write|writing|claim\\w*|hint\\w*|spread\\w*|announc\\w+|suggest\\w*|show\\w*|print\\w*|promis\\w+|advertis\\w+';
