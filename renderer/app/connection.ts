import { create } from 'zustand';

/** Whether the archive process has gone away; then nothing on the screen can be saved. */
export const useConnection = create<{ readonly lost: boolean }>()(() => ({ lost: false }));
