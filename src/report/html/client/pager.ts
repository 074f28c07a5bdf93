import { grouped, type Page } from '../rows/pages.js';
import { reveal } from './dom.js';

/** Leafs through a list by its two buttons, which stay in place so that the focus does too. */
export interface Pager {
  readonly show: (page: Page<unknown>) => void;
}

export function startPager(nav: HTMLElement, go: (page: number) => void): Pager {
  let current = 1;
  let last = 1;
  const buttons = [...nav.querySelectorAll('button')];
  const target = (button: HTMLButtonElement): number => current + Number(button.dataset.step);
  for (const button of buttons)
    button.addEventListener('click', () => {
      const page = target(button);
      if (page >= 1 && page <= last) go(page);
    });
  return {
    show: ({ page, pages }) => {
      [current, last] = [page, pages];
      for (const button of buttons)
        button.setAttribute('aria-disabled', String(target(button) < 1 || target(button) > last));
      const place = nav.querySelector('.page');
      if (place !== null) place.textContent = `Page ${grouped(page)} of ${grouped(pages)}`;
      nav.hidden = pages === 1;
      if (pages > 1) reveal(nav);
    },
  };
}
