// The compiler, bundled once. CommonJS, because only a `require` can wait for the first use of a name.
const { getLibFiles } = require('@ts-morph/common');

module.exports = { ...require('ts-morph'), getLibFiles };
