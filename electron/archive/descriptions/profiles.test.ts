import { describe, expect, test } from 'vitest';
import { CODE_FIELD, fieldOf } from '#core/description/profile.ts';
import { PLACEHOLDERS } from '#core/description/reference-template.ts';
import { profileOf, profiles } from './profiles.ts';
import { KEPT_WITH_ARTICLE } from './subject.ts';

/** Elements that DA/T 18-2022 requires of a file; 著录层级 is the profile's own. */
const REQUIRED = ['档号', '题名', '日期', '责任者', '保管期限', '开放标识'];

describe.each(profiles())('profile $id', (profile) => {
  test('asks for what DA/T 18-2022 requires', () => {
    const required = profile.fields
      .filter(({ obligation }) => obligation === 'required')
      .map(({ dat18 }) => dat18);
    expect(required).toEqual(expect.arrayContaining(REQUIRED));
    expect(profile.level).toBe('文件级');
  });

  test('names each field once, in a group of its own, and in both languages', () => {
    const ids = profile.fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const groups = profile.groups.map(({ id }) => id);
    for (const field of profile.fields) {
      expect(groups).toContain(field.group);
      expect(`${field.en}${field.choices.map(({ en }) => en).join('')}`).not.toMatch(
        /[\u4E00-\u9FFF]/u,
      );
      if (field.kind === 'choice') expect(field.choices.length).toBeGreaterThan(1);
    }
  });

  test('has the fields that codes and older archives need', () => {
    const needed = [CODE_FIELD, ...Object.values(PLACEHOLDERS), ...Object.keys(KEPT_WITH_ARTICLE)];
    for (const id of needed) expect(fieldOf(profile, id), id).not.toBeNull();
  });
});

test('an article is a newspaper clipping until somebody says otherwise', () => {
  expect(profileOf({}).id).toBe('newspaper-clipping');
  expect(profileOf({ profile: { value: 'web-clipping', certainty: null } }).id).toBe(
    'web-clipping',
  );
  expect(profileOf({ profile: { value: 'gone', certainty: null } }).id).toBe('newspaper-clipping');
});
