import { find, reveal } from './dom.js';

const KEY = 'caretaker-theme';
type Theme = 'light' | 'dark';

/** Storage is off in some browsers and for some files: then the choice lasts as long as the page. */
function remembered(): Theme | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing to be done, and nothing is lost but the memory.
  }
}

const system = matchMedia('(prefers-color-scheme: dark)');

function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : system.matches ? 'dark' : 'light';
}

/** Before anything is painted: the colours that were chosen the last time. */
export function restoreTheme(): void {
  const theme = remembered();
  if (theme !== undefined) document.documentElement.dataset.theme = theme;
}

/** The button that changes the colours and remembers it. */
export function startTheme(): void {
  const button = find('theme');
  if (button === null) return;
  const show = (): void => {
    button.setAttribute('aria-pressed', String(current() === 'dark'));
  };
  button.addEventListener('click', () => {
    const theme = current() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    remember(theme);
    show();
  });
  system.addEventListener('change', show);
  show();
  reveal(button);
}
