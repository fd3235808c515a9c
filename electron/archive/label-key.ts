import type { Session } from './session.ts';

/**
 * What makes two labels the same for a reader: compatibility forms, both scripts and letter case
 * folded, invisible characters left out. Labels are stored as they are given.
 */
export function labelKey(session: Pick<Session, 'fold'>, label: string): string {
  const visible = label.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  return session.fold(visible).trim();
}
