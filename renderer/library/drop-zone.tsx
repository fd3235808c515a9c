import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '../app/failure-store.ts';
import { useImport } from './import-state.ts';

/** Takes files and folders dropped anywhere on the window and offers them for import. */
export function DropZone() {
  const { t } = useTranslation();
  const offer = useImport((state) => state.offer);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      window.juanzong.importDropped(files).then(offer, reportFailure);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [offer]);

  if (!over) return null;
  return (
    <div className="drop-zone" aria-hidden="true">
      <p>{t('import.drop')}</p>
    </div>
  );
}
