import { pair } from '../../../values/text.ts';
import { pointer, shownName } from '../input-issues.ts';
import { isRecord } from './known-fields.ts';
import type { Notice } from './notice.ts';

const screens: ReadonlySet<string> = new Set(['mobile', 'desktop', 'tablet', 'other']);

/**
 * The devices of a persona that have no screen ("landline", "paper") together as the other ones: left out, their share
 * would go to screens.
 */
export function withOtherDevices(data: Record<string, unknown>): {
  readonly data: Record<string, unknown>;
  readonly notices: Notice[];
} {
  if (!Array.isArray(data.personas)) return { data, notices: [] };
  const notices: Notice[] = [];
  const personas = data.personas.map((persona: unknown, index) => {
    const mode = isRecord(persona) ? persona.consumptionMode : null;
    if (!isRecord(persona) || !isRecord(mode) || !isRecord(mode.devices)) return persona;
    const named = Object.entries(mode.devices);
    const others = named.flatMap(([name, share]) =>
      !screens.has(name) && typeof share === 'number' ? [{ name, share }] : [],
    );
    if (others.length === 0) return persona;
    const known = named.filter(([name]) => !others.some((other) => other.name === name));
    const given = typeof mode.devices.other === 'number' ? mode.devices.other : 0;
    const other = others.reduce((sum, { share }) => sum + share, given);
    const names = others.map(({ name }) => shownName(name)).join(', ');
    notices.push({
      kind: 'read-as',
      path: pointer(['personas', index, 'consumptionMode', 'devices']),
      message: pair(
        `«\u202f${names}\u202f» se lit «\u202fautres\u202f»\u202f: ce que la personne fait sans écran.`,
        `“${names}” is read as “other”: what the person does without a screen.`,
      ),
    });
    return {
      ...persona,
      consumptionMode: { ...mode, devices: { ...Object.fromEntries(known), other } },
    };
  });
  return { data: { ...data, personas }, notices };
}

/** Notes beside the economics are notes of the company. */
export function withNotesOfEconomics(data: Record<string, unknown>): Record<string, unknown> {
  if (!isRecord(data.economics) || data.economics.notes === undefined) return data;
  const { notes, ...economics } = data.economics;
  return { ...data, economics, notes: [...listOf(data.notes), ...listOf(notes)] };
}

const listOf = (notes: unknown): unknown[] =>
  Array.isArray(notes) ? notes : typeof notes === 'string' ? notes.split('\n') : [];
