import path from 'node:path';
import { TEXT_STYLES, type PageProfile } from '#core/report/layout/page-profile.ts';
import { WORD_PROFILES } from '../../contract.ts';
import { assetsFolder } from '../assets.ts';
import { loadWordProfile, type WordProfile } from '../export/word/profile.ts';

/** Every profile in the order in which they are offered. */
export async function pageProfiles(): Promise<{ profiles: PageProfile[] }> {
  const folder = path.join(assetsFolder(), 'profiles');
  const profiles = await Promise.all(WORD_PROFILES.map((id) => loadWordProfile(folder, id)));
  return { profiles: profiles.map(pageProfile) };
}

/** What the preview needs of a profile of Word. */
function pageProfile(profile: WordProfile): PageProfile {
  const styles = Object.fromEntries(TEXT_STYLES.map((name) => [name, profile.styles[name]]));
  // Every name of the list is there.
  return { ...profile, styles: styles as PageProfile['styles'] };
}
