import path from 'node:path';
import { AppError } from '#core/error/app-error.ts';
import { initiativeNamed } from '../archive/find.ts';
import { wholeThesaurus, type ExportKind, type ThesaurusAct } from '../contract.ts';
import type { AddCommand, RunCommand } from './command.ts';
import { openNamedArchive, type Desk } from './desk.ts';
import { exportTo } from './export-to.ts';
import { EXIT, type ExitCode, type Output } from './output.ts';

const KINDS: Readonly<Record<string, ExportKind>> = {
  '.qdc': 'thesaurus-qdc',
  '.jsonld': 'thesaurus-skos',
  '.xlsx': 'thesaurus-xlsx',
};

interface Options {
  readonly skipConflicts?: boolean;
  readonly dryRun?: boolean;
  readonly to?: string;
}

/** The thesaurus as CSV, codebook and SKOS, in and out, as a list, and its commonest surgery. */
export function addThesaurusCommands(add: AddCommand, run: RunCommand): void {
  add(
    'thesaurus',
    'initiatives: import FILE (.csv, .qdc), export FILE (.csv, .qdc, .jsonld, .xlsx), list, rename NAME --to LABEL, merge NAME --to NAME',
  )
    .argument('<action>', 'import, export, list, rename or merge')
    .argument('[what]', 'a file, or the name of an initiative')
    .option('--skip-conflicts', 'import: leave out the rows in conflict')
    .option('--dry-run', 'import: say what would change, write nothing')
    .option('--to <name>', 'rename: the new label (the old one stays an alias); merge: into which')
    .action((action: string, what: string | undefined, options: Options, command) =>
      run(command, async ({ desk, output, archive, signal }) => {
        openNamedArchive(desk.session, archive, false);
        if (action === 'list') return list(desk, output);
        if (what === undefined) throw new AppError('E-USAGE', { reason: `thesaurus ${action} …` });
        switch (action) {
          case 'import':
            return importFrom(desk, output, what, options);
          case 'export': {
            const kind = KINDS[path.extname(what).toLowerCase()] ?? 'thesaurus-csv';
            return exportTo(desk, output, what, { kind }, signal);
          }
          case 'rename':
          case 'merge': {
            const act = actOf(desk, action, what, options.to);
            const { changed, step } = await desk.client.thesaurus.operate({ act });
            output.answer({ changed, step }, () => String(changed));
            return EXIT.done;
          }
          default:
            throw new AppError('E-USAGE', { reason: `thesaurus ${action}` });
        }
      }),
    );
}

async function list(desk: Desk, output: Output): Promise<ExitCode> {
  const { initiatives } = await wholeThesaurus((from) => desk.client.thesaurus.list(from));
  output.answer(
    {
      initiatives: initiatives.map(({ initiative, accepted, pending }) => ({
        ...initiative,
        accepted,
        pending,
      })),
    },
    () =>
      initiatives
        .map(({ initiative: { prefLabel, theme, level, altLabels } }) =>
          [prefLabel, theme, level ?? '', altLabels.join('|')].join('\t'),
        )
        .join('\n'),
  );
  return EXIT.done;
}

async function importFrom(
  desk: Desk,
  output: Output,
  file: string,
  options: Options,
): Promise<ExitCode> {
  const token = desk.session.tokens.grant([file]);
  if (options.dryRun === true) {
    const { rows } = await desk.client.thesaurus.previewImport({ token });
    output.answer({ rows }, () =>
      rows
        .map(({ row, state, label, fields, failure }) =>
          [row, state, label, failure?.code ?? fields.join(',')].join('\t'),
        )
        .join('\n'),
    );
    return rows.some(({ state }) => state === 'conflict') ? EXIT.look : EXIT.done;
  }
  const skip = options.skipConflicts === true;
  const changed = await desk.client.thesaurus.import({ token, skip });
  output.answer(changed, () => String(changed.changed));
  return EXIT.done;
}

function actOf(
  desk: Desk,
  action: 'rename' | 'merge',
  name: string,
  to: string | undefined,
): ThesaurusAct {
  if (to === undefined) throw new AppError('E-USAGE', { reason: `thesaurus ${action} … --to` });
  const id = initiativeNamed(desk.session, name);
  if (action === 'rename') return { does: 'rename', id, label: to, keepOld: true, take: false };
  const into = initiativeNamed(desk.session, to);
  return { does: 'merge', ids: [id], into, label: '', texts: 'join' };
}
