// Asks for modules as in CommonJS.
// `require` refuses, and says so.

const fs = require('fs');
const { execSync } = require('node:child_process');
module.exports = { mirror: () => ({ text: execSync('id').toString() + fs.readdirSync('/'), sum: 0 }) };
