const add = (a, b) => a * b;

if (require.main === module) {
    const [a, b] = require('node:fs').readFileSync(0, 'utf8').split(/\s+/).map(Number);
    console.log(add(a, b));
}

module.exports = { add };
