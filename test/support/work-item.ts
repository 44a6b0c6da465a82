import type { WorkItem } from '../../src/core/planning/plan/work-item.ts';

/** A thing to do of an hour, with the parts given. */
export function workItem(id: string, parts: Partial<WorkItem> = {}): WorkItem {
  return {
    id,
    source: 'check',
    title: { fr: `Faire ${id}`, en: `Do ${id}` },
    why: { fr: 'parce que', en: 'because' },
    worth: 20,
    certainty: 1,
    minutes: { low: 60, high: 60 },
    pages: 0,
    proof: [],
    edits: [],
    success: { fr: 'cela se voit', en: 'it shows' },
    ...parts,
  };
}
