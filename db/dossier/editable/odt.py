"""The running text as an OpenDocument text (ODT), for LibreOffice and its relatives.

Hides the parts such a file is made of. It is put together here and not by a library: those that
exist begin from a document somebody once saved, with the names of its machine and program.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any

from lxml import etree

from db.dossier.editable import container
from db.dossier.editable.flow import Flow
from db.dossier.editable.following import Told, untold
from db.dossier.editable.looks import MARGINS
from db.dossier.editable.odt_body import Body
from db.dossier.editable.odt_styles import add, fonts, root, styles, text_size

_KIND = "application/vnd.oasis.opendocument.text"
_KINDS = {"xml": "text/xml", "svg": "image/svg+xml", "png": "image/png"}


def write(flow: Flow, told: Told = untold) -> bytes:
    """The file. `told`: the share written; it may raise to stop."""
    content, pictures = _content(flow, told)
    parts = {
        "mimetype": _KIND.encode(),
        "content.xml": _bytes(content),
        "styles.xml": _bytes(styles(flow)),
        "meta.xml": _bytes(_meta(flow)),
        **pictures,
    }
    parts["META-INF/manifest.xml"] = _bytes(_manifest(parts))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, held in parts.items():
            file.writestr(name, held)
    return container.settled(out.getvalue(), "mimetype")


def _content(flow: Flow, told: Told) -> tuple[Any, dict[str, bytes]]:
    out = root("office:document-content")
    fonts(out)
    automatic = add(out, "office:automatic-styles")
    text = add(add(out, "office:body"), "office:text")
    wide, _ = text_size(flow)
    body = Body(text, automatic, flow.rtl, wide - sum(MARGINS), flow.covered)
    body.put(flow.blocks, told)
    return out, body.pictures


def _meta(flow: Flow) -> Any:
    out = root("office:document-meta")
    held = add(out, "office:meta")
    year, month, day = flow.day
    moment = f"{year:04}-{month:02}-{day:02}T00:00:00"
    add(held, "meta:generator", "Casebinder")
    add(held, "dc:title", flow.title)
    add(held, "dc:subject", flow.subtitle)
    add(held, "meta:keyword", f"fingerprint {flow.fingerprint}")
    add(held, "meta:initial-creator", "Casebinder")
    add(held, "dc:creator", "Casebinder")
    add(held, "meta:creation-date", moment)
    add(held, "dc:date", moment)
    add(held, "dc:language", flow.lang)
    return out


def _manifest(parts: dict[str, bytes]) -> Any:
    out = etree.Element(
        "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}manifest",
        nsmap={"manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
    )
    out.set("{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}version", "1.3")
    add(out, "manifest:file-entry", manifest__full_path="/", manifest__media_type=_KIND)
    for name in parts:
        if name != "mimetype":
            kind = _KINDS[name.rpartition(".")[2]]
            add(out, "manifest:file-entry", manifest__full_path=name, manifest__media_type=kind)
    return out


def _bytes(element: Any) -> bytes:
    return bytes(etree.tostring(element, xml_declaration=True, encoding="UTF-8"))
