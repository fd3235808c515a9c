import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { accessOver, ArchiveContext } from './archive-context.ts';
import { App } from './app.tsx';
import './app.css';
import { clientOver, receivePort } from './connect.ts';
import { useConnection } from './connection.ts';
import { startMessages } from './i18n.ts';
import { usePreferences } from './preferences.ts';
import { allowPlainTextOnly } from './trusted-types.ts';

async function start(): Promise<void> {
  allowPlainTextOnly();
  const [port] = await Promise.all([
    receivePort(() => useConnection.setState({ lost: true })),
    startMessages(usePreferences.getState().language),
  ]);
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no #root');
  createRoot(place).render(
    <StrictMode>
      <ArchiveContext value={accessOver(clientOver(port))}>
        <App />
      </ArchiveContext>
    </StrictMode>,
  );
}

void start();
