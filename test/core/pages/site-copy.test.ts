import { expect, test } from 'vitest';
import { namesItselfPublished, placeInCopy, siteCopyOf } from '../../../src/core/pages/site-copy.ts';

const home = 'http://127.0.0.1:8080/copie/index.html';

test('a site at a private address whose home page has a public canonical is a copy of it', () => {
  expect(siteCopyOf(home, 'https://www.exemple.fr/guide/')).toEqual({
    host: 'www.exemple.fr',
    from: 'exemple.fr/guide/',
    published: 'https://www.exemple.fr/guide/',
    to: 'http://127.0.0.1:8080/copie/',
  });
  expect(siteCopyOf('https://copie.fr/', 'https://exemple.fr/')).toBeNull();
  expect(siteCopyOf(home, 'http://192.168.1.4/')).toBeNull();
  expect(siteCopyOf(home, home)).toBeNull();
});

test('a site whose canonicals have the same private host with another scheme or port is a copy of that', () => {
  for (const origin of ['https://127.0.0.1:8080', 'https://127.0.0.1', 'http://127.0.0.1']) {
    const copy = siteCopyOf(home, `${origin}/copie/`)!;
    expect(copy.host).toBe(origin);
    expect(placeInCopy(copy, `${origin}/copie/a`)).toBe('http://127.0.0.1:8080/copie/a');
    expect(placeInCopy(copy, home)).toBe(home);
    expect(namesItselfPublished(home, `${origin}/copie/index.html`)).toBe(true);
  }
  expect(siteCopyOf(home, 'http://localhost:8080/copie/')).toMatchObject({ host: 'localhost:8080' });
  expect(siteCopyOf('http://exemple.fr/', 'https://exemple.fr/')).toBeNull();
});

test('URLs of the public folder are mapped to the folder of the copy, with any scheme, and no others', () => {
  const copy = siteCopyOf(home, 'https://www.exemple.fr/guide/')!;
  expect(placeInCopy(copy, 'https://www.exemple.fr/guide/a/b?c=1')).toBe('http://127.0.0.1:8080/copie/a/b?c=1');
  expect(placeInCopy(copy, 'http://exemple.fr/guide/')).toBe('http://127.0.0.1:8080/copie/');
  for (const other of ['https://www.exemple.fr/', 'https://exemple.fr/guides/a', 'https://ailleurs.fr/guide/a', home])
    expect(placeInCopy(copy, other)).toBe(other);
});

test('a canonical with the same file and parameters may be the public version of the page', () => {
  expect(namesItselfPublished(home, 'https://exemple.fr/guide/index.html')).toBe(true);
  expect(namesItselfPublished(home, 'https://exemple.fr/guide/')).toBe(false);
  expect(namesItselfPublished(`${home}?p=2`, 'https://exemple.fr/index.html?p=2')).toBe(true);
  expect(namesItselfPublished(`${home}?p=2`, 'https://exemple.fr/index.html')).toBe(false);
  expect(namesItselfPublished('https://copie.fr/', 'https://exemple.fr/')).toBe(false);
});
