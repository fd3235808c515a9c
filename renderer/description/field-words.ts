import type { TFunction } from 'i18next';
import type { Statement } from '#core/description/description.ts';
import type { FieldView } from '#electron/contract.ts';

interface Named {
  readonly zh: string;
  readonly en: string;
}

/** A name of a profile, a group, a field or a choice in the language of the window. */
export function nameIn(language: string, named: Named): string {
  return language === 'zh-CN' ? named.zh : named.en;
}

/** A value as people read it: the name of a choice, `[ ]` around what is inferred. */
export function shownStatement(
  t: TFunction,
  language: string,
  field: FieldView | undefined,
  statement: Statement | null,
): string {
  if (statement === null) return '';
  if (statement.certainty === 'unknown') return `[${t('describe.unknownValue')}]`;
  const shown = choiceName(language, field, statement.value);
  return statement.certainty === 'inferred' ? `[${shown}]` : shown;
}

export function choiceName(
  language: string,
  field: Pick<FieldView, 'choices'> | undefined,
  value: string,
): string {
  const choice = field?.choices.find((one) => one.value === value);
  return choice ? nameIn(language, choice) : value;
}
