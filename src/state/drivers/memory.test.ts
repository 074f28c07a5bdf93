import { describeDriverContract } from '../testing/driver-contract.js';
import { memoryDriver } from './memory.js';

describeDriverContract('memory', () => {
  const driver = memoryDriver();
  return Promise.resolve({ open: () => driver });
});
