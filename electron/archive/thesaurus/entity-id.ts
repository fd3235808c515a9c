import { v5 as nameBasedUuid, validate } from 'uuid';

/** Made once, never to change. */
const GUIDS = '8d2a6f40-3a1e-4d55-9f0c-5b7e6a1c9d13';

/**
 * The id of what another program names by a GUID: the GUID itself, where it is a UUID (RFC 9562); of
 * others, which QualCoder makes of any digits, always the same one, so that a file is known again.
 */
export function entityIdOf(guid: string): string {
  const bare = guid.replaceAll(/[{}]/gu, '').toLowerCase();
  return bare === '' || validate(bare) ? bare : nameBasedUuid(bare, GUIDS);
}
