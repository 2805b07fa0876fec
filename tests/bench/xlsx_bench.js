// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the npm package xlsx takes for one workbook: the median of five readings in one process, in milliseconds.
// Run in a folder that has it: node xlsx_bench.js FILE
const path = require('path');
const xlsx = require(path.join(process.cwd(), 'node_modules', 'xlsx'));
const times = [];
for (let turn = 0; turn < 5; ++turn) {
    const begin = process.hrtime.bigint();
    const book = xlsx.readFile(process.argv[2]);
    xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], {header: 1});
    times.push(Number(process.hrtime.bigint() - begin) / 1e6);
}
times.sort((a, b) => a - b);
console.log(times[2].toFixed(1));
