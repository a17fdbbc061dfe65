import type { Page } from '@playwright/test';

/** What moves although the reader, as `emulateMedia` has it, wants no movement. */
export const motionFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lasts = (durations: string) => durations.split(', ').some((time) => Number.parseFloat(time) > 0);
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return lasts(animationDuration) || lasts(transitionDuration) || scrollBehavior === 'smooth';
    });
    return [
      ...moving.map((element) => `moves: ${element.outerHTML.slice(0, 90)}`),
      ...document.getAnimations().map((animation) => `runs: ${animation.id}`),
    ];
  });
