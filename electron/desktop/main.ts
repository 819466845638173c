/** Plenary in a window of its own. */
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  session,
  shell,
} from 'electron';
import { journalFolder } from '../journal/folder.ts';
import { startJournal } from '../journal/service.ts';
import { loadManifest } from '../web/shell.ts';
import { startDesktop } from './desktopApp.ts';
import { makeSampleFolder, makeWindowFolder, removeSampleFolder } from './folders.ts';

// Electron's own files, too, are nobody else's to read.
process.umask(0o077);

const built = (path: string): URL => new URL(`../${path}`, import.meta.url);
const sample = process.argv.includes('--sample');
const folder = sample
  ? makeSampleFolder()
  : journalFolder(process.env, process.platform, homedir());

startDesktop(
  { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell },
  {
    windowFolder: makeWindowFolder(folder),
    preload: fileURLToPath(built('desktop/preload.cjs')),
    loadPage: () => loadManifest(fileURLToPath(built('renderer'))),
    startJournal: (printPdf) =>
      startJournal({
        folder,
        host: 'desktop',
        sample,
        version: app.getVersion(),
        importWorker: built('worker/import.js'),
        printPdf,
      }),
    sample,
    onClosed: () => {
      if (sample) removeSampleFolder(folder);
    },
    log: (message) => {
      console.error(message);
    },
  },
);
