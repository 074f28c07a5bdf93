import type { Config } from '../../config/schema.js';
import type { Area } from './area.js';
import { area as backend } from './backend/area.js';
import { area as databases } from './databases/area.js';
import { area as documentation } from './documentation/area.js';
import { area as frontend } from './frontend/area.js';
import { area as infrastructure } from './infrastructure/area.js';
import { area as monitoring } from './monitoring/area.js';
import { area as performance } from './performance/area.js';
import { area as security } from './security/area.js';
import { area as testing } from './testing/area.js';

/** The nine areas, in the order of OR-02. */
export const areas: readonly Area[] = [
  backend,
  frontend,
  databases,
  security,
  performance,
  infrastructure,
  documentation,
  testing,
  monitoring,
];

/** The areas that the configuration leaves on. */
export function areasOf({ orchestrator }: Pick<Config, 'orchestrator'>): readonly Area[] {
  return areas.filter(({ name }) => orchestrator.areas[name]?.enabled !== false);
}
