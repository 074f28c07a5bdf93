import { z } from 'zod';

/** Glob as picomatch reads it, relative to the repository root. */
export const glob = z.string().min(1);

/** A command without a shell: program and arguments. */
export const command = z.array(z.string().min(1)).min(1);

/** The name of an environment variable: secrets are named in the file, never written into it. */
export const environmentName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable');

/** An address of the web. */
export const webAddress = z.url({ protocol: /^https?$/ });

const PERCENT = { min: 0, max: 100 } as const;

/** A figure from 0 to 100. */
export const percent = z.number().min(PERCENT.min).max(PERCENT.max);

/** How a figure is compared with its limit. */
export const comparison = z.enum(['>', '>=', '<', '<=', '==', '!=']);
