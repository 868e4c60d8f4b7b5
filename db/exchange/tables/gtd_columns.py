"""The columns of GTD and what becomes of each, in words."""

from __future__ import annotations

from db.language import say

_ONCE = {
    "eventid": say("Number of the row"),
    "iyear": say("Date"),
    "imonth": say("Date; 0 means not known"),
    "iday": say("Date; 0 means not known"),
    "approxdate": say("Date in words"),
    "extended": say("Whether it lasted more than a day"),
    "resolution": say("End of what lasted more than a day"),
    "country": say("Number of the country"),
    "country_txt": say("Country the place lies in"),
    "region": "",
    "region_txt": "",
    "provstate": say("Province the place lies in"),
    "city": say("Place"),
    "latitude": say("Position of the place"),
    "longitude": say("Position of the place"),
    "specificity": say("How exact the place is"),
    "vicinity": say("Note on the place: in the vicinity"),
    "location": say("Note on the place"),
    "summary": say("Text to quote from"),
    "motive": say("Claim about the motive, and its quote"),
    "addnotes": say("Text to quote from"),
    "weapdetail": say("Text to quote from"),
    "crit1": say("Tag where it is not met"),
    "crit2": say("Tag where it is not met"),
    "crit3": say("Tag where it is not met"),
    "doubtterr": say("Claim that GTD doubts it was terrorism"),
    "alternative": "",
    "alternative_txt": say("Told with that doubt"),
    "multiple": say("Tag"),
    "related": say("Series of related incidents"),
    "success": say("Tag where it failed"),
    "suicide": say("Kind of incident, and a tag"),
    "individual": say("Tag"),
    "nperps": say("Claim about the number of perpetrators"),
    "nperpcap": say("Perpetrators detained"),
    "compclaim": say("Whether claims contradict each other"),
    "nkill": say("Killed, perpetrators counted in"),
    "nkillter": say("Perpetrators killed"),
    "nkillus": say("United States citizens killed"),
    "nwound": say("Injured"),
    "nwoundte": say("Perpetrators injured"),
    "nwoundus": say("United States citizens injured"),
    "property": say("Claim about damage"),
    "propextent": say("Told with the damage"),
    "propextent_txt": say("Told with the damage"),
    "propvalue": say("Told with the damage"),
    "propcomment": say("Told with the damage"),
    "ishostkid": say("Claim about hostages"),
    "nhostkid": say("Abducted"),
    "nhostkidus": say("United States citizens abducted"),
    "dbsource": say("Tag: who collected the row"),
}
_HOSTAGES = (
    *("nhours", "ndays", "divert", "kidhijcountry", "ransom", "ransomamt", "ransomamtus"),
    *("ransompaid", "ransompaidus", "ransomnote", "hostkidoutcome", "hostkidoutcome_txt"),
    "nreleased",
)


def _becomes() -> dict[str, str]:
    found = dict(_ONCE)
    found.update(dict.fromkeys(_HOSTAGES, say("Told with the hostages")))
    for n in ("1", "2", "3"):
        group, claim = ("" if n == "1" else n), ("claimed" if n == "1" else f"claim{n}")
        found |= {
            f"attacktype{n}": say("Kind of incident") if n == "1" else "",
            f"attacktype{n}_txt": say("Tag"),
            f"targtype{n}": say("Kind of the body attacked"),
            f"targtype{n}_txt": say("Tag; told with the target"),
            f"targsubtype{n}": "",
            f"targsubtype{n}_txt": say("Tag; told with the target"),
            f"corp{n}": say("Actor attacked"),
            f"target{n}": say("Told with the target"),
            f"natlty{n}": "",
            f"natlty{n}_txt": say("Told with the target"),
            f"gname{group}": say("Alleged perpetrator; “Unknown” is no actor"),
            f"gsubname{group}": say("Alleged perpetrator, part of the group"),
            f"guncertain{n}": say("How sure the perpetrator is"),
            claim: say("Claim of responsibility by the group"),
            f"claimmode{group}": "",
            f"claimmode{group}_txt": say("Told with the claim of responsibility"),
            f"scite{n}": say("Source, cited and not held"),
        }
    for n in ("1", "2", "3", "4"):
        found |= {
            f"weaptype{n}": "",
            f"weaptype{n}_txt": say("Tag"),
            f"weapsubtype{n}": "",
            f"weapsubtype{n}_txt": say("Tag"),
        }
    return found


BECOMES = _becomes()
