import type { Language } from '../../language/language.ts';
import { familiar, formalWords } from '../wording/familiar.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { TextFacts, TextSubject } from './text-facts.ts';
import type { Layout } from './text-kind.ts';

/** Puts one text of a plan into the person in which the company speaks; null where its words cannot be changed with certainty. */
export type Address = (text: string) => string | null;

const unchanged: Address = (text) => text;

/** True for a reader to whom the company says « tu »: as a brand, or because this audience is called so. */
function saysTu({ company, locale }: PlanContext, { persona }: Pick<TextSubject, 'persona'>): boolean {
  if (locale !== 'fr') return false;
  const { addressForm } = company.organisation.brand;
  return addressForm === 'tu' || persona.codes.address === 'tu';
}

/** How the texts about a subject speak to their reader: patterns say « vous », and « tu » is made of them. */
export function addressOf(context: PlanContext, subject: TextSubject, facts: TextFacts): Address {
  if (!saysTu(context, subject)) return unchanged;
  const { language } = context.pieces;
  return language === null ? () => null : (text) => inTu(text, ownWords(facts), language);
}

/** The layout with each of its texts in that person; null where one of them cannot be. */
export function addressed(layout: Layout, address: Address): Layout | null {
  const parts = layout.parts.map((part) => ({ ...part, text: address(part.text) }));
  const sentences = layout.sentences.map(address);
  const [cta, variant] = [address(layout.cta), address(layout.variant.text)];
  const all = [...parts.map(({ text }) => text), ...sentences, cta, variant];
  if (all.includes(null)) return null;
  return {
    ...layout,
    parts: parts.map((part) => ({ ...part, text: part.text ?? '' })),
    sentences: sentences.map((sentence) => sentence ?? ''),
    cta: cta ?? '',
    variant: { ...layout.variant, text: variant ?? '' },
  };
}

/** What the company, its customers or its partners wrote stands as it is: a quotation keeps its person. */
function inTu(text: string, own: readonly string[], language: Language): string | null {
  const spans = own.length === 0 ? [text] : text.split(new RegExp(`(${own.map(escaped).join('|')})`, 'giu'));
  const changed = spans.map((span, at) => (at % 2 === 1 ? span : familiar(span, language)));
  return changed.some((span, at) => at % 2 === 0 && formalWords(span, language).length > 0) ? null : changed.join('');
}

/** Blanks and apostrophes are set by the typography of the text. */
const escaped = (words: string): string =>
  words
    .replace(/\.$/u, '')
    .replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)
    .replaceAll(/['’]/gu, "['’]")
    .replaceAll(/\s+/gu, String.raw`\s*`)
    .replaceAll(/(?=[:;!]|\\\?)/gu, String.raw`\s*`);

const quoted = new Set(['fact', 'promise', 'question', 'quote', 'name', 'noun-phrase']);
const second = /(?<!\p{L})(?:vous|votre|vos|\p{L}+(?:ez|êtes|aites|dites))(?!\p{L})/iu;

/** Words of the file in which somebody says « vous », the longest first. */
function ownWords(facts: TextFacts): string[] {
  const { brand, senders, promise, offer, offers, place, answers, asked, questions, event, relay, letterName } = facts;
  const told = [facts.facts, brand, senders, promise, offer, offers, place, answers, asked, questions];
  const texts = [told, event, relay, letterName].flatMap(piecesIn).filter((text) => second.test(text));
  return [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function piecesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(piecesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { kind, text, fixed } = value as { kind?: unknown; text?: unknown; fixed?: unknown };
  const isQuoted = typeof kind === 'string' && quoted.has(kind) && typeof text === 'string' && fixed !== true;
  return [...(isQuoted ? [text] : []), ...Object.values(value).flatMap(piecesIn)];
}
