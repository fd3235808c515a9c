import { describe, expect, test } from 'vitest';
import { detailText } from './detail-text.ts';

describe('detailText', () => {
  test('brackets what is inferred and leaves out what is not known', () => {
    const date = { kind: 'month', norm: 'XXXX-07', rrule: null } as const;
    expect(detailText({ of: 'date', date: { ...date, resolved: '2021-07', inferred: true } })).toBe(
      '[2021-07]',
    );
    expect(detailText({ of: 'date', date: { ...date, resolved: null, inferred: false } })).toBe(
      'XXXX-07',
    );
    expect(
      detailText({
        of: 'place',
        place: {
          chain: { county: '云岫县', township: '松坪乡' },
          inferred: ['county'],
          adcode: null,
          officialName: null,
          kind: 'township',
        },
      }),
    ).toBe('[云岫县] 松坪乡');
    expect(
      detailText({
        of: 'person',
        person: { name: '龙大春', role: '村民', organisation: '', kind: 'villager' },
      }),
    ).toBe('村民 龙大春');
    expect(
      detailText({
        of: 'organisation',
        organisation: { name: '县残联', fullName: '云岫县残疾人联合会', kind: 'group' },
      }),
    ).toBe('云岫县残疾人联合会');
  });
});
