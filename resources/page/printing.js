// On paper: the timeline as it stands, then the card that is open or all that passes the filter.

const MOST_PRINTED = 3000;

const HIGHEST = 700; // pixels of lanes on the first sheet

function toPaper() {
  document.documentElement.classList.add("printing");
  readInks();
  const untold = lanesToPaper();
  const paper = byId("paper"), open = !byId("card").hidden;
  const rows = open ? [] : [...state.shown].slice(0, MOST_PRINTED);
  const left = state.shown.length - rows.length;
  paper.replaceChildren(
    untold ? h("p.small", null, `${plural(untold, "further lane")} not printed.`) : "",
    h("p.small", null, printedWords()),
    open ? "" : h("ol.printed", null, rows.map((row) => h("li", null, sign(model.standing[row]), h("b", null, text(model.titles[row])),
      h("span.second", null, dotted(model.whens[row] || "No date", model.standings[model.standing[row]].toLowerCase(), whereOf(row) && text(whereOf(row)),
        [...new Set(actorsOf(row).map(({ name }) => name))].join(", ")))))),
    !open && left > 0 ? h("p.small", null, `${left.toLocaleString("en")} more are not printed. Filter to print fewer.`) : "",
    h("p.small", null, `State of ${stateWords(model.about.changed)} · fingerprint ${model.about.head}`));
  drawTimeline();
  // As pixels: what Chromium records of a canvas while printing comes out a little too small.
  for (const canvas of [plot(), byId("axis")]) {
    const pen = canvas.getContext("2d");
    if (canvas.width && canvas.height) pen.putImageData(pen.getImageData(0, 0, canvas.width, canvas.height), 0, 0);
  }
}

/** As many whole lanes as a sheet holds; how many are left out. */
function lanesToPaper() {
  const stage = byId("stage");
  stage.scrollTop = 0;
  stage.style.height = "200px";
  measureLanes();
  const fits = Math.max(time.tops.filter((top) => top <= HIGHEST).length - 1, 1);
  stage.style.height = `${Math.max(Math.min(time.tops[Math.min(fits, time.lanes.length)], HIGHEST), 120)}px`;
  plot().style.height = stage.style.height;
  return Math.max(time.lanes.length - fits, 0);
}

function printedWords() {
  const whole = state.shown.length === model.n && !state.query;
  return whole ? plural(model.n, "incident") : `${plural(state.shown.length, "incident")} of ${model.n.toLocaleString("en")}`;
}

function fromPaper() {
  document.documentElement.classList.remove("printing");
  byId("paper").replaceChildren();
  byId("stage").style.height = "";
  readInks();
  measureLanes();
  drawTimeline();
}

function listenPrinting() {
  addEventListener("beforeprint", toPaper);
  addEventListener("afterprint", fromPaper);
  byId("print").addEventListener("click", () => print());
}
