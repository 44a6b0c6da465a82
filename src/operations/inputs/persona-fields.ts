import { z } from 'zod';
import { unique } from '../../core/values/unique.ts';
import { field } from './field.ts';

const personaId = z.string().min(1).max(80);

/** Whom a reading of needs is about: nobody in particular, one persona, or several together. */
export const personaFields = {
  persona: field(personaId.optional(), 'un persona seulement', 'one persona only'),
  personaIds: field(
    z.array(personaId).max(50).optional(),
    'identifiants de plusieurs personas, lus ensemble',
    'ids of several personas, read together',
  ),
};

/** The same in an address, where a list is one text. */
export const personaQuery = {
  persona: personaFields.persona,
  personaIds: field(
    z.string().max(4000).optional(),
    'identifiants de plusieurs personas, séparés par des virgules',
    'ids of several personas, separated by commas',
  ),
};

/** The personas that were asked for; none: all of them. */
export function askedPersonas({
  persona,
  personaIds = [],
}: {
  readonly persona?: string | undefined;
  readonly personaIds?: string | readonly string[] | undefined;
}): readonly string[] {
  const several = typeof personaIds === 'string' ? personaIds.split(',').map((id) => id.trim()) : personaIds;
  return unique([...(persona === undefined ? [] : [persona]), ...several]).filter((id) => id !== '');
}
