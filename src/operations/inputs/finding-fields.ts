import { z } from 'zod';
import type { FindingRow } from '../../core/audits/results/to-findings.ts';

const present = z.unknown().optional();

/** The fields of `findings.jsonl`, of which a row may lack some. */
export const findingFields = {
  check: present,
  severity: present,
  status: present,
  page: present,
  message: present,
  evidence: present,
  fix: present,
  edit: present,
  priority: present,
  ignored: present,
  pages: present,
  messages: present,
} satisfies Record<keyof FindingRow, z.ZodType>;
