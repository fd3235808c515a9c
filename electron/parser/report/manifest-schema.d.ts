import { type Manifest } from '#core/report/manifest.ts';
/** The manifest of a file; null where its text is none: it came from outside, so nothing in it is believed unread. */
export declare function parseManifest(json: string): Manifest | null;
