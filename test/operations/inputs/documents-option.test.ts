import { expect, test } from 'vitest';
import { planExports } from '../../../src/exports/plan/index.ts';
import { documentsHelp, documentsSchema } from '../../../src/operations/inputs/documents-option.ts';

test('the option accepts the documents of the catalogue and the printed report', () => {
  const schema = documentsSchema(planExports);
  expect(schema.parse(['docx', 'pptx', 'xlsx', 'pdf'])).toHaveLength(4);
  expect(schema.safeParse(['odt']).success).toBe(false);
});

test('its help names each document with what it is', () => {
  const [fr, en] = documentsHelp(planExports);
  expect(fr).toContain(
    'docx (rapport), pptx (diaporama), xlsx (classeur de pilotage), pdf (rapport, demande Chromium)',
  );
  expect(en).toContain('docx (report), pptx (slides), xlsx (steering workbook), pdf (report, needs Chromium)');
});
