// One spelling for every way to write a word: what db/search/fold.py does, from its own table.

const folds = new Map();
const WORD = /[\p{L}\p{N}]+/gu;
const ASCII = /^[\x00-\x7f]*$/;

function learnFolds([dropped, moved, other]) {
  for (const [first, count] of dropped) for (let n = 0; n < count; n++) folds.set(first + n, "");
  for (const [first, count, step, by] of moved)
    for (let n = 0, code = first; n < count; n++, code += step)
      folds.set(code, String.fromCodePoint(code + by));
  for (const [code, text] of other) folds.set(code, text);
}

function fold(text) {
  if (ASCII.test(text)) return text.toLowerCase();
  let out = "";
  for (const letter of text.normalize("NFKD")) {
    const one = folds.get(letter.codePointAt(0));
    out += one === undefined ? letter : one;
  }
  return out;
}

/** Every folded word with a space before it: what begins a word is found by `includes`. */
function held(text) {
  const found = fold(text).match(WORD);
  return found ? " " + found.join(" ") : "";
}

/** The folded words of what was typed; what a longer one says, a shorter one need not. */
function terms(typed) {
  const found = [...new Set(fold(typed).match(WORD) || [])].slice(0, 32);
  return found
    .filter((one) => !found.some((other) => other !== one && other.startsWith(one)))
    .map((one) => " " + one);
}
