import { keyLabel } from '../app/key-label.ts';

/** A key as the keyboard of this machine names it; `chord` in the notation of the command tables. */
export function Kbd({ chord }: { readonly chord: string }) {
  return <kbd>{keyLabel(chord)}</kbd>;
}
