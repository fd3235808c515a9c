import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { MANIFEST_NAMESPACE } from '#core/report/manifest.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { manifestOf } from '#core/report/verify/manifest-of.ts';
import { readWord } from '../../../parser/report/read-word.ts';
import { xmlText } from '../../thesaurus/xml-text.ts';
import { ZIP_TIME } from './finish-package.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** The same in every file: Word finds data stores by it, and we look by namespace. */
const STORE = '{6B7D0B1C-93C4-4F5A-9E0E-5A7C1F0D2E31}';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Puts the manifest into a finished report, as the last step of making it (docs/verify-report.md):
 * reads the document back as the verifier will and notes what it says.
 *
 * Throws Error where a marked part has no bookmark or another text than the report gives it.
 */
export function sealWord(
  bytes: Uint8Array,
  report: PrintedReport,
  options: { readonly masked: boolean },
): Uint8Array {
  const parts = unzipSync(bytes);
  const manifest = manifestOf(readWord(parts, report.title), report, options);
  const entries: Zippable = {};
  const put = (name: string, data: Uint8Array): void => {
    entries[name] = [data, { mtime: ZIP_TIME, level: 6 }];
  };
  for (const [name, data] of Object.entries(parts)) {
    if (name === '[Content_Types].xml') {
      const override = `<Override PartName="/customXml/itemProps1.xml" ContentType="${PROPERTIES}"/>`;
      put(name, strToU8(strFromU8(data).replace('</Types>', `${override}</Types>`)));
    } else if (name === 'word/_rels/document.xml.rels') {
      const relation = `<Relationship Id="rIdJuanzongManifest" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item1.xml"/>`;
      put(
        name,
        strToU8(strFromU8(data).replace('</Relationships>', `${relation}</Relationships>`)),
      );
    } else {
      put(name, data);
    }
  }
  put(
    'customXml/item1.xml',
    strToU8(
      `${DECLARATION}<manifest xmlns="${MANIFEST_NAMESPACE}">${xmlText(JSON.stringify(manifest))}</manifest>`,
    ),
  );
  put(
    'customXml/itemProps1.xml',
    strToU8(
      `${DECLARATION}<ds:datastoreItem ds:itemID="${STORE}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs><ds:schemaRef ds:uri="${MANIFEST_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  put(
    'customXml/_rels/item1.xml.rels',
    strToU8(
      `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ),
  );
  return zipSync(entries);
}
