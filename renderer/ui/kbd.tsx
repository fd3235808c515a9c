import { keyLabel } from '../app/key-label.ts';

interface KbdProps {
  /** In the notation of the command tables. */
  readonly chord: string;
  /** Left out for screen readers, where the control has a name of its own. */
  readonly silent?: boolean;
}

/** A key as the keyboard of this machine names it. */
export function Kbd({ chord, silent = false }: KbdProps) {
  return <kbd aria-hidden={silent ? 'true' : undefined}>{keyLabel(chord)}</kbd>;
}
