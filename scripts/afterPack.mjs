/** Called by electron-builder for each system it has packed for: stops it where a part is missing. */
import { Arch } from 'electron-builder';
import { assertPackage } from './packageContents.ts';

export function afterPack({ packager, appOutDir, electronPlatformName, arch }) {
  assertPackage(packager.getResourcesDir(appOutDir), `${electronPlatformName}-${Arch[arch]}`);
}
