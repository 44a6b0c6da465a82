import { describe, expect, test } from 'vitest';
import type { MonthEntry, MonthPage } from '../../../src/core/report/month/month-page.ts';
import { renderMonth } from '../../../src/exports/html/render-month.ts';
import { workItem } from '../../support/work-item.ts';

const both = (text: string) => ({ fr: text, en: text });
const hostile = '<script>alert(1)</script>"\' onload=x';

const pageOf = (parts: Partial<MonthPage> = {}): MonthPage => ({
  title: both('Titre'),
  subtitle: both('Sous-titre'),
  summary: both('Résumé'),
  aims: [],
  progress: null,
  parts: [],
  later: [],
  laterRest: null,
  done: null,
  next: null,
  waitingWork: null,
  waiting: null,
  assumptions: [],
  files: [],
  ...parts,
});

const plain = { cost: both('0 €'), weeks: [] };

const withTasks = (...entries: readonly MonthEntry[]): Pick<MonthPage, 'parts'> => ({
  parts: [{ title: null, entries }],
});

describe('renderMonth', () => {
  test('every field is escaped, and the policy forbids scripts', () => {
    const item = workItem('a', {
      title: both(hostile),
      why: both(hostile),
      proof: [{ text: both(hostile), page: 'javascript:alert(1)' }],
      edits: [{ text: both(hostile), page: null, before: hostile, after: '<b>' }],
      success: both(hostile),
    });
    const html = renderMonth(
      pageOf({
        title: both(hostile),
        ...withTasks({ item, time: both(hostile), cost: both(hostile), weeks: [both(hostile)] }),
        later: [{ text: both(hostile), what: both(hostile) }],
        aims: [both(hostile)],
        assumptions: [{ subject: both(hostile), taken: both(hostile), from: hostile }],
        files: [{ href: 'a"b', label: both(hostile) }],
      }),
      'en',
    );
    expect(html).not.toMatch(/<script|<b>|href="javascript/);
    expect(html).toContain("default-src 'none'");
  });

  test('a repair whose only change is what to do says it once', () => {
    const item = workItem('a', {
      how: both('Remove the note.'),
      edits: [{ text: both('Remove the note.'), page: null }],
    });
    const html = renderMonth(pageOf(withTasks({ item, time: both('1 h'), ...plain })), 'en');
    expect(html.split('Remove the note.')).toHaveLength(2);
  });

  test('each thing to do has its reason, its steps, its proof and its success', () => {
    const item = workItem('a', {
      edits: [{ text: both('edit'), page: null }],
      proof: [{ text: both('seen'), page: null }],
    });
    const html = renderMonth(pageOf(withTasks({ ...plain, item, time: both('1 h') })), 'fr');
    expect(html.match(/<dt>[^<]+/g)).toEqual([
      '<dt>Pourquoi ici',
      '<dt>Comment faire',
      '<dt>La preuve',
      '<dt>Vous saurez que c’est réussi',
    ]);
  });

  test('a task says what it costs, and what is done in each of its weeks', () => {
    const entry = {
      item: workItem('a'),
      time: both('4 h'),
      cost: both('to be quoted'),
      weeks: [both('w1'), both('w2')],
    };
    const html = renderMonth(pageOf(withTasks(entry)), 'en');
    expect(html).toContain('<p class="time">Cost, beside the time: to be quoted</p>');
    expect(html).toContain('<dt>Week by week</dt><dd><ul><li>w1</li><li>w2</li></ul></dd>');
  });

  test('work without a change on a page says how to do it', () => {
    const item = workItem('a', { how: both('Write a page for each offer.') });
    const html = renderMonth(pageOf(withTasks({ ...plain, item, time: both('1 h') })), 'en');
    expect(html).toContain('<dt>How to do it</dt><dd><p>Write a page for each offer.</p></dd>');
  });

  test('the words to link are marked in their sentence, a replacement shows the old and the new', () => {
    const edits = [
      { text: both('t'), page: 'https://a.example/', before: 'See our blue vase.', after: 'blue vase' },
      { text: both('t'), page: null, before: 'Read more', after: 'The blue vase' },
    ];
    const html = renderMonth(pageOf(withTasks({ ...plain, item: workItem('a', { edits }), time: both('') })), 'en');
    expect(html).toContain('See our <mark>blue vase</mark>.');
    expect(html).toContain('<del>Read more</del> → <ins>The blue vase</ins>');
  });

  test('a long list of changes is folded after the third, and printed open', () => {
    const edits = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ text: both(`change ${name}`), page: null }));
    const html = renderMonth(pageOf(withTasks({ ...plain, item: workItem('a', { edits }), time: both('') })), 'en');
    expect(html.slice(0, html.indexOf('<details'))).toContain('change c');
    expect(html).toMatch(/<summary class="screen">2 more changes<\/summary><ol start="4"><li>change d/);
    expect(html).toContain('details::details-content{content-visibility:visible');
  });

  test('the titles of the tasks come right below the title of the page', () => {
    const html = renderMonth(
      pageOf({
        ...withTasks({ ...plain, item: workItem('a', {}), time: both('') }),
        later: [{ text: both('x'), what: null }],
        files: [{ href: 'a', label: both('a') }],
      }),
      'en',
    );
    expect(html.match(/<h\d/g)).toEqual(['<h1', '<h2', '<h2', '<h2']);
  });

  test('sorts of work have their titles, and tasks one numbering over them', () => {
    const task = (id: string) => ({ ...plain, item: workItem(id), time: both('') });
    const parts = [
      { title: both('Site'), entries: [task('a'), task('b')] },
      { title: both('Notes'), entries: [task('c')] },
    ];
    const html = renderMonth(pageOf({ parts }), 'en');
    expect(html.match(/<h[23]>[^<]*/g)).toEqual(['<h2>Site', '<h3>Do a', '<h3>Do b', '<h2>Notes', '<h3>Do c']);
    expect(html.match(/id="item-\d/g)).toEqual(['id="item-1', 'id="item-2', 'id="item-3']);
  });

  test('all pages of a task are listed when its changes name only some', () => {
    const places = ['/a', '/b', '/c', '/d', '/e', '/f'].map((path) => `https://www.example.com${path}`);
    const edits = [{ text: both('t'), page: places[0]! }];
    const listed = (given: Parameters<typeof workItem>[1]) =>
      renderMonth(pageOf(withTasks({ ...plain, item: workItem('a', given), time: both('') })), 'en');
    expect(listed({ places, edits })).toMatch(/<dt>The pages<\/dt>.*3 more pages.*example\.com\/f/s);
    expect(listed({ places: places.slice(0, 1), edits })).not.toContain('The pages');
  });

  test('parts without content are absent', () => {
    expect(renderMonth(pageOf(), 'en')).not.toMatch(/Next, when|What was assumed/);
  });

  test('a word of the trade is followed by what it means, once on the page', () => {
    const item = workItem('a', { how: both('Redirect it (301).'), why: both('Then a 301 answers.') });
    const html = renderMonth(pageOf(withTasks({ ...plain, item, time: both('1 h') })), 'en');
    expect(html.match(/the old address leads to the new one by itself/g)).toHaveLength(1);
  });
});
