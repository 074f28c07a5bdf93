/** Days that an artifact would be kept. State of the command line stays on this machine, so nothing expires. */
export const NO_RETENTION = 90;
