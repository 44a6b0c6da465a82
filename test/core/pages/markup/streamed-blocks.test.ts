import { describe, expect, test } from 'vitest';
import { withStreamedBlocks } from '../../../../src/core/pages/markup/streamed-blocks.ts';

const streamed =
  '<main><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></main><footer>End</footer>' +
  '<div hidden id="S:0"><h1>Bread</h1><div>Fresh</div></div><script>$RC("B:0","S:0")</script>';

describe('withStreamedBlocks', () => {
  test('puts a streamed block in its place, instead of what is shown while it is awaited', () => {
    expect(withStreamedBlocks(streamed)).toBe(
      '<main><!--$?--><h1>Bread</h1><div>Fresh</div><!--/$--></main><footer>End</footer><script>$RC("B:0","S:0")</script>',
    );
  });

  test('puts a segment in the block that contains its place', () => {
    const html =
      '<template id="B:0"></template><div hidden id="S:0"><p>A</p><template id="P:1"></template></div>' +
      '<script>$RC("B:0","S:0")</script><div hidden id="S:1"><p>B</p></div><script>$RS("S:1","P:1")</script>';
    expect(withStreamedBlocks(html)).toContain('<p>A</p><p>B</p>');
  });

  test('leaves hidden blocks that no script moves', () => {
    const html = '<template id="B:0"></template><div hidden id="S:0"><p>A</p></div><script>open()</script>';
    expect(withStreamedBlocks(html)).toBe(html);
  });

  test('leaves a block whose place is missing', () => {
    const html = streamed.replace('<template id="B:0"></template>', '');
    expect(withStreamedBlocks(html)).toBe(html);
  });
});
