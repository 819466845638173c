import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from './fixtures.ts';
import { Host } from './host.ts';
import { JournalApi, sha256 } from './journalApi.ts';
import { App } from './pages/App.ts';

/** A small disk of its own, which only root can have, and not in every container. */
const test = base.extend<{ disk: string }>({
  disk: async ({ folder }, provide) => {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]);
    base.skip(mounted.status !== 0, 'mounting a small disk takes root');
    await provide(folder);
    execFileSync('umount', [folder]);
  },
});

/** Takes all the room that is left on a disk, and answers with the file that has it. */
function fill(disk: string): string {
  const file = join(disk, 'filler');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(file, Buffer.alloc(bavail * bsize));
  return file;
}

test('a full disk is named, keeps what was typed, and takes it once there is room', async ({
  disk,
  page,
}) => {
  const host = await Host.start(disk);
  try {
    const journal = await JournalApi.open(await host.newAddress());
    await journal.log({ name: 'Kelp Conference', dateStart: '2024-09-10' });
    const app = new App(page, () => host.newAddress());
    await app.open();
    await app.log.open();
    await app.log.name.fill('Written on a full disk');
    await app.log.showMore();
    await app.log.field('Notes').fill('kelp '.repeat(20_000));
    const filler = fill(disk);
    await app.log.saveButton.click();
    const alert = app.log.dialog.getByRole('alert');
    await expect(alert).toContainText('The disk is full, so this was not saved.');
    await expect(alert).toContainText('All that was saved before is safe');
    await expect(app.log.name).toHaveValue('Written on a full disk');
    expect(await journal.names()).toEqual(['Kelp Conference']);

    rmSync(filler);
    await app.log.save();
    expect(await journal.names()).toHaveLength(2);
    expect((await journal.call('journal.check', {})).ok).toBe(true);
    await page.close();
  } finally {
    await host.stop();
  }
});

test('a disk that cannot be written is named, and the journal opens once it can', async ({
  disk,
  page,
}) => {
  const first = await Host.start(disk);
  await (await JournalApi.open(await first.newAddress())).log({ name: 'Kelp Conference' });
  await first.stop();
  const file = join(disk, 'journal.sqlite');
  const before = sha256(readFileSync(file));
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  const host = await Host.start(disk);
  try {
    const app = new App(page, () => host.newAddress());
    await app.open();
    const alert = app.main.getByRole('alert');
    await expect(alert).toContainText('The journal folder may be read but not written.');
    await expect(alert).toContainText('The journal is untouched');
    expect(sha256(readFileSync(file))).toBe(before);
    expect(existsSync(join(disk, 'journal.holder.json'))).toBe(false);

    execFileSync('mount', ['-o', 'remount,rw', disk]);
    await app.main.getByRole('button', { name: 'Try again' }).click();
    await app.openYear('No date');
    await expect(app.timeline.row('Kelp Conference')).toBeVisible();
    await page.close();
  } finally {
    await host.stop();
  }
});
