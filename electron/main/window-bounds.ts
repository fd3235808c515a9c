import fs from 'node:fs';
import path from 'node:path';
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
const FIRST_SIZE = { width: 1440, height: 900 };

/** Where the window stood last, if that is still on a screen. */
export function storedBounds(userFolder: string): Partial<Rectangle> {
  try {
    const bounds = boundsSchema.parse(JSON.parse(fs.readFileSync(boundsFile(userFolder), 'utf8')));
    const { workArea } = screen.getDisplayMatching(bounds);
    const visible =
      bounds.x < workArea.x + workArea.width && bounds.y < workArea.y + workArea.height;
    return visible ? bounds : FIRST_SIZE;
  } catch {
    // The first start, or a file that somebody changed: a setting is never worth an error.
    return FIRST_SIZE;
  }
}

/** Remembers where the window stands when it is closed. */
export function keepBounds(window: BrowserWindow, userFolder: string): void {
  window.on('close', () => {
    const file = boundsFile(userFolder);
    try {
      fs.writeFileSync(`${file}.partial`, JSON.stringify(window.getNormalBounds()));
      fs.renameSync(`${file}.partial`, file);
    } catch {
      // An unwritable setting must not stop the application from closing.
    }
  });
}

function boundsFile(userFolder: string): string {
  return path.join(userFolder, 'window.json');
}
