import path from 'node:path';
import type { PageProfile } from '#core/report/layout/page-profile.ts';
import { WORD_PROFILES } from '../../contract.ts';
import { assetsFolder } from '../assets.ts';
import { loadWordProfile } from '../export/word/profile.ts';

/** Every profile in the order in which they are offered. */
export async function pageProfiles(): Promise<{ profiles: PageProfile[] }> {
  const folder = path.join(assetsFolder(), 'profiles');
  const profiles = await Promise.all(WORD_PROFILES.map((id) => loadWordProfile(folder, id)));
  return { profiles };
}
