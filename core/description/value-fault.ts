import { dateForm } from './date-form.ts';
import type { Field, FieldChoice } from './profile.ts';

/** Why a value does not fit its field; the screen and errors name it by this word. */
export type ValueFault = 'date' | 'number' | 'url' | 'choice';

/** A value as its field keeps it, or what is wrong with it. Empty fits everywhere. */
export function fittingValue(
  field: Field,
  typed: string,
): { readonly value: string } | { readonly fault: ValueFault } {
  const value = typed.trim();
  if (value === '') return { value };
  switch (field.kind) {
    case 'date': {
      const date = dateForm(value);
      return date === null ? { fault: 'date' } : { value: date };
    }
    case 'number': {
      const digits = value.normalize('NFKC').replaceAll(',', '');
      return /^\d+$/u.test(digits) ? { value: digits } : { fault: 'number' };
    }
    case 'url':
      return /^https?:\/\/\S+$/u.test(value) ? { value } : { fault: 'url' };
    case 'choice': {
      const named = field.choices.find((choice) => namesOf(choice).includes(value));
      if (named) return { value: named.value };
      return field.open ? { value } : { fault: 'choice' };
    }
    case 'people':
      // One separator, so that the same people compare equal: 张三、李四 and 张三 李四.
      return { value: value.split(/[\s、,，;；]+/u).join(' ') };
    case 'text':
    case 'long':
      return { value };
  }
}

/** What a choice may be called: its code, its names, and its names without the code, `永久（Y）` as `永久`. */
function namesOf({ value, zh, en }: FieldChoice): readonly string[] {
  return [value, zh, en, zh.replace(/（.*）$/u, ''), en.replace(/ \(.*\)$/u, '')];
}
