"""The vocabularies of STIX 2.1 beside ours: identity classes, confidence, markings, extension."""

from __future__ import annotations

from collections.abc import Mapping

#: Kinds of actor as STIX classes of identity; armed groups too, never `threat-actor` unasked.
IDENTITY_CLASSES = {
    "person": "individual",
    "armed_group": "group",
    "faction": "group",
    "unit": "group",
    "state": "organization",
    "state_force": "organization",
    "government_body": "organization",
    "party": "organization",
    "media": "organization",
    "ngo": "organization",
    "igo": "organization",
}
#: The kinds of actor that can go out as `threat-actor`, when somebody asks for it.
ARMED = frozenset({"armed_group", "faction", "unit"})
#: Confidence 0 to 100 after the scales of Appendix A (None/Low/Medium/High and the like).
CONFIDENCE = {
    "low": 15,
    "moderate": 50,
    "high": 85,
    "confirmed": 85,
    "probable": 70,
    "possible": 50,
    "disputed": 30,
}
#: The property a kind of place is named in, besides `name`.
LOCATION_PARTS = {"province": "administrative_area", "locality": "city"}

EXTENSION = "property-extension"
EXTENSION_ID = "extension-definition--9f3a1c1e-6a1d-5d0e-8f2b-1f6f0c8f7a52"
#: The definition that STIX asks to travel with an extension.
REGISTERED: Mapping[str, object] = {
    "type": "extension-definition",
    "spec_version": "2.1",
    "id": EXTENSION_ID,
    "created": "2026-11-22T00:00:00.000Z",
    "modified": "2026-11-22T00:00:00.000Z",
    "name": "Casebinder evidence",
    "description": (
        "What a claim ledger knows and STIX has no property for: dates as EDTF (ISO 8601-2), how "
        "an incident stands, figures with their rule, and W3C text quote selectors."
    ),
    "schema": (
        "Properties, all optional: date_edtf, date_words, earliest, latest, standing, grading, "
        "origins (integer), figures (list of measure, min, max, rule), act, about, polarity, "
        "hedge, credibility (Admiralty 1-6), said_edtf, selector (W3C TextQuoteSelector with "
        "start and end in Unicode code points), names (list), kind, active, country."
    ),
    "version": "1.0.0",
    "extension_types": [EXTENSION],
}

_TLP = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"
_TLP_IDS = {
    "TLP:CLEAR": "94868c89-83c2-464b-929b-a1a8aa3c8487",
    "TLP:GREEN": "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
    "TLP:AMBER": "55d920b0-5e8b-4f79-9ee9-91f868d9b421",
    "TLP:AMBER+STRICT": "939a9414-2ddd-4d32-a0cd-375ea402b003",
    "TLP:RED": "e828b379-4e03-4974-9ac4-e53a884c97c1",
}
#: TLP 2.0 as OASIS publishes it, word for word: a marking with another id is another marking.
MARKINGS: Mapping[str, Mapping[str, object]] = {
    name: {
        "type": "marking-definition",
        "spec_version": "2.1",
        "id": f"marking-definition--{number}",
        "created": "2022-10-01T00:00:00.000Z",
        "name": name,
        "extensions": {
            _TLP: {"extension_type": EXTENSION, "tlp_2_0": name.removeprefix("TLP:").lower()}
        },
    }
    for name, number in _TLP_IDS.items()
}


def marking(name: str) -> str:
    """The id of the marking; one this version does not know is taken for the strictest."""
    return f"marking-definition--{_TLP_IDS.get(name, _TLP_IDS['TLP:RED'])}"
