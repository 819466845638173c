import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../lib/root.ts';
import { type Figure, figureOf } from './figures.ts';

const OUT = inRoot('out');

const filesOf = (folder: string, names: RegExp): string[] =>
  readdirSync(join(OUT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .map((name) => join(OUT, folder, name));

const size = (name: string, files: readonly string[]): Figure =>
  figureOf(name, 'kB', [sum(files.map((file) => statSync(file).size))]);

const zippedSize = (name: string, files: readonly string[]): Figure =>
  figureOf(`${name}, gzip`, 'kB', [sum(files.map((file) => gzipSync(readFileSync(file)).length))]);

const sum = (bytes: readonly number[]): number =>
  bytes.reduce((total, value) => total + value, 0) / 1000;

/** How large the built programs are. */
export function measureBundles(): Figure[] {
  const scripts = filesOf('renderer', /\.js$/);
  const styles = filesOf('renderer', /\.css$/);
  return [
    size('page: scripts', scripts),
    zippedSize('page: scripts', scripts),
    size('page: styles', styles),
    zippedSize('page: styles', styles),
    size('page: fonts', filesOf('renderer', /\.woff2$/)),
    size('desktop: main', filesOf('desktop', /^main\.js$/)),
    size('desktop: preload', filesOf('desktop', /^preload\.cjs$/)),
    size('loopback host and command line', filesOf('loopback', /\.js$/)),
    size('import worker', filesOf('worker', /\.js$/)),
  ];
}
