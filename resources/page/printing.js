// On paper: the timeline as it stands, then the card that is open or all that passes the filter.

const MOST_PRINTED = 3000;

function toPaper() {
  document.documentElement.classList.add("printing");
  readInks();
  const paper = byId("paper"), open = !byId("card").hidden;
  const rows = open ? [] : [...state.shown].slice(0, MOST_PRINTED);
  const left = state.shown.length - rows.length;
  paper.replaceChildren(
    h("p.small", null, printedWords()),
    open ? "" : h("ol.printed", null, rows.map((row) => h("li", null, sign(model.standing[row]), h("b", null, text(model.titles[row])),
      h("span.second", null, dotted(model.whens[row] || "No date", model.standings[model.standing[row]].toLowerCase(), whereOf(row) && text(whereOf(row)),
        [...new Set(actorsOf(row).map(({ name }) => name))].join(", ")))))),
    !open && left > 0 ? h("p.small", null, `${left.toLocaleString("en")} more are not printed. Filter to print fewer.`) : "",
    h("p.small", null, `State of ${stateWords(model.about.changed)} · fingerprint ${model.about.head}`));
  drawTimeline();
}

function printedWords() {
  const whole = state.shown.length === model.n && !state.query;
  return whole ? plural(model.n, "incident") : `${plural(state.shown.length, "incident")} of ${model.n.toLocaleString("en")}`;
}

function fromPaper() {
  document.documentElement.classList.remove("printing");
  byId("paper").replaceChildren();
  readInks();
  drawTimeline();
}

function listenPrinting() {
  addEventListener("beforeprint", toPaper);
  addEventListener("afterprint", fromPaper);
  byId("print").addEventListener("click", () => print());
}
