const test = require('node:test');
const assert = require('node:assert');
const { add } = require('./sum.js');

test('adds small numbers', () => assert.strictEqual(add(2, 3), 5));
test('adds negative numbers', () => assert.strictEqual(add(-2, -3), -5));
