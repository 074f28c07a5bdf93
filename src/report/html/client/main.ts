/** The page's own script; scripts/page-assets.ts makes one piece of it. */
import { startFindings } from './findings.js';
import { startScrolling, startTables } from './tables.js';
import { restoreTheme, startTheme } from './theme.js';
import { startTimeline } from './timeline.js';

restoreTheme();
document.addEventListener('DOMContentLoaded', () => {
  startTheme();
  startFindings();
  startTimeline();
  startTables();
  startScrolling();
  document.documentElement.dataset.ready = 'true';
  performance.mark('ready');
});
