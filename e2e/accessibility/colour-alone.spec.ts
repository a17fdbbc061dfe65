import { expect, type Page, test } from '@playwright/test';
import { takeCareStep } from '../support/care';
import { sendReturn } from '../support/return-request';
import { VISITS } from '../support/visits';
import { lightnessChange } from './checks/lightness-change';

/** Something that a page says by its look: where it stands, and how it ceases to be said. */
interface Meaning {
  /** A kind of page, or how it comes about. */
  readonly on: string | ((page: Page) => Promise<unknown>);
  readonly shownBy: string;
  /** Runs in the page. */
  readonly end: (element: Element) => void;
}

/** Pixels: a mark of two by twelve. */
const LEAST_MARK = 24;

const unwrap = (words: Element) => words.replaceWith(...words.childNodes);

const MEANINGS: Readonly<Record<string, Meaning>> = {
  'a field with a mistake': {
    on: 'the request form with its errors',
    shownBy: '.field[aria-invalid=true]',
    end: (field) => field.setAttribute('aria-invalid', 'false'),
  },
  'the field for an answer that was refused': {
    on: 'a question whose answer was refused while typing',
    shownBy: '.field[aria-invalid=true]',
    end: (field) => field.setAttribute('aria-invalid', 'false'),
  },
  'photos with a mistake': {
    on: 'the request form',
    shownBy: '.photo-input',
    end: (field) => field.setAttribute('aria-invalid', 'true'),
  },
  'a warning': {
    on: 'a question whose answer was refused while typing',
    shownBy: 'p.message',
    end: (words) => words.classList.remove('message'),
  },
  'the list of what is wrong': {
    on: 'the request form with its errors',
    shownBy: 'main [role=alert].border-warn',
    end: (list) => list.classList.remove('border-l-4'),
  },
  'the tab that is shown': {
    on: 'the queue of the care desk',
    shownBy: '.tab[aria-current]',
    end: (tab) => tab.removeAttribute('aria-current'),
  },
  'the suggestion that is chosen': {
    on: 'the home page while suggestions are open',
    shownBy: '.suggestions > [aria-selected=true]',
    end: (row) => row.setAttribute('aria-selected', 'false'),
  },
  'the clause that a link led to': {
    on: (page) => page.goto('/kwoking/policy#cancel.within-48h'),
    shownBy: '.clause:target',
    end: () => {
      const top = scrollY;
      location.hash = '';
      scrollTo(0, top);
    },
  },
  'the step at which a request stands': {
    on: 'the page of a return that was refunded',
    shownBy: '.steps > li:last-child',
    end: (step) => step.after(document.createElement('li')),
  },
  'a step that was taken back': {
    on: async (page) => {
      const url = await sendReturn(page);
      await takeCareStep(page.request, url, { status: 'declined', note: 'Too late.' });
      await takeCareStep(page.request, url, { takeBack: true, note: 'The day was misread.' });
      await page.goto(url);
    },
    shownBy: '.steps s',
    end: unwrap,
  },
  'money that may come besides what is sure': {
    on: 'an estimate with a deadline',
    shownBy: '.waiting-chart .perhaps:not([height="0"])',
    end: (column) => column.setAttribute('class', 'sure'),
  },
  'a question among the boxes of a flow chart': {
    on: 'the policy with its flow charts',
    shownBy: '.flow-question',
    end: (box) => box.setAttribute('class', 'flow-offers'),
  },
  'an end that goes on elsewhere': {
    on: 'the policy with its flow charts',
    shownBy: '.flow-handover',
    end: (box) => box.setAttribute('class', 'flow-offers'),
  },
};

test.describe.configure({ mode: 'parallel' });

for (const [meaning, { on, shownBy, end }] of Object.entries(MEANINGS)) {
  test(`An eye that sees no colours tells ${meaning}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await (typeof on === 'string' ? VISITS[on] : on)?.(page);
    const element = page.locator(shownBy).filter({ visible: true }).first();
    await expect(element).toBeVisible();
    const { light, dark } = await lightnessChange(page, element, end);
    expect.soft(light, 'pixels in light').toBeGreaterThanOrEqual(LEAST_MARK);
    expect.soft(dark, 'pixels in dark').toBeGreaterThanOrEqual(LEAST_MARK);
  });
}
