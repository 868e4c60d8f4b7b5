"""The columns of GTD and what becomes of each, in words."""

from __future__ import annotations

_ONCE = {
    "eventid": "Number of the row",
    "iyear": "Date",
    "imonth": "Date; 0 means not known",
    "iday": "Date; 0 means not known",
    "approxdate": "Date in words",
    "extended": "Whether it lasted more than a day",
    "resolution": "End of what lasted more than a day",
    "country": "Number of the country",
    "country_txt": "Country the place lies in",
    "region": "",
    "region_txt": "",
    "provstate": "Province the place lies in",
    "city": "Place",
    "latitude": "Position of the place",
    "longitude": "Position of the place",
    "specificity": "How exact the place is",
    "vicinity": "Note on the place: in the vicinity",
    "location": "Note on the place",
    "summary": "Text to quote from",
    "motive": "Claim about the motive, and its quote",
    "addnotes": "Text to quote from",
    "weapdetail": "Text to quote from",
    "crit1": "Tag where it is not met",
    "crit2": "Tag where it is not met",
    "crit3": "Tag where it is not met",
    "doubtterr": "Claim that GTD doubts it was terrorism",
    "alternative": "",
    "alternative_txt": "Told with that doubt",
    "multiple": "Tag",
    "related": "Series of related incidents",
    "success": "Tag where it failed",
    "suicide": "Kind of incident, and a tag",
    "individual": "Tag",
    "nperps": "Claim about the number of perpetrators",
    "nperpcap": "Perpetrators detained",
    "compclaim": "Whether claims contradict each other",
    "nkill": "Killed, perpetrators counted in",
    "nkillter": "Perpetrators killed",
    "nkillus": "United States citizens killed",
    "nwound": "Injured",
    "nwoundte": "Perpetrators injured",
    "nwoundus": "United States citizens injured",
    "property": "Claim about damage",
    "propextent": "Told with the damage",
    "propextent_txt": "Told with the damage",
    "propvalue": "Told with the damage",
    "propcomment": "Told with the damage",
    "ishostkid": "Claim about hostages",
    "nhostkid": "Abducted",
    "nhostkidus": "United States citizens abducted",
    "dbsource": "Tag: who collected the row",
}
_HOSTAGES = (
    *("nhours", "ndays", "divert", "kidhijcountry", "ransom", "ransomamt", "ransomamtus"),
    *("ransompaid", "ransompaidus", "ransomnote", "hostkidoutcome", "hostkidoutcome_txt"),
    "nreleased",
)


def _becomes() -> dict[str, str]:
    found = dict(_ONCE)
    found.update(dict.fromkeys(_HOSTAGES, "Told with the hostages"))
    for n in ("1", "2", "3"):
        group, claim = ("" if n == "1" else n), ("claimed" if n == "1" else f"claim{n}")
        found |= {
            f"attacktype{n}": "Kind of incident" if n == "1" else "",
            f"attacktype{n}_txt": "Tag",
            f"targtype{n}": "Kind of the body attacked",
            f"targtype{n}_txt": "Tag; told with the target",
            f"targsubtype{n}": "",
            f"targsubtype{n}_txt": "Tag; told with the target",
            f"corp{n}": "Actor attacked",
            f"target{n}": "Told with the target",
            f"natlty{n}": "",
            f"natlty{n}_txt": "Told with the target",
            f"gname{group}": "Alleged perpetrator; “Unknown” is no actor",
            f"gsubname{group}": "Alleged perpetrator, part of the group",
            f"guncertain{n}": "How sure the perpetrator is",
            claim: "Claim of responsibility by the group",
            f"claimmode{group}": "",
            f"claimmode{group}_txt": "Told with the claim of responsibility",
            f"scite{n}": "Source, cited and not held",
        }
    for n in ("1", "2", "3", "4"):
        found |= {
            f"weaptype{n}": "",
            f"weaptype{n}_txt": "Tag",
            f"weapsubtype{n}": "",
            f"weapsubtype{n}_txt": "Tag",
        }
    return found


BECOMES = _becomes()
