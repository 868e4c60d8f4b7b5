// What this file is, how to read it, and what is not in it.

function aboutCard() {
  const { about, datasets } = model;
  const fact = (label, value) => (value ? [h("dt", null, label), h("dd", null, value)] : null);
  return [
    h("p.over", null, "About this file"),
    h("h2", { dir: "auto" }, about.title),
    about.summary ? longText(about.summary) : null,
    h("p.secondary", null, `A case kept with Casebinder, as it stood when it was last changed. This page can be read, searched and printed; it loads nothing, sends nothing and keeps nothing on this computer.`),
    h("dl", null, fact("Marking", about.marking), fact("State of", h("time", { datetime: about.changed }, stateWords(about.changed))), fact("Shows", about.scope ? text(about.scope) : "the whole case"),
      fact("Holds", [plural(model.n, "incident"), ", ", plural(model.actors.id.length, "actor"), ", ", model.rest ? plural(model.rest.sources.id.length, "source") : ""]),
      fact("Figures", `by the rule “${about.rule}”, unless a card says otherwise`), fact("Case", h("code.hash", null, about.uuid)), fact("Fingerprint", h("code.hash", null, about.head))),
    small("The fingerprint is the head of the case’s change log: the same state of the case always has the same one. It proves the order of the changes and shows edits in between, but not that the whole log was never written anew."),
    part("Not in this file", about.withheld.length
      ? h("ul.plain", null, about.withheld.map((words) => h("li", null, text(words))))
      : h("p", null, "Nothing of what it shows was held back.")),
    datasets.length ? part("Data sets", h("ul.plain", null, datasets.map(([name, licence, citation, url, note]) =>
      h("li", null, h("b", null, text(name)), citation ? h("p", { dir: "auto" }, citation) : null,
        small(dotted(licence && text(licence), note, url && address(url))))))) : null,
    part("How to read it", h("dl.guide", null,
      fact([sign(CONFIRMED), "confirmed"], "Somebody confirms it, or it was graded so, and nobody denies it."),
      fact([sign(REPORTED), "reported"], "It is reported; nobody claims, confirms or denies it."),
      fact([sign(CLAIMED), "claimed only"], "Nobody says so but those who claim it."),
      fact([sign(DISPUTED), "disputed"], "Some stand by it, others deny or dispute it."),
      fact([sign(DENIED), "denied"], "It is denied, and nobody stands by it."),
      fact(h("i.sample.certain"), "Solid is the time it surely covers, fading the time it may."),
      fact(h("i.sample.open-end"), "No end is known."),
      fact("C3", "How good the source is (A to F) and how credible the claim (1 to 6). F and 6 mean that it cannot be judged; they are not the worst."),
      fact("41–57", "How many are surely, and how many possibly, in view; or the least and the most that sources give."))),
    part("Keys", h("dl.guide", null, fact("/", "search"), fact("← →", "incident before, incident after"), fact("↑ ↓", "the lane above, the lane below"),
      fact("+ −", "closer, farther"), fact("0", "everything"), fact("Ctrl ← →", "earlier, later"), fact("Enter", "the card"), fact("Esc", "back to the list"))),
  ];
}

function stateWords(iso) {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso);
  if (!found) return iso;
  return `${Number(found[3])} ${MONTHS[Number(found[2]) - 1]} ${found[1]}, ${found[4]} UTC`;
}
