// The cards of actors, places and sources, and the lines that lead to them.

const codeNames = {};

function codeName(kind, code) {
  if (!code) return "";
  try {
    codeNames[kind] = codeNames[kind] || new Intl.DisplayNames(["en"], { type: kind, fallback: "code" });
    return codeNames[kind].of(code) || code;
  } catch {
    return code; // not a code, or a browser that has no names
  }
}

const countryName = (code) => (/^[A-Z]{2}$/.test(code) ? codeName("region", code) : code);
const languageName = (code) => codeName("language", code);

function namesPart(cards, row) {
  const { names } = cards, found = [];
  for (let n = names.start[row]; n < names.start[row + 1]; n++)
    found.push(h("li.pair", null, h("bdi.name", { lang: names.lang[n] || null }, names.text[n]),
      h("span.secondary", null, [names.kind[n], languageName(names.lang[n])].filter(Boolean).join(" · "))));
  return found.length > 1 ? part("Names", h("ul.plain", null, found)) : null;
}

function numbersPart(cards, row) {
  const { ids } = cards, found = [];
  for (let n = ids.start[row]; n < ids.start[row + 1]; n++) found.push(small(`${ids.scheme[n]}: `, h("code", null, ids.number[n])));
  return found.length ? part("Known elsewhere as", found) : null;
}

/** Incidents as lines, with what was done in each; the first hundred, and where to find the rest. */
function incidentLines(title, rows, told, filter) {
  if (!rows.length) return null;
  const shown = rows.slice(0, 100);
  return part(`${title} (${rows.length.toLocaleString("en")})`, h("ul.lines", null, shown.map((row) => h("li", null,
    h("a", { href: go("incident", row) }, sign(model.standing[row]), h("span", null, text(shortText(model.titles[row]) || "Untitled"),
      h("span.second", null, dotted(model.whens[row] || "No date", told && told(row)))))))),
  filter && rows.length > 1 ? h("button.plain", { type: "button", onclick: filter }, rows.length > 100 ? `Show all ${rows.length.toLocaleString("en")} on the timeline` : "Show these on the timeline") : null);
}

function actorCard(row) {
  const { actors, rest } = model, cards = rest.actorCards;
  const roles = new Map();
  for (const incident of model.order)
    for (let n = model.partStart[incident]; n < model.partStart[incident + 1]; n++)
      if (model.parts.actor[n] === row) roles.set(incident, [...(roles.get(incident) || []), model.parts.role[n]]);
  return [
    h("p.over", null, `Actor · ${actors.kind[row]}`),
    h("h2", { dir: "auto" }, actors.name[row]),
    actors.native[row] ? h("p.native", { dir: "auto" }, actors.native[row]) : null,
    h("p.chips", null, actors.country[row] ? h("span.where", null, countryName(actors.country[row])) : null,
      cards.more[row] ? h("span.where", null, `Active: ${cards.more[row]}`) : null, cards.marking[row] ? chip(cards.marking[row]) : null),
    cards.summary[row] ? longText(cards.summary[row]) : null,
    namesPart(cards, row),
    relationsPart(row),
    incidentLines("Incidents", [...roles.keys()], (incident) => [...new Set(roles.get(incident))].join(", "), () => {
      forgetOnly("actor", row);
    }),
    sayingsPart(row),
    saidOfPart(row),
    numbersPart(cards, row),
    cards.tags[row] ? small("Tags: ", textLines(cards.tags[row]).map((tag) => [text(tag), " "])) : null,
    addressOf(go("actor", row)),
  ];
}

function forgetOnly(key, value) {
  Object.values(state.picked).forEach((picked) => picked.clear());
  state.picked[key].add(value);
  refilter();
  location.hash = "#incidents";
}

function relationsPart(row) {
  const { relations } = model.rest, found = [];
  relations.subject.forEach((subject, n) => {
    if (subject !== row && relations.object[n] !== row) return;
    const mine = subject === row, other = mine ? relations.object[n] : subject;
    found.push(h("li.pair", null, h("span", null, h("span.secondary", null, `${mine ? relations.says[n] : relations.inverse[n]} `), link("actor", other, model.actors.name[other]),
      relations.note[n] ? h("span.note", { dir: "auto" }, relations.note[n]) : null),
    h("span.secondary", null, [relations.period[n], relations.certainty[n]].filter(Boolean).join(", "))));
  });
  return found.length ? part("Relations", h("ul.plain", null, found)) : null;
}

function sayingsPart(row) {
  const { claims } = model.rest, own = [];
  claims.speaker.forEach((speaker, claim) => speaker === row && own.push(claim));
  return claimsPart("What it said", own);
}

/** Claims about the actor itself, not about an incident. */
function saidOfPart(row) {
  const { said, claimStart } = model.rest, own = [];
  said.actor.forEach((actor, n) => {
    if (actor === row) for (let claim = claimStart[model.n + n]; claim < claimStart[model.n + n + 1]; claim++) own.push(claim);
  });
  return claimsPart("What is said of it", own);
}

function claimsPart(title, own) {
  if (!own.length) return null;
  const shown = own.slice(0, 50).map((claim) => {
    const row = incidentOf(claim);
    return claimWords(claim, row >= 0 ? h("p.of", null, link("incident", row, shortText(model.titles[row]))) : null);
  });
  return part(`${title} (${own.length.toLocaleString("en")})`, h("details", own.length < 4 ? { open: true } : null,
    h("summary", null, own.length > 50 ? "The first 50" : "The words"), shown));
}

function placeCard(row) {
  const { places } = model, cards = model.rest.placeCards, found = new Set();
  for (const incident of model.order)
    for (let n = model.atStart[incident]; n < model.atStart[incident + 1]; n++) if (model.at.place[n] === row) found.add(incident);
  return [
    h("p.over", null, `Place · ${places.kind[row]}`),
    h("h2", { dir: "auto" }, places.name[row]),
    places.native[row] ? h("p.native", { dir: "auto" }, places.native[row]) : null,
    places.chain[row] ? h("p.secondary", null, "in ", dotted(...textLines(places.chain[row]).map((name) => text(name)))) : null,
    cards.more[row] ? small(cards.more[row]) : null,
    namesPart(cards, row),
    incidentLines("Incidents", [...found]),
    numbersPart(cards, row),
    addressOf(go("place", row)),
  ];
}

function citationOf(row) {
  const parts = textLines(model.rest.sources.cited[row]);
  return h("p.citation", null, parts.map((words, n) => [n ? " " : "", text(words), /[.!?…]$/.test(words) ? "" : "."]));
}

function sourceLine(row) {
  const { sources } = model.rest;
  return h("li.pair", null, h("span", null, link("source", row, shortText(sources.title[row]) || "Untitled"),
    h("span.note", null, dotted(sources.publisher[row] && text(shortText(sources.publisher[row])), sources.issued[row]))),
  sources.grade[row] ? h("span.letter", { title: sources.grade[row] }, sources.grade[row].charAt(0)) : null);
}

function sourceCard(row) {
  const { sources, claims, held } = model.rest, own = [];
  claims.source.forEach((source, claim) => source === row && own.push(claim));
  const rests = [...new Set(own.map(incidentOf).filter((incident) => incident >= 0))];
  const fact = (label, value) => (value ? [h("dt", null, label), h("dd", null, value)] : null);
  const texts = [];
  for (let n = held.start[row]; n < held.start[row + 1]; n++)
    texts.push(h("section.box", null, h("dl", null, fact("Captured", stateWords(held.captured[n])), fact("Kind", held.mime[n]), fact("Address", held.url[n] && address(held.url[n])),
      fact("SHA-256 of the original", held.sha256[n] && h("code.hash", null, held.sha256[n])), fact("SHA-256 of the text", h("code.hash", null, held.cleaned[n])))));
  return [
    h("p.over", null, `Source · ${sources.kind[row]}`),
    h("h2", { dir: "auto" }, sources.title[row] || "Untitled"),
    h("p.chips", null, sources.retraction[row] ? chip(sources.retraction[row].toLowerCase(), "danger") : null, sources.provenance[row] ? chip(sources.provenance[row].toLowerCase()) : null,
      sources.marking[row] ? chip(sources.marking[row]) : null),
    citationOf(row),
    h("dl", null, fact("Address", sources.url[row] && address(sources.url[row])), fact("Archive", sources.archive[row] && archiveOf(sources.archive[row])),
      fact("Language", languageName(sources.language[row])), fact("Reliability", sources.grade[row]), fact("Licence", sources.licence[row] && text(sources.licence[row])),
      fact("Data set", sources.dataset[row] && text(sources.dataset[row]))),
    texts.length ? part("Held by the case", texts) : null,
    incidentLines("Incidents it supports", rests),
    claimsPart("What it says", own),
    addressOf(go("source", row)),
  ];
}

const archiveOf = (words) => (/^https?:/i.test(words) ? address(words) : text(words));
