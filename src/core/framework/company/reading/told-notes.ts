import { isRecord } from './known-fields.ts';

/** What opens a note that texts may quote: « On peut dire : … », "May be told - …", « Publiable : … ». */
const opening =
  /^(?:on peut (?:le )?(?:dire|publier)|(?:à |peut être )?publiables?|peu(?:t|vent) être (?:dit|publié)e?s?|(?:may|can) be (?:told|said|published|printed)|(?:you|we) (?:may|can) (?:say|tell|publish)|publishable|ok(?:ay)? to (?:say|tell|publish))\s*(?:(?:que\s|qu['’]|that\s)|[-–—:]\s*)/iu;

/** Remarks in brackets are for the company: counts behind a fact, what is not written anywhere. */
const brackets = /\s*\([^)]*\)/gu;

const notesOf = (notes: unknown): string[] =>
  (Array.isArray(notes) ? notes : [notes]).filter((note) => typeof note === 'string');

/** What the notes of a company file allow texts to quote, one text for each note, without the words that allow it. */
export function toldNotes({ notes, organisation }: Record<string, unknown>): string[] {
  const all = [...notesOf(notes), ...(isRecord(organisation) ? notesOf(organisation.notes) : [])];
  return all.flatMap((note) => {
    const found = opening.exec(note.trim());
    const told = found === null ? '' : note.trim().slice(found[0].length).replaceAll(brackets, '').trim();
    return told === '' ? [] : [told];
  });
}

/** The file with what its notes allow to quote among the facts of the brand. */
export function withToldNotes(data: Record<string, unknown>): Record<string, unknown> {
  const told = toldNotes(data);
  const { organisation } = data;
  if (told.length === 0 || !isRecord(organisation) || !isRecord(organisation.brand)) return data;
  const own = Array.isArray(organisation.brand.told) ? organisation.brand.told : [];
  const brand = { ...organisation.brand, told: [...own, ...told] };
  return { ...data, organisation: { ...organisation, brand } };
}
