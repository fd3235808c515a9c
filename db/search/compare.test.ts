import { afterAll, describe, expect } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import { nearDuplicates } from '#core/corpus/near-duplicates.ts';
import { publishedDays } from '#core/search/query/date-range.ts';
import type { ArticleFacts } from '#core/search/query/facts.ts';
import { compareDocs, isCompared } from './compare.ts';
import { reprintGroups } from './groups.ts';
import { closeIndex, type IndexDb } from './index-file.ts';
import { entryOf, factsOf, fold, newIndex } from './testing/index.ts';
import { writeSources } from './write.ts';

const opened: IndexDb[] = [];
afterAll(() => opened.forEach(closeIndex));

/** Articles and their index, written and compared as it goes. */
class Shelf {
  readonly index = newIndex().db;
  readonly articles = new Map<string, ArticleFacts>();

  constructor() {
    opened.push(this.index);
  }

  put(id: string, text: string, publishedOn = ''): void {
    const sections = { title: '', before: '', body: text, after: '' };
    this.articles.set(id, factsOf({ sections, publishedOn }));
    this.#write(id);
  }

  remove(id: string): void {
    this.articles.delete(id);
    this.#write(id);
  }

  /** At most so many turns. */
  compare(turns = Infinity): void {
    const steps = compareDocs(this.index, fold);
    let step = steps.next(new Map());
    for (let turn = 0; turn < turns && !step.done; turn++) {
      step = steps.next(this.texts(step.value.wanted));
    }
  }

  texts(ids: readonly string[]): ReadonlyMap<string, string> {
    return new Map(ids.map((id) => [id, this.articles.get(id)?.sections.body ?? '']));
  }

  get groups(): readonly (readonly string[])[] {
    return reprintGroups(this.index);
  }

  /** The groups that comparing everything with everything finds. */
  get expected(): readonly (readonly string[])[] {
    const found = nearDuplicates(
      [...this.articles].map(([id, { sections, publishedOn }]) => ({
        id,
        text: fold(sections.body),
        order: publishedDays(publishedOn)?.order ?? -1,
      })),
    );
    return found.map(({ ids }) => ids);
  }

  #write(id: string): void {
    const facts = this.articles.get(id);
    const entries = facts ? [entryOf(id, facts)] : [];
    writeSources(this.index, fold, [{ sourceId: id, entries }], null);
  }
}

const LETTERS = [...'山水田林路渠村组户人粮果茶药牛羊鸡鱼春夏秋冬早晚东西南北上下左右'];
/** Text that is nobody else's. */
function textOf(seed: number, length = 200): string {
  let state = seed * 2654435761 + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return LETTERS[(state >>> 16) % LETTERS.length];
  }).join('');
}
const sorted = (groups: readonly (readonly string[])[]): string =>
  JSON.stringify(groups.toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)));

describe('near-duplicates', () => {
  test('the earliest print stands for its reprints, unless it was cut', () => {
    const shelf = new Shelf();
    const text = textOf(1);
    shelf.put('reprint', `${text}。转自某报`, '2018-05-09');
    shelf.put('first', text, '2018-05-06');
    shelf.put('cut', text.slice(0, 120), '2018-05-01');
    shelf.put('undated', text);
    shelf.put('other', textOf(2), '2018-05-06');
    shelf.compare();
    expect(shelf.groups).toEqual([['first', 'reprint', 'undated', 'cut']]);
  });

  test('what is no more than a part of another is none of its reprints', () => {
    const shelf = new Shelf();
    const items = [1, 2, 3, 4, 5, 6].map((seed) => textOf(seed));
    items.forEach((text, at) => shelf.put(`item-${at}`, text));
    shelf.put('digest', items.join('\n'));
    shelf.compare();
    expect(shelf.groups).toEqual([]);
  });

  test('a text that a hundred papers printed is one group', () => {
    const shelf = new Shelf();
    const text = textOf(7, 600);
    for (let at = 0; at < 100; at++) shelf.put(`${at}`, text.slice(at % 40), '2018-05-06');
    shelf.compare();
    expect(shelf.groups.map((group) => group.length)).toEqual([100]);
  });

  const act = fc.oneof(
    fc.record({
      kind: fc.constant('put' as const),
      id: fc.integer({ min: 0, max: 11 }),
      seed: fc.integer({ min: 0, max: 3 }),
      cut: fc.integer({ min: 0, max: 170 }),
      mixed: fc.option(fc.integer({ min: 0, max: 3 })),
      date: fc.constantFrom('', '2018', '2018-05', '2018-05-06'),
    }),
    fc.record({ kind: fc.constant('remove' as const), id: fc.integer({ min: 0, max: 11 }) }),
    fc.record({ kind: fc.constant('compare' as const), turns: fc.integer({ min: 1, max: 4 }) }),
  );

  test.prop([fc.array(act, { minLength: 5, maxLength: 25 })], { numRuns: 40 })(
    'whatever comes, changes and goes, the groups are those of all compared with all',
    (acts) => {
      const shelf = new Shelf();
      for (const one of acts) {
        if (one.kind === 'remove') shelf.remove(`${one.id}`);
        else if (one.kind === 'compare') shelf.compare(one.turns);
        else {
          const tail = one.mixed === null ? '' : textOf(one.mixed, 100);
          shelf.put(`${one.id}`, textOf(one.seed).slice(one.cut) + tail, one.date);
        }
      }
      shelf.compare();
      expect(isCompared(shelf.index)).toBe(true);
      expect(sorted(shelf.groups)).toBe(sorted(shelf.expected));
    },
  );

  test('what is written while it compares is seen', () => {
    const shelf = new Shelf();
    const text = textOf(3);
    shelf.put('a', text);
    shelf.put('b', `${text}甲`);
    shelf.compare();
    shelf.put('c', text.slice(5));
    const steps = compareDocs(shelf.index, fold);
    steps.next(new Map());
    shelf.remove('a');
    shelf.put('b', textOf(4));
    for (let step = steps.next(new Map()); !step.done;) {
      step = steps.next(shelf.texts(step.value.wanted));
    }
    expect(isCompared(shelf.index)).toBe(true);
    expect(shelf.groups).toEqual(shelf.expected);
    expect(shelf.groups).toEqual([]);
  });
});
