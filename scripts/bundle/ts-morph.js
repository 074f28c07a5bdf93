// The compiler, bundled once and shared by every other bundle (13 of the 14 MB).
import './common-js-globals.js';

export * from 'ts-morph';
export { getLibFiles } from '@ts-morph/common';
