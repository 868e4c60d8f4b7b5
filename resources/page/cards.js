// The card of an incident: what, when and how surely, where; who says what; their words; figures.

const LEDGER = ["claims", "reports", "confirms", "denies", "disputes", "probes", "silent"];
const LEDGER_TONES = ["accent", "plain", "good", "danger", "danger", "plain", "quiet"];

const part = (title, ...children) => h("section.part", null, h("h3", null, title), ...children);
const chip = (words, tone = "quiet") => h(`span.chip.${tone}`, null, words);
const small = (...children) => h("p.small", null, ...children);

/** Texts of foreign length: their beginning, and all of it when asked for. */
function longText(words, name = "p") {
  const made = h(name, { dir: "auto" }, words.length > 4000 ? words.slice(0, 4000) + "… " : words);
  if (words.length > 4000)
    made.append(h("button.plain", { type: "button", onclick: () => made.replaceChildren(words) },
      `Show all ${words.length.toLocaleString("en")} characters`));
  return made;
}

function incidentCard(row) {
  const { cards } = model.rest, where = whereOf(row), claims = claimsOf(row);
  const sources = new Set(claims.map((claim) => model.rest.claims.source[claim]).filter((source) => source >= 0));
  const kind = model.kinds[model.kind[row]];
  const words = cards.words[row] || model.whens[row];
  return [
    h("p.over", null, `Incident · ${kind}`),
    h("h2", { dir: "auto" }, model.titles[row] || "Untitled"),
    h("p.facts", null, h("strong.when", null, words || "No date"), cards.exact[row] ? chip(cards.exact[row]) : null,
      where ? h("span.where", { dir: "auto" }, where) : null),
    h("p.chips", null, standingChip(model.standing[row]), cards.grading[row] ? chip(`graded ${cards.grading[row]}`, gradingTone(cards.grading[row])) : null,
      cards.status[row] ? chip(cards.status[row]) : null, cards.total[row] ? chip("total of many") : null,
      cards.marking[row] ? chip(cards.marking[row]) : null, restsOn(sources.size, cards.origins[row])),
    cards.summary[row] ? longText(cards.summary[row]) : null,
    dateNotes(row),
    ...judgementsOf(row),
    ledgerOf(row, claims),
    figuresOf(row, claims),
    wordsOf(claims),
    partsOf(row),
    placesOf(row),
    sources.size ? part(plural(sources.size, "source", "Sources").replace(/^\d+ Sources/, "Sources").replace(/^1 source/, "Source"), h("ul.plain", null, [...sources].map(sourceLine))) : null,
    ...moreOf(row),
    addressOf(`#incident-${model.ids[row]}`),
  ];
}

const gradingTone = (grading) => ({ contested: "danger", discounted: "danger", confirmed: "good" })[grading] || "quiet";

function restsOn(articles, origins) {
  if (!articles) return null;
  const alone = articles === 1 || origins === 1;
  const words = articles === 1 ? "rests on one source" : origins ? `${articles} articles · ${plural(origins, "origin")}` : `${articles} articles`;
  return h(`span.rests${alone ? ".alone" : ""}`, null, words);
}

function dateNotes(row) {
  const { phrase, edtf, zone } = model.rest.cards;
  const notes = [];
  if (phrase[row]) notes.push(["Given as “", text(phrase[row]), "”. "]);
  if (zone[row]) notes.push(`Time: ${zone[row]}. `);
  if (edtf[row]) notes.push(["Date in EDTF: ", h("code", null, edtf[row])]);
  return notes.length ? small(notes) : null;
}

function judgementsOf(row) {
  const { judgements: all } = model.rest, found = [];
  for (let n = all.start[row]; n < all.start[row + 1]; n++) {
    const fact = (label, value) => (value ? [h("dt", null, label), h("dd", { dir: "auto" }, value)] : null);
    found.push(h("section.box", null,
      h("p.judged", null, h("b", null, all.field[n] === "grading" ? "Graded" : `Our judgement: ${all.field[n]}`),
        chip(all.value[n], gradingTone(all.value[n]))),
      all.reasons[n] ? longText(all.reasons[n]) : null,
      h("dl", null, fact("Likelihood", all.likelihood[n]), fact("Confidence", all.confidence[n])),
      all.by[n] ? small(text(all.by[n])) : null));
  }
  return found;
}

function claimsOf(row) {
  const { claimStart } = model.rest;
  return Array.from({ length: claimStart[row + 1] - claimStart[row] }, (_, n) => claimStart[row] + n);
}

const speakerOf = (claim) => {
  const { claims } = model.rest;
  return claims.speaker[claim] >= 0 ? model.actors.name[claims.speaker[claim]] : claims.name[claim] || "Not named";
};

/** Speakers down, what they do across; a press on a cell goes to the words. */
function ledgerOf(row, claims) {
  const { claims: all, links } = model.rest, own = claims.filter((claim) => all.ledger[claim]);
  if (!own.length) return null;
  const used = LEDGER.map((_, n) => n).filter((n) => [0, 2, 3].includes(n) || own.some((claim) => all.column[claim] === n));
  const speakers = new Map();
  for (const claim of own) {
    const key = all.speaker[claim] >= 0 ? all.speaker[claim] : speakerOf(claim);
    speakers.set(key, [...(speakers.get(key) || []), claim]);
  }
  const cell = (said, column) => h("td", null, said.filter((claim) => all.column[claim] === column).map((claim) => {
    let repeats = false;
    for (let n = links.start[claim]; n < links.start[claim + 1]; n++) repeats = repeats || /^(repeats|quotes)$/.test(links.says[n]);
    const words = `${speakerOf(claim)} ${all.act[claim]}: ${all.exact[claim] ? "see the words" : "no words kept"}`;
    return h(`button.grade.${LEDGER_TONES[column]}${all.exact[claim] ? "" : ".open"}${repeats ? ".repeats" : ""}`,
      { type: "button", "aria-label": words, title: all.credibility[claim] || null, onclick: () => showClaim(claim) }, all.grade[claim] || "•");
  }));
  const line = ([, said]) => {
    const first = said[0], told = [...new Set(said.map((claim) => all.said[claim]).filter(Boolean))];
    const through = all.source[first] >= 0 ? model.rest.sources.publisher[all.source[first]] || model.rest.sources.title[all.source[first]] : "";
    const where = dotted(told.join(", "), through && through !== speakerOf(first) ? ["in ", text(shortText(through))] : "");
    return [h("tr", null, h("th", { scope: "row" }, link("actor", all.speaker[first], speakerOf(first))), used.map((column) => cell(said, column))),
      where.length ? h("tr.said", null, h("td", { colspan: used.length + 1 }, h("span", null, where))) : null];
  };
  return part("Who says what", h("div.scroll", null, h("table.ledger", null,
    h("thead", null, h("tr", null, h("td", null), used.map((n) => h("th", { scope: "col" }, LEDGER[n])))),
    h("tbody", null, [...speakers].map(line)))));
}

function showClaim(claim) {
  const found = byId(`claim-${claim}`);
  if (!found) return;
  found.scrollIntoView({ block: "nearest", behavior: fast() ? "auto" : "smooth" });
  found.focus({ preventScroll: true });
}

function figuresOf(row, claims) {
  const { headlines, figures, claims: all } = model.rest, shown = [], given = [];
  for (let n = headlines.start[row]; n < headlines.start[row + 1]; n++)
    shown.push(h("div.headline", null, h("span", null, headlines.measure[n].toLowerCase()), h("strong", null, headlines.words[n] || "not stated"),
      h("span.rule", null, headlines.rule[n] ? `rule: ${headlines.rule[n].toLowerCase()}` : "")));
  for (const claim of claims)
    for (let n = figures.start[claim]; n < figures.start[claim + 1]; n++)
      given.push(h("li", null, h("span.what", null, figures.what[n]), h("b", null, figures.many[n]),
        h("span.by", null, text(speakerOf(claim)), all.said[claim] ? `, ${all.said[claim]}` : "", figures.asof[n] ? `, as of ${figures.asof[n]}` : "",
          all.aside[claim] ? " (set aside)" : "")));
  if (!shown.length && !given.length) return null;
  return part("Figures", shown, given.length ? h("details", given.length < 6 ? { open: true } : null,
    h("summary", null, `Every figure given (${given.length})`), h("ul.figures", null, given)) : null);
}

function wordsOf(claims) {
  return claims.length ? part("In their words", claims.map((claim) => claimWords(claim))) : null;
}

/** One claim: its words, what they say, who said it when and where, and how it is graded. */
function claimWords(claim, about = null) {
  const { claims: all, sources } = model.rest, source = all.source[claim];
  const quoted = all.exact[claim];
  const grade = dotted(all.grade[claim], all.credibility[claim] && all.credibility[claim].replace(/^\d /, "").toLowerCase(),
    all.hedge[claim], all.basis[claim] && `basis: ${all.basis[claim]}`);
  return h(`div.claim${all.aside[claim] ? ".aside" : ""}`, { id: `claim-${claim}`, tabindex: "-1" },
    about,
    quoted ? h("blockquote", { lang: all.language[claim] || null }, longText(`“${quoted}”`)) : null,
    all.translation[claim] ? longText(all.translation[claim]) : null,
    all.gist[claim] && all.gist[claim] !== quoted ? longText(all.gist[claim]) : null,
    all.value[claim] ? h("p", { dir: "auto" }, all.about[claim] ? `${capital(all.about[claim])}: ${all.value[claim]}` : all.value[claim]) : null,
    small(link("actor", all.speaker[claim], speakerOf(claim)), ` ${all.act[claim]}`, all.negated[claim] ? ", that it is not so" : "",
      all.about[claim] ? ` (${all.about[claim]})` : "", all.said[claim] ? `, ${all.said[claim]}` : "",
      source >= 0 ? [" · in ", link("source", source, shortText(sources.title[source]) || "a source")] : "",
      all.page[claim] ? `, p. ${all.page[claim]}` : ""),
    grade.length ? small(grade) : null,
    quoted ? null : small(h("span.warn", null, "No quoted words"), all.noquote[claim] ? [": ", text(all.noquote[claim])] : "."),
    all.aside[claim] ? small(h("span.warn", null, "Set aside"), all.aside[claim] === "set aside" ? "." : [": ", text(all.aside[claim])]) : null,
    claimLinks(claim));
}

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

function claimLinks(claim) {
  const { links, claims } = model.rest, found = [];
  for (let n = links.start[claim]; n < links.start[claim + 1]; n++) {
    const other = claimRows().get(links.claim[n]);
    if (other === undefined) continue;
    const row = incidentOf(other);
    found.push(small(`${capital(links.says[n])}: `, text(speakerOf(other)), ` ${claims.act[other]}`,
      row >= 0 ? [" · ", link("incident", row, shortText(model.titles[row]))] : ""));
  }
  return found;
}

let rowOfClaim = null;
function claimRows() {
  rowOfClaim = rowOfClaim || new Map(model.rest.claims.id.map((id, row) => [id, row]));
  return rowOfClaim;
}

function partsOf(row) {
  const { partNotes } = model.rest, found = actorsOf(row);
  if (!found.length) return null;
  return part("Who took part", h("ul.plain", null, found.map(({ actor, name, role, part: n }) => h("li.pair", null,
    h("span", null, link("actor", actor, name), partNotes.note[n] ? [" ", h("span.secondary", { dir: "auto" }, partNotes.note[n])] : null),
    h("span.secondary", null, [role, partNotes.certainty[n], partNotes.either[n] ? "this or another" : ""].filter(Boolean).join(", "))))));
}

function placesOf(row) {
  const { atNotes } = model.rest, found = [];
  for (let n = model.atStart[row]; n < model.atStart[row + 1]; n++)
    found.push(h("li.pair", null, h("span", null, link("place", model.at.place[n], placeName(n)), atNotes.note[n] ? [" ", h("span.secondary", { dir: "auto" }, atNotes.note[n])] : null),
      h("span.secondary", null, [model.at.role[n], atNotes.precision[n] && `precision ${atNotes.precision[n]}`].filter(Boolean).join(", "))));
  return found.length ? part("Where", h("ul.plain", null, found)) : null;
}

function moreOf(row) {
  const { cards, groups, natives } = model.rest, found = [];
  for (let n = groups.start[row]; n < groups.start[row + 1]; n++)
    found.push(small(`${capital(groups.kind[n])}: `, text(groups.title[n])));
  const parent = model.rowOf.get(cards.parent[row]);
  if (parent !== undefined) found.push(small("Part of: ", link("incident", parent, shortText(model.titles[parent]))));
  if (cards.tags[row]) found.push(small("Tags: ", textLines(cards.tags[row]).map((tag) => [text(tag), " "])));
  if (natives.start[row] < natives.start[row + 1]) {
    const n = natives.start[row];
    found.push(part("From a data set", small(text(natives.name[n]), `, row ${natives.number[n]}`, natives.licence[n] ? [" · ", text(natives.licence[n])] : ""),
      h("details", null, h("summary", null, "The row, word for word"), h("pre", { dir: "auto" }, natives.row[n]))));
  }
  return found;
}

function addressOf(hash) {
  return h("p.small.anchor", null, "Address inside this file: ", h("a", { href: hash }, h("code", null, hash)));
}
