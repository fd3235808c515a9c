/*
 * The template of reference codes (档号). DA/T 22-2015: `Z109-WS·2011-Y-BGS-0001`; DA/T 13-2022, with
 * dots inside the category: `Z109-WS·2011·Y·办公室-0001`. Both are in use, so it is data.
 */

/** What a placeholder may stand for, by the word in the template, and the field that gives its value. */
export const PLACEHOLDERS = {
  全宗号: 'fonds',
  门类: 'category',
  年度: 'year',
  保管期限: 'retention',
  机构: 'unit',
  问题: 'unit',
  件号: 'item',
} as const;
export type Placeholder = keyof typeof PLACEHOLDERS;

export type TemplatePart =
  | { readonly literal: string }
  /** `digits`: the serial number is padded with zeros to this many; 0 for all others. */
  | { readonly placeholder: Placeholder; readonly digits: number };

export type Template = readonly TemplatePart[];

export const TEMPLATE_PRESETS = [
  { id: 'dat22', template: '{全宗号}-{门类}·{年度}-{保管期限}-{机构}-{件号:4}' },
  { id: 'dat13', template: '{全宗号}-{门类}·{年度}·{保管期限}·{机构}-{件号:4}' },
] as const;

/** `touching`: without a sign between two placeholders a code cannot be read back. */
export type TemplateFault = 'brace' | 'placeholder' | 'digits' | 'serial' | 'touching';

const MOST_DIGITS = 8;

/** Reads a template, or says what is wrong with it. It has to hold 件号 exactly once. */
export function parseTemplate(
  text: string,
): { readonly template: Template } | { readonly fault: TemplateFault } {
  const parts: TemplatePart[] = [];
  for (const [piece] of text.matchAll(/\{[^{}]*\}|[{}]|[^{}]+/gu)) {
    if (piece === '{' || piece === '}') return { fault: 'brace' };
    if (!piece.startsWith('{')) {
      parts.push({ literal: piece });
      continue;
    }
    const [name = '', digits, ...more] = piece.slice(1, -1).split(':');
    if (!isPlaceholder(name)) return { fault: 'placeholder' };
    const last = parts.at(-1);
    if (last && 'placeholder' in last) return { fault: 'touching' };
    if (more.length > 0 || !isDigits(name, digits)) return { fault: 'digits' };
    parts.push({ placeholder: name, digits: Number(digits ?? 0) });
  }
  const serials = parts.filter((part) => 'placeholder' in part && part.placeholder === '件号');
  return serials.length === 1 ? { template: parts } : { fault: 'serial' };
}

/** The text that `parseTemplate` reads as this template. */
export function printTemplate(template: Template): string {
  return template
    .map((part) => {
      if ('literal' in part) return part.literal;
      return `{${part.placeholder}${part.digits === 0 ? '' : `:${part.digits}`}}`;
    })
    .join('');
}

export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(PLACEHOLDERS, name);
}

function isDigits(name: Placeholder, digits: string | undefined): boolean {
  if (digits === undefined) return true;
  return name === '件号' && /^[1-9]$/u.test(digits) && Number(digits) <= MOST_DIGITS;
}
