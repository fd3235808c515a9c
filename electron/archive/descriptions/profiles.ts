import { z } from 'zod';
import {
  DERIVED,
  FIELD_KINDS,
  OBLIGATIONS,
  PROFILE_FIELD,
  type Profile,
} from '#core/description/profile.ts';
import type { Statements } from '#core/description/description.ts';
import { readAsset } from '../assets.ts';

/** The profiles that come with the program, the one that an article has unless told otherwise first. */
export const PROFILE_IDS = ['newspaper-clipping', 'web-clipping'] as const;

const choiceSchema = z.strictObject({ value: z.string().min(1), zh: z.string(), en: z.string() });

const profileSchema = z.strictObject({
  id: z.enum(PROFILE_IDS),
  zh: z.string().min(1),
  en: z.string().min(1),
  level: z.string(),
  groups: z.array(z.strictObject({ id: z.string(), zh: z.string(), en: z.string() })),
  fields: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-zA-Z]+$/u),
      group: z.string(),
      zh: z.string().min(1),
      en: z.string().min(1),
      kind: z.enum(FIELD_KINDS),
      obligation: z.enum(OBLIGATIONS),
      origin: z.enum(['page', 'office']),
      dat18: z.string(),
      isadg: z.string(),
      dc: z.string(),
      derived: z.enum(DERIVED).nullable().default(null),
      choices: z.array(choiceSchema).default([]),
      open: z.boolean().default(false),
    }),
  ),
});

let known: readonly Profile[] | null = null;

/** The profiles of description, read once from `assets/profiles/metadata`. */
export function profiles(): readonly Profile[] {
  known ??= PROFILE_IDS.map((id) =>
    profileSchema.parse(JSON.parse(readAsset(`profiles/metadata/${id}.json`))),
  );
  return known;
}

/** The profile an article is described by; newspaper clipping until somebody says otherwise. */
export function profileOf(statements: Statements): Profile {
  const [first, ...others] = profiles();
  if (!first) throw new Error('there is no profile');
  const chosen = statements[PROFILE_FIELD]?.value;
  return others.find(({ id }) => id === chosen) ?? first;
}
