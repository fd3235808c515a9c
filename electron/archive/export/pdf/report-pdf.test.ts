import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleReport } from '#core/report/layout/example-report.ts';
import { loadWordProfile } from '../word/profile.ts';
import { destinationPages } from './destinations.ts';
import { renderReportPdf } from './report-pdf.ts';

const PROFILES = join(import.meta.dirname, '../../../../assets/profiles');

test('without the application around it a PDF is refused by its code', async () => {
  const profile = await loadWordProfile(PROFILES, 'gbt9704');
  const options = { profile, author: '档案员甲', drawChart: () => '' };
  await expect(renderReportPdf(exampleReport(), options, null)).rejects.toMatchObject({
    code: 'E-PDFAPP',
  });
});

test('what is no PDF as Chromium writes it names no pages', () => {
  expect(destinationPages(new TextEncoder().encode('%PDF-1.4 nothing'))).toEqual(new Map());
});
