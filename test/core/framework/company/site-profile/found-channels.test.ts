import { describe, expect, test } from 'vitest';
import { foundChannels } from '../../../../../src/core/framework/company/site-profile/found-channels.ts';

describe('foundChannels', () => {
  test('tells profiles from share buttons, posts and bare home pages', () => {
    expect(
      foundChannels([
        'https://www.facebook.com/sharer/sharer.php?u=https://a.example',
        'https://x.com/intent/post?text=a',
        'https://www.instagram.com/p/Cxyz/',
        'https://www.linkedin.com/',
        'https://www.instagram.com/atelier',
        'https://fr.pinterest.com/atelier',
        'mailto:a@a.example',
        'not an address',
      ]),
    ).toEqual([
      { typeId: 'CH-IG', url: 'https://www.instagram.com/atelier' },
      { typeId: 'CH-PIN', url: 'https://fr.pinterest.com/atelier' },
    ]);
  });

  test('keeps one profile per channel, the first one met', () => {
    expect(foundChannels(['https://youtube.com/@a', 'https://youtube.com/@b'])).toEqual([
      { typeId: 'CH-YT', url: 'https://youtube.com/@a' },
    ]);
  });
});
