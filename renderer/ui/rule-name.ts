import type { TFunction } from 'i18next';

/** What a rule (`name@version`) looks for, in the words of the screen; as it is where it has no words. */
export function ruleName(t: TFunction, rule: string | null): string {
  if (rule === null) return '';
  const [name = rule] = rule.split('@');
  return t(`ruleName.${name}`, { defaultValue: rule });
}
