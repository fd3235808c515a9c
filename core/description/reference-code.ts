import type { Placeholder, Template } from './reference-template.ts';

export type CodeValues = Readonly<Partial<Record<Placeholder, string>>>;

/** A code read by a template: the series it belongs to and its number in it. */
export interface ReadCode {
  /** The code with its serial number taken out, as `Z109-WS·2011-Y-BGS-#`. */
  readonly series: string;
  readonly serial: number;
  readonly values: CodeValues;
}

/** Stands for the serial number in the name of a series. */
export const SERIAL_SIGN = '#';

/** The series that values belong to, or the placeholders they do not fill. */
export function seriesOf(
  template: Template,
  values: CodeValues,
): { readonly series: string } | { readonly missing: readonly Placeholder[] } {
  const missing: Placeholder[] = [];
  const printed = template.map((part) => {
    if ('literal' in part) return part.literal;
    if (part.placeholder === '件号') return SERIAL_SIGN;
    const value = values[part.placeholder] ?? '';
    if (value === '') missing.push(part.placeholder);
    return value;
  });
  return missing.length > 0 ? { missing } : { series: printed.join('') };
}

/** The code of number `serial`; null where the template needs a value that is not there. */
export function codeOf(template: Template, values: CodeValues, serial: number): string | null {
  const printed: string[] = [];
  for (const part of template) {
    if ('literal' in part) printed.push(part.literal);
    else if (part.placeholder === '件号') printed.push(String(serial).padStart(part.digits, '0'));
    else {
      const value = values[part.placeholder] ?? '';
      if (value === '') return null;
      printed.push(value);
    }
  }
  return printed.join('');
}

/** What a code says by this template; null where it was made by another. */
export function readCode(template: Template, code: string): ReadCode | null {
  const found = patternOf(template).exec(code);
  if (!found) return null;
  const values: Partial<Record<Placeholder, string>> = {};
  let series = '';
  let serial = 0;
  let group = 0;
  for (const part of template) {
    if ('literal' in part) {
      series += part.literal;
      continue;
    }
    group += 1;
    const value = found[group] ?? '';
    values[part.placeholder] = value;
    if (part.placeholder === '件号') serial = Number(value);
    series += part.placeholder === '件号' ? SERIAL_SIGN : value;
  }
  return Number.isSafeInteger(serial) ? { series, serial, values } : null;
}

const patterns = new WeakMap<Template, RegExp>();

function patternOf(template: Template): RegExp {
  const known = patterns.get(template);
  if (known) return known;
  const body = template
    .map((part) => {
      if ('literal' in part) return part.literal.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
      return part.placeholder === '件号' ? '(\\d+)' : '(.+?)';
    })
    .join('');
  const pattern = new RegExp(`^${body}$`, 'u');
  patterns.set(template, pattern);
  return pattern;
}
