import type { Brake } from '../../deploy/incident/brake.js';

/** Without a host there is no kill switch to read, and a person at the keyboard is the one who stops. */
export const NO_HOST: Brake = {
  engaged: () => Promise.resolve({ stop: false, reason: 'there is no code host with a kill switch' }),
};
