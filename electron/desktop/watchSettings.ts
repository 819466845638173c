import { Settings } from '#shared/settings.ts';
import type { JournalService } from '../journal/service.ts';

/**
 * The same service, telling `onSettings` of the settings in an answer where they are not those it
 * told last, so that the menu follows a language chosen in the page without a channel of its own.
 */
export function watchSettings(
  service: JournalService,
  onSettings: (settings: Settings) => void,
): JournalService {
  let told = '';
  return {
    async call(operation, input) {
      const result = await service.call(operation, input);
      if (result.ok && (operation === 'settings.get' || operation === 'settings.set')) {
        const settings = Settings.parse(result.value);
        const now = JSON.stringify(settings);
        if (now !== told) onSettings(settings);
        told = now;
      }
      return result;
    },
    close: () => {
      service.close();
    },
  };
}
