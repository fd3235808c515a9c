import { unzipSync } from 'fflate';
import { AppError } from '#core/error/app-error.ts';

const MB = 1024 * 1024;
/** A project of ten thousand pages stays far below these; a ZIP that says more is not unpacked. */
const LIMITS = { entries: 20_000, project: 64 * MB, text: 100 * MB, all: 512 * MB } as const;

/** The texts and the description of a REFI-QDA project; names in lower case, as they may be asked for. */
export interface ProjectParts {
  readonly project: Uint8Array;
  /** By the name within `sources/`. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
}

/**
 * Takes `project.qde` and the plain texts out of a project file, in memory only: nothing of it is
 * ever written under a name that the file gives. Sizes are checked before anything is unpacked.
 *
 * Errors: `E-QDPX` (no ZIP, no project, a name that leads elsewhere), `E-SIZE`.
 */
export function unzipProject(bytes: Uint8Array, filename: string): ProjectParts {
  const refuse = (reason: string): AppError => new AppError('E-QDPX', { filename, reason });
  const tooLarge = (limit: number): AppError =>
    new AppError('E-SIZE', { filename, limit: `${Math.round(limit / MB)} MB` });
  const sizes = new Map<string, number>();
  let all = 0;
  let entries = 0;
  let unpacked: Readonly<Record<string, Uint8Array>>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > LIMITS.entries) throw refuse(`> ${LIMITS.entries}`);
        // A name may only lead into the file itself, whoever reads it later.
        if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/iu.test(name)) throw refuse(name);
        const isProject = name.toLowerCase() === 'project.qde';
        if (!isProject && !/^sources\/[^/]+\.txt$/iu.test(name)) return false;
        if (sizes.has(name.toLowerCase())) throw refuse(`${name} × 2`);
        const limit = isProject ? LIMITS.project : LIMITS.text;
        if (originalSize > limit) throw tooLarge(limit);
        all += originalSize;
        if (all > LIMITS.all) throw tooLarge(LIMITS.all);
        sizes.set(name.toLowerCase(), originalSize);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw refuse(error instanceof Error ? error.message : String(error));
  }
  const sources = new Map<string, Uint8Array>();
  let project: Uint8Array | null = null;
  for (const [name, content] of Object.entries(unpacked)) {
    // A ZIP that lies about sizes gives less, or more, than it said.
    if (content.length !== sizes.get(name.toLowerCase())) throw refuse(name);
    if (name.toLowerCase() === 'project.qde') project = content;
    else sources.set(name.slice(name.indexOf('/') + 1).toLowerCase(), content);
  }
  if (project === null) throw refuse('project.qde?');
  return { project, sources };
}
