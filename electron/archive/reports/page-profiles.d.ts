import { type PageProfile } from '#core/report/layout/page-profile.ts';
/** Every profile in the order in which they are offered. */
export declare function pageProfiles(): Promise<{
  profiles: PageProfile[];
}>;
