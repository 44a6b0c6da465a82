import { inAmerican, inCanadian } from './american.ts';
import { inWriting } from './in-writing.ts';
import { typeset } from '../../../language/typeset.ts';
import type { Both } from '../../pieces/both.ts';
import { alone, type Call, type Fact, type Sentence } from '../../pieces/piece.ts';
import type { TextFacts } from '../text-facts.ts';

/** A sentence in both languages; null where a piece of it is not known. */
export type Line = Both<Sentence> | null;
/** A sentence, or several wordings of it: companies and texts take different ones. */
export type Lines = Line | readonly Line[];

const isList = (line: Lines): line is readonly Line[] => Array.isArray(line);

/** A stable number from a text (FNV-1a, Fowler, Noll and Vo 1991). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** The wordings that are known, in the order of the company; those that another text of the plan has used come last. */
export function wordingsOf(facts: TextFacts, lines: Lines): string[] {
  const { locale, ledger, brand, byWriting } = facts;
  const known = (isList(lines) ? lines : [lines]).flatMap((line) => {
    if (line === null) return [];
    const text = inVariety(facts, typeset(line[locale].text, locale));
    return byWriting ? inWriting(text, locale) : text;
  });
  const start = known.length === 0 ? 0 : seedOf(`${brand.text} ${known[0] ?? ''}`) % known.length;
  const turned = [...known.slice(start), ...known.slice(0, start)];
  return [...turned].sort((a, b) => ledger.timesOf(a) - ledger.timesOf(b));
}

/** The wording of a line for this company; null when no piece of it is known. */
export function chosenLine(facts: TextFacts, lines: Lines): string | null {
  const [chosen = null] = wordingsOf(facts, lines);
  if (chosen !== null) facts.ledger.write(chosen);
  return chosen;
}

/** True for a fact that a text of the plan has printed as a sentence. */
export const isPrinted = ({ ledger, locale }: TextFacts, fact: Fact): boolean =>
  ledger.timesOf(typeset(alone(fact).text, locale)) > 0;

/** The words of a button in the language of the company. */
export const buttonWords = (facts: TextFacts, button: Both<Call>): string =>
  inVariety(facts, typeset(button[facts.locale].text, facts.locale));

/** The English of the country of the readers. */
const inVariety = ({ locale, company }: TextFacts, text: string): string =>
  locale === 'en' ? (varieties[company.organisation.country]?.(text) ?? text) : text;

const varieties: Readonly<Record<string, (text: string) => string>> = { US: inAmerican, CA: inCanadian };
