import { afterAll, describe, expect, test } from 'vitest';
import { wholeThesaurus } from '../../contract.ts';
import { newDesk } from '../testing/desk.ts';
import { made } from '../testing/surgery.ts';

const desk = newDesk();
afterAll(() => desk.session.close());
const { client } = desk;

describe('the thesaurus in parts', () => {
  test('is whole again when they are put together', async () => {
    const all = await client.thesaurus.list();
    expect(all.total).toBe(all.initiatives.length);
    expect(await wholeThesaurus((from) => client.thesaurus.list({ ...from, limit: 7 }))).toEqual(
      all,
    );
  });

  test('is begun anew where it changes meanwhile: none is told twice, none left out', async () => {
    let asked = 0;
    const whole = await wholeThesaurus(async ({ offset }) => {
      asked += 1;
      // In front of what was told already.
      if (asked === 3) made(desk, { prefLabel: '甲等合约', theme: '' });
      return client.thesaurus.list({ offset, limit: 40 });
    });
    const { initiatives } = await client.thesaurus.list();
    expect(whole.initiatives).toEqual(initiatives);
    expect(whole.initiatives.map(({ initiative }) => initiative.prefLabel)).toContain('甲等合约');
  });
});
