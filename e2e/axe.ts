/** What axe has to say about a screen, in both themes. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const THEMES = ['light', 'dark'] as const;
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Shows a theme, and waits for its colours: those still on their way have no contrast to speak of. */
async function showTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(async () => {
    // They set out with the next frame, once the new theme has been applied.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

/**
 * What axe finds on all that is shown, listed by screen: by all its rules in the light theme; in the
 * dark one by those on colours, since a theme changes nothing else. It leaves the light theme behind,
 * so that no screen is still being drawn in one theme when the other one comes.
 */
export async function findViolations(page: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of THEMES) {
    await showTheme(page, theme);
    const axe = new AxeBuilder({ page });
    const { violations } = await (theme === 'light' ? axe : axe.withRules(COLOUR_RULES)).analyze();
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        found.push([screen, theme, id, target.join(' '), failureSummary].join(' | '));
      }
    }
  }
  await showTheme(page, 'light');
  return found;
}
