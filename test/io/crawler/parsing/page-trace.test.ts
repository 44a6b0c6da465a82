import { expect, test } from 'vitest';
import { noTrace, type PageTrace, readTrace, writeTrace } from '../../../../src/io/crawler/parsing/page-trace.ts';

test('a trace is read as it was written', () => {
  const traces: PageTrace[] = [
    noTrace,
    { ...noTrace, template: 'abc', digest: 'd-_1', selfLinked: true, change: 'unchanged' },
    {
      ...noTrace,
      template: 'abc',
      novel: true,
      declaredVariant: true,
      change: 'added',
      reasons: ['links', 'not-rendered'],
    },
    { ...noTrace, reasons: ['errors'] },
  ];
  for (const trace of traces) expect(readTrace(writeTrace(trace))).toEqual(trace);
});
