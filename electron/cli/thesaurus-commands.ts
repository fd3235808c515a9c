import path from 'node:path';
import { AppError } from '#core/error/app-error.ts';
import type { ExportKind } from '../contract.ts';
import { openNamedArchive } from './desk.ts';
import { exportTo } from './export-to.ts';
import { EXIT } from './output.ts';
import type { AddCommand, RunCommand } from './command.ts';

const KINDS: Readonly<Record<string, ExportKind>> = {
  '.qdc': 'thesaurus-qdc',
  '.jsonld': 'thesaurus-skos',
};

/** The thesaurus as CSV, codebook and SKOS, in and out, and as a list. */
export function addThesaurusCommands(add: AddCommand, run: RunCommand): void {
  add('thesaurus', 'initiatives: import FILE (.csv, .qdc), export FILE (.csv, .qdc, .jsonld), list')
    .argument('<action>', 'import, export or list')
    .argument('[file]')
    .action((action: string, file: string | undefined, _options, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        if (action === 'list') {
          const { initiatives } = await desk.client.thesaurus.list();
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
        if (file === undefined)
          throw new AppError('E-USAGE', { reason: `thesaurus ${action} FILE` });
        if (action === 'import') {
          const token = desk.session.tokens.grant([file]);
          const changed = await desk.client.thesaurus.import({ token });
          output.answer(changed, () => String(changed.changed));
          return EXIT.done;
        }
        if (action === 'export') {
          const kind = KINDS[path.extname(file).toLowerCase()] ?? 'thesaurus-csv';
          return exportTo(desk, output, file, { kind });
        }
        throw new AppError('E-USAGE', { reason: `thesaurus ${action}` });
      }),
    );
}
