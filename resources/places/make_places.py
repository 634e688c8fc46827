#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes countries.tsv, regions.tsv, numbers.tsv and postcodes.tsv (README.md says what they are).

usage: make_places.py AREA_CODE_ZONES AREA_CODE_STATES ZIP_ZONES OUT

AREA_CODE_ZONES   lines `1201|America/New_York`, `12082|America/Boise&America/Los_Angeles`
AREA_CODE_STATES  lines `1201|New Jersey`
ZIP_ZONES         lines `00601 America/Puerto_Rico`
"""
import collections
import datetime
import pathlib
import re
import sys
import zoneinfo

ZONEINFO = pathlib.Path("/usr/share/zoneinfo")
DAYS = [datetime.datetime(2020, 1, 1, 12, tzinfo=datetime.timezone.utc) + datetime.timedelta(days=i)
        for i in range(0, 365 * 15)]


def offsets(zone):
    info = zoneinfo.ZoneInfo(zone)
    return tuple(day.astimezone(info).utcoffset() for day in DAYS)


_cache = {}


def agree(zone):
    if zone not in _cache:
        _cache[zone] = offsets(zone)
    return _cache[zone]


WELL_KNOWN = {"America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix",
              "America/Toronto", "America/Winnipeg", "America/Edmonton", "America/Vancouver", "America/Halifax", "America/Sao_Paulo"}


def distinct(zones):
    """Zones whose clocks differ on some day of 2020 to 2034, the best known of each kind."""
    seen, out = set(), []
    zones = list(zones)
    for zone in sorted(zones, key=lambda z: (z not in WELL_KNOWN, zones.index(z))):
        if agree(zone) not in seen:
            seen.add(agree(zone))
            out.append(zone)
    return out


# State or province: names, zones (the most populous first).
E, C, M, P = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
US = {
    "AL": ("Alabama", C), "AK": ("Alaska", "America/Anchorage,America/Adak"), "AZ": ("Arizona", f"America/Phoenix,{M}"),
    "AR": ("Arkansas", C), "CA": ("California", P), "CO": ("Colorado", M), "CT": ("Connecticut", E),
    "DE": ("Delaware", E), "DC": ("District of Columbia|Washington D.C.|Washington DC", E), "FL": ("Florida", f"{E},{C}"),
    "GA": ("Georgia", E), "HI": ("Hawaii", "Pacific/Honolulu"), "ID": ("Idaho", f"America/Boise,{P}"),
    "IL": ("Illinois", C), "IN": ("Indiana", f"America/Indiana/Indianapolis,{C}"), "IA": ("Iowa", C),
    "KS": ("Kansas", f"{C},{M}"), "KY": ("Kentucky", f"{E},{C}"), "LA": ("Louisiana", C), "ME": ("Maine", E),
    "MD": ("Maryland", E), "MA": ("Massachusetts", E), "MI": ("Michigan", "America/Detroit,America/Menominee"),
    "MN": ("Minnesota", C), "MS": ("Mississippi", C), "MO": ("Missouri", C), "MT": ("Montana", M),
    "NE": ("Nebraska", f"{C},{M}"), "NV": ("Nevada", f"{P},{M}"), "NH": ("New Hampshire", E), "NJ": ("New Jersey", E),
    "NM": ("New Mexico", M), "NY": ("New York", E), "NC": ("North Carolina", E), "ND": ("North Dakota", f"{C},{M}"),
    "OH": ("Ohio", E), "OK": ("Oklahoma", C), "OR": ("Oregon", f"{P},America/Boise"), "PA": ("Pennsylvania", E),
    "RI": ("Rhode Island", E), "SC": ("South Carolina", E), "SD": ("South Dakota", f"{C},{M}"),
    "TN": ("Tennessee", f"{C},{E}"), "TX": ("Texas", f"{C},{M}"), "UT": ("Utah", M), "VT": ("Vermont", E),
    "VA": ("Virginia", E), "WA": ("Washington|Washington State", P), "WV": ("West Virginia", E), "WI": ("Wisconsin", C),
    "WY": ("Wyoming", M), "PR": ("Puerto Rico", "America/Puerto_Rico"), "VI": ("Virgin Islands|U.S. Virgin Islands", "America/St_Thomas"),
    "GU": ("Guam", "Pacific/Guam"), "MP": ("Northern Mariana Islands", "Pacific/Saipan"), "AS": ("American Samoa", "Pacific/Pago_Pago"),
}
CA = {
    "AB": ("Alberta", "America/Edmonton"), "BC": ("British Columbia|British Colombia", "America/Vancouver,America/Edmonton,America/Dawson_Creek"),
    "MB": ("Manitoba", "America/Winnipeg"), "NB": ("New Brunswick|Nouveau-Brunswick", "America/Moncton"),
    "NL": ("Newfoundland and Labrador|Newfoundland", "America/St_Johns,America/Goose_Bay"),
    "NS": ("Nova Scotia", "America/Halifax"), "PE": ("Prince Edward Island", "America/Halifax"),
    "NT": ("Northwest Territories", "America/Edmonton"), "NU": ("Nunavut", "America/Iqaluit,America/Rankin_Inlet,America/Cambridge_Bay,America/Resolute,America/Atikokan"),
    "ON": ("Ontario", "America/Toronto,America/Winnipeg,America/Atikokan"), "QC": ("Quebec|Québec", "America/Toronto,America/Halifax,America/Blanc-Sablon"),
    "SK": ("Saskatchewan", "America/Regina,America/Edmonton"), "YT": ("Yukon", "America/Whitehorse"),
}
AU = {
    "NSW": ("New South Wales", "Australia/Sydney,Australia/Broken_Hill,Australia/Lord_Howe"), "VIC": ("Victoria", "Australia/Melbourne"),
    "QLD": ("Queensland", "Australia/Brisbane"), "SA": ("South Australia", "Australia/Adelaide"),
    "WA": ("Western Australia", "Australia/Perth,Australia/Eucla"), "TAS": ("Tasmania", "Australia/Hobart"),
    "NT": ("Northern Territory", "Australia/Darwin"), "ACT": ("Australian Capital Territory", "Australia/Sydney"),
}
SP = "America/Sao_Paulo"
BR = {
    "AC": ("Acre", "America/Rio_Branco"), "AL": ("Alagoas", "America/Maceio"), "AP": ("Amapá|Amapa", "America/Belem"),
    "AM": ("Amazonas", "America/Manaus,America/Eirunepe"), "BA": ("Bahia", "America/Bahia"), "CE": ("Ceará|Ceara", "America/Fortaleza"),
    "DF": ("Distrito Federal|Federal District", SP), "ES": ("Espírito Santo|Espirito Santo", SP), "GO": ("Goiás|Goias", SP),
    "MA": ("Maranhão|Maranhao", "America/Fortaleza"), "MT": ("Mato Grosso", "America/Cuiaba"), "MS": ("Mato Grosso do Sul", "America/Campo_Grande"),
    "MG": ("Minas Gerais", SP), "PA": ("Pará|Para", "America/Belem"), "PB": ("Paraíba|Paraiba", "America/Fortaleza"), "PR": ("Paraná|Parana", SP),
    "PE": ("Pernambuco", "America/Recife,America/Noronha"), "PI": ("Piauí|Piaui", "America/Fortaleza"), "RJ": ("Rio de Janeiro", SP),
    "RN": ("Rio Grande do Norte", "America/Fortaleza"), "RS": ("Rio Grande do Sul", SP), "RO": ("Rondônia|Rondonia", "America/Porto_Velho"),
    "RR": ("Roraima", "America/Boa_Vista"), "SC": ("Santa Catarina", SP), "SP": ("São Paulo|Sao Paulo", SP), "SE": ("Sergipe", "America/Maceio"),
    "TO": ("Tocantins", "America/Araguaina"),
}
GB = {n: (n, "Europe/London") for n in ("England", "Wales", "Scotland", "Northern Ireland")}
REGIONS = {"US": US, "CA": CA, "AU": AU, "BR": BR, "GB": GB}

# ZIP prefixes by state (USPS L002).
ZIP3 = """005 NY;006-007 PR;008 VI;009 PR;010-027 MA;028-029 RI;030-038 NH;039-049 ME;050-054 VT;055 MA;056-059 VT;060-069 CT
070-089 NJ;100-149 NY;150-196 PA;197-199 DE;200 DC;201 VA;202-205 DC;206-219 MD;220-246 VA;247-268 WV;270-289 NC;290-299 SC
300-319 GA;320-339 FL;341-342 FL;344 FL;346-347 FL;349 FL;350-352 AL;354-369 AL;370-385 TN;386-397 MS;398-399 GA;400-427 KY
430-459 OH;460-479 IN;480-499 MI;500-528 IA;530-532 WI;534-535 WI;537-549 WI;550-551 MN;553-567 MN;569 DC;570-577 SD;580-588 ND
590-599 MT;600-620 IL;622-629 IL;630-631 MO;633-641 MO;644-658 MO;660-662 KS;664-679 KS;680-681 NE;683-693 NE;700-701 LA
703-708 LA;710-714 LA;716-729 AR;730-731 OK;733 TX;734-741 OK;743-749 OK;750-799 TX;800-816 CO;820-831 WY;832-838 ID;840-847 UT
850-853 AZ;855-857 AZ;859-860 AZ;863-865 AZ;870-871 NM;873-875 NM;877-884 NM;885 TX;889-891 NV;893-895 NV;897-898 NV;900-908 CA
910-928 CA;930-961 CA;967-968 HI;969 GU;970-979 OR;980-986 WA;988-994 WA;995-999 AK"""
NYC_ZIPS = ["100", "101", "102", "103", "104", "111", "112", "113", "114", "116", "11004", "11005"]
NYC_BORDER_ZIPS = ["11001", "11040"]  # Floral Park, New Hyde Park: on both sides of the line

# Postal codes of the other countries whose packs or zones depend on them; '#' is any digit.
POSTCODES = """CA A NL - America/St_Johns|CA A2V NL - America/Goose_Bay|CA A0P NL - America/Goose_Bay|CA A0R NL - America/Goose_Bay
CA A0K NL - America/St_Johns,America/Goose_Bay|CA B NS - -|CA C PE - -|CA E NB - -|CA G QC - America/Toronto|CA H QC - America/Toronto
CA J QC - America/Toronto|CA G4T QC - America/Halifax|CA G0G QC - America/Toronto,America/Blanc-Sablon|CA K ON - America/Toronto
CA L ON - America/Toronto|CA M ON - America/Toronto|CA N ON - America/Toronto|CA P ON - -|CA P1 ON - America/Toronto|CA P2 ON - America/Toronto
CA P3 ON - America/Toronto|CA P4 ON - America/Toronto|CA P5 ON - America/Toronto|CA P6 ON - America/Toronto|CA P7 ON - America/Toronto
CA R MB - -|CA S SK - America/Regina|CA S9V SK - America/Edmonton|CA S0M SK - -|CA T AB - -|CA V BC - America/Vancouver
CA V0A BC - -|CA V0B BC - -|CA V0C BC - -|CA V1A BC - -|CA V1C BC - -|CA V1G BC - America/Dawson_Creek|CA V1J BC - America/Dawson_Creek
CA X NT,NU - -|CA X0A NU - America/Iqaluit|CA X0B NU - America/Cambridge_Bay|CA X0C NU - America/Rankin_Inlet,America/Atikokan
CA X0E NT - -|CA X0G NT - -|CA X1A NT - -|CA Y YT - -
AU 0 NT - -|AU 02 ACT - -|AU 1 NSW - Australia/Sydney|AU 2 NSW - Australia/Sydney|AU 2880 NSW - Australia/Broken_Hill|AU 2898 NSW - Australia/Lord_Howe
AU 26 NSW,ACT - Australia/Sydney|AU 29 NSW,ACT - Australia/Sydney|AU 3 VIC - -|AU 8 VIC - -|AU 4 QLD - -|AU 9 QLD - -|AU 5 SA - -
AU 6 WA - Australia/Perth|AU 6443 WA - -|AU 7 TAS - -
BR 0 SP - -|BR 1 SP - -|BR 20 RJ - -|BR 21 RJ - -|BR 22 RJ - -|BR 23 RJ - -|BR 24 RJ - -|BR 25 RJ - -|BR 26 RJ - -|BR 27 RJ - -|BR 28 RJ - -
BR 29 ES - -|BR 3 MG - -|BR 4 BA - -|BR 49 SE - -|BR 5 PE - America/Recife|BR 53990 PE - America/Noronha|BR 57 AL - -|BR 58 PB - -|BR 59 RN - -
BR 60 CE - -|BR 61 CE - -|BR 62 CE - -|BR 63 CE - -|BR 64 PI - -|BR 65 MA - -|BR 66 PA - -|BR 67 PA - -|BR 68 PA - -|BR 689 AP - -
BR 69 AM - -|BR 693 RR - -|BR 699 AC - -|BR 70 DF - -|BR 71 DF - -|BR 72 DF - -|BR 728 GO - -|BR 729 GO - -|BR 73 DF - -|BR 737 GO - -
BR 738 GO - -|BR 739 GO - -|BR 74 GO - -|BR 75 GO - -|BR 76 GO - -|BR 768 RO - -|BR 769 RO - -|BR 77 TO - -|BR 78 MT - -|BR 789 RO - -
BR 79 MS - -|BR 80 PR - -|BR 81 PR - -|BR 82 PR - -|BR 83 PR - -|BR 84 PR - -|BR 85 PR - -|BR 86 PR - -|BR 87 PR - -|BR 88 SC - -|BR 89 SC - -
BR 9 RS - -
GB A England - -|GB B England - -|GB C England - -|GB D England - -|GB E England - -|GB F England - -|GB G England - -|GB H England - -
GB I England - -|GB K England - -|GB L England - -|GB M England - -|GB N England - -|GB O England - -|GB P England - -|GB R England - -
GB S England - -|GB T England - -|GB U England - -|GB W England - -|GB Y England - -|GB Z England - -
GB AB Scotland - -|GB DD Scotland - -|GB DG Scotland - -|GB EH Scotland - -|GB FK Scotland - -|GB G# Scotland - -|GB HS Scotland - -
GB IV Scotland - -|GB KA Scotland - -|GB KW Scotland - -|GB KY Scotland - -|GB ML Scotland - -|GB PA Scotland - -|GB PH Scotland - -|GB ZE Scotland - -
GB TD Scotland - -|GB TD12 England,Scotland - -|GB TD15 England,Scotland - -|GB TD5 England,Scotland - -|GB TD9 England,Scotland - -|GB BT Northern~Ireland - -
GB CF Wales - -|GB LD Wales - -|GB LL Wales - -|GB NP Wales - -|GB SA Wales - -|GB NP16 England,Wales - -|GB NP25 England,Wales - -
GB LL13 England,Wales - -|GB LL14 England,Wales - -|GB LD7 England,Wales - -|GB LD8 England,Wales - -|GB SY England,Wales - -|GB CH England,Wales - -
GB HR England,Wales - -|GB GL16 England,Wales - -|GB CA6 England,Scotland - -|GB DG14 England,Scotland - -
ES 35 - - Atlantic/Canary|ES 38 - - Atlantic/Canary|ES 0 - - Europe/Madrid|ES 1 - - Europe/Madrid|ES 2 - - Europe/Madrid|ES 3 - - Europe/Madrid
ES 4 - - Europe/Madrid|ES 5 - - Europe/Madrid|PT 90 - - Atlantic/Madeira|PT 91 - - Atlantic/Madeira|PT 92 - - Atlantic/Madeira
PT 93 - - Atlantic/Madeira|PT 94 - - Atlantic/Madeira|PT 95 - - Atlantic/Azores|PT 96 - - Atlantic/Azores|PT 97 - - Atlantic/Azores
PT 98 - - Atlantic/Azores|PT 99 - - Atlantic/Azores|PT 1 - - Europe/Lisbon|PT 2 - - Europe/Lisbon|PT 3 - - Europe/Lisbon|PT 4 - - Europe/Lisbon
PT 5 - - Europe/Lisbon|PT 6 - - Europe/Lisbon|PT 7 - - Europe/Lisbon|PT 8 - - Europe/Lisbon|FR 971 - - America/Guadeloupe|FR 972 - - America/Martinique
FR 973 - - America/Cayenne|FR 974 - - Indian/Reunion|FR 976 - - Indian/Mayotte|FR 975 - - America/Miquelon|FR 987 - - Pacific/Tahiti,Pacific/Marquesas,Pacific/Gambier
FR 988 - - Pacific/Noumea"""

# Area codes that the state list lacks, and the places in +1 that are countries of their own.
MORE_STATES = {"203": "CT", "310": "CA", "713": "TX", "718": "NY", "905": "ON", "787": "PR", "939": "PR", "340": "VI", "670": "MP",
               "671": "GU", "684": "AS"}
COUNTRIES_OF_1 = {"242": "BS", "246": "BB", "264": "AI", "268": "AG", "284": "VG", "345": "KY", "441": "BM", "473": "GD", "649": "TC",
                  "658": "JM", "664": "MS", "721": "SX", "758": "LC", "767": "DM", "784": "VC", "809": "DO", "829": "DO", "849": "DO",
                  "868": "TT", "869": "KN", "876": "JM"}
# Codes over one area: what is known of one holds for all.
OVERLAYS = [("208", "986"), ("270", "364"), ("812", "930"), ("850", "448"), ("423", "729"), ("308",), ("541", "458"), ("250", "778", "236", "672", "257"),
            ("709", "879"), ("418", "581", "367"), ("807",), ("305", "786")]
# Known splits that number statistics do not show: Hudspeth and Culberson (432), Crawford and Perry (812/930).
MORE_ZONES = {"432": [C, M], "859": [E], "931": [C, E], "364": [C, E], "402": [C], "531": [C], "218": [C], "715": [C]}
PERSONAL_1 = "500 521 522 523 524 525 526 527 528 529 532 533 544 566 577 588 600 622 700 800 822 833 844 855 866 877 880 881 882 883 884 885 886 887 888 889 900"

CALLING = """20 EG;211 SS;212 MA;213 DZ;216 TN;218 LY;220 GM;221 SN;222 MR;223 ML;224 GN;225 CI;226 BF;227 NE;228 TG;229 BJ;230 MU;231 LR;232 SL;233 GH
234 NG;235 TD;236 CF;237 CM;238 CV;239 ST;240 GQ;241 GA;242 CG;243 CD;244 AO;245 GW;248 SC;249 SD;250 RW;251 ET;252 SO;253 DJ;254 KE;255 TZ;256 UG
257 BI;258 MZ;260 ZM;261 MG;262 RE;263 ZW;264 NA;265 MW;266 LS;267 BW;268 SZ;269 KM;27 ZA;291 ER;297 AW;298 FO;299 GL;30 GR;31 NL;32 BE;33 FR;34 ES
350 GI;351 PT;352 LU;353 IE;354 IS;355 AL;356 MT;357 CY;358 FI;359 BG;36 HU;370 LT;371 LV;372 EE;373 MD;374 AM;375 BY;376 AD;377 MC;378 SM;380 UA
381 RS;382 ME;383 XK;385 HR;386 SI;387 BA;389 MK;39 IT;40 RO;41 CH;420 CZ;421 SK;423 LI;43 AT;44 GB;45 DK;46 SE;47 NO;48 PL;49 DE;501 BZ;502 GT
503 SV;504 HN;505 NI;506 CR;507 PA;508 PM;509 HT;51 PE;52 MX;53 CU;54 AR;55 BR;56 CL;57 CO;58 VE;590 GP;591 BO;592 GY;593 EC;594 GF;595 PY;596 MQ
597 SR;598 UY;599 CW;60 MY;61 AU;62 ID;63 PH;64 NZ;65 SG;66 TH;670 TL;673 BN;674 NR;675 PG;676 TO;677 SB;678 VU;679 FJ;680 PW;682 CK;685 WS;686 KI
687 NC;689 PF;691 FM;692 MH;7 RU;76 KZ;77 KZ;81 JP;82 KR;84 VN;852 HK;853 MO;855 KH;856 LA;86 CN;880 BD;886 TW;90 TR;91 IN;92 PK;93 AF;94 LK;95 MM
960 MV;961 LB;962 JO;963 SY;964 IQ;965 KW;966 SA;967 YE;968 OM;970 PS;971 AE;972 IL;973 BH;974 QA;975 BT;976 MN;977 NP;98 IR;992 TJ;993 TM;994 AZ
995 GE;996 KG;998 UZ"""
# Landlines that say where they are, in countries of several zones.
LANDLINES = """612 AU NSW,ACT Australia/Sydney;613 AU VIC,TAS Australia/Melbourne;617 AU QLD Australia/Brisbane;618 AU SA,WA,NT,NSW Australia/Adelaide,Australia/Perth,Australia/Darwin,Australia/Broken_Hill,Australia/Eucla
348 ES - Europe/Madrid;349 ES - Europe/Madrid;34822 ES - Atlantic/Canary;34828 ES - Atlantic/Canary;34922 ES - Atlantic/Canary;34928 ES - Atlantic/Canary
3512 PT - Europe/Lisbon;351291 PT - Atlantic/Madeira;351292 PT - Atlantic/Azores;351295 PT - Atlantic/Azores;351296 PT - Atlantic/Azores
331 FR - Europe/Paris;332 FR - Europe/Paris;333 FR - Europe/Paris;334 FR - Europe/Paris;335 FR - Europe/Paris;336 FR - Europe/Paris;337 FR - Europe/Paris;339 FR - Europe/Paris
643 NZ - Pacific/Auckland,Pacific/Chatham;644 NZ - Pacific/Auckland;646 NZ - Pacific/Auckland;647 NZ - Pacific/Auckland;649 NZ - Pacific/Auckland"""
DDD = """11-19 SP;21 RJ;22 RJ;24 RJ;27-28 ES;31-35 MG;37-38 MG;41-46 PR;47-49 SC;51 RS;53-55 RS;61 DF,GO;62 GO;63 TO;64 GO;65-66 MT;67 MS;68 AC;69 RO
71 BA;73-75 BA;77 BA;79 SE;81 PE;82 AL;83 PB;84 RN;85 CE;86 PI;87 PE;88 CE;89 PI;91 PA;92 AM;93-94 PA;95 RR;96 AP;97 AM;98-99 MA"""


def words(text):
    return [part for part in re.split(r"[;\n|]", text) if part.strip()]


def span(text):
    low, _, high = text.partition("-")
    return [str(n).zfill(len(low)) for n in range(int(low), int(high or low) + 1)]


def country_zones():
    zones = collections.defaultdict(list)
    for line in (ZONEINFO / "zone.tab").read_text().splitlines():
        if line and not line.startswith("#"):
            parts = line.split("\t")
            zones[parts[0]].append(parts[2])
    zones["XK"] = ["Europe/Belgrade"]
    # What the list calls one country holds its islands elsewhere too.
    zones["FR"] = ["Europe/Paris"]
    zones["DE"] = ["Europe/Berlin"]
    return {c: distinct(z) for c, z in zones.items()}


def pairs(path):
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        if "|" in line and not line.startswith("#"):
            yield line.split("|", 1)


def number_rows(zone_file, state_file, countries):
    zones, seen = collections.defaultdict(list), set()
    for prefix, names in pairs(zone_file):
        if prefix.startswith("1") and len(prefix) >= 4:
            zones[prefix[1:4]] += names.split("&")
    by_name = {n: (c, code) for c in ("US", "CA") for code, (names, _) in REGIONS[c].items() for n in names.split("|")}
    where = {}
    for prefix, place in pairs(state_file):
        if len(prefix) != 4:
            continue
        codes = []
        for part in place.split("/"):
            part = part.split(", ")[-1]
            codes.append(by_name.get(part) or next((c, part) for c in ("US", "CA") if part in REGIONS[c]))
        where[prefix[1:]] = (codes[0][0], ",".join(code for _, code in codes))
    for code, state in MORE_STATES.items():
        where[code] = ("CA" if state in CA else "US", state)
    for group in OVERLAYS:
        union = [z for code in group for z in zones.get(code, [])]
        for code in group:
            if code in zones:
                zones[code] = union
    for code, extra in MORE_ZONES.items():
        if code in zones:
            zones[code] = zones[code] + extra
    for code in sorted(zones):
        country, state = where.get(code, (COUNTRIES_OF_1.get(code), "-"))
        assert country, code
        yield f"1{code}", country, state, ",".join(distinct(zones[code])), "g"
        seen.add(code)
    for code in PERSONAL_1.split():
        if code not in seen:
            yield f"1{code}", "-", "-", "-", "p"
    for item in words(CALLING):
        code, country = item.split()
        several = len(countries[country]) > 1 or country in ("FR", "ES", "PT")
        yield code, country, "-", "-", "p" if several else "g"
    for item in words(LANDLINES):
        code, country, state, names = item.split()
        yield code, country, state, names, "g"
    for item in words(DDD):
        codes, states = item.split()
        for code in span(codes):
            names = ",".join(distinct([z for s in states.split(",") for z in BR[s][1].split(",")]))
            yield f"55{code}", "BR", states, names, "g"


def postcode_rows(zip_file):
    zones = collections.defaultdict(collections.Counter)
    for line in pathlib.Path(zip_file).read_text().splitlines():
        code, zone = line.split()
        zones[code[:3]][zone] += 1
    for item in words(ZIP3):
        codes, state = item.split()
        for code in span(codes):
            names = distinct([z for z, _ in zones[code].most_common()]) if code in zones else US[state][1].split(",")
            yield "US", code, state, "NYC" if code in NYC_ZIPS else "-", ",".join(names)
    for code in (c for c in NYC_ZIPS if len(c) == 5):
        yield "US", code, "NY", "NYC", E
    for code in NYC_BORDER_ZIPS:
        yield "US", code, "NY", "-", E
        yield "US", code, "NY", "NYC", E
    yield "US", "96799", "AS", "-", "Pacific/Pago_Pago"
    yield "US", "96950", "MP", "-", "Pacific/Saipan"
    yield "US", "96951", "MP", "-", "Pacific/Saipan"
    yield "US", "96952", "MP", "-", "Pacific/Saipan"
    for item in words(POSTCODES):
        country, code, states, locality, names = item.split(" ")
        yield country, code, states.replace("~", " "), locality, names


def write(out, name, head, rows):
    lines = ["# " + line for line in head] + ["\t".join(row) for row in rows]
    (pathlib.Path(out) / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    zone_file, state_file, zip_file, out = sys.argv[1:5]
    tz = (ZONEINFO / "tzdata.zi").read_text().split("\n", 1)[0].removeprefix("# version ")
    countries = country_zones()
    write(out, "countries.tsv", ["country, zones", f"IANA time zone database {tz}, zone.tab"],
          [(c, ",".join(z)) for c, z in sorted(countries.items())])
    write(out, "regions.tsv", ["country, region, names, zones", "ISO 3166-2; 49 CFR 71 and the time zone database for the zones"],
          [(c, code, names, ",".join(distinct(z.split(",")))) for c, states in REGIONS.items() for code, (names, z) in states.items()])
    write(out, "numbers.tsv", ["E.164 prefix, country, regions, zones (-: the country's), g: says where / p: does not",
                               "ITU-T E.164, NANPA area codes, ANATEL DDD; zones of area codes: libphonenumber of 2026-07-02"],
          sorted(number_rows(zone_file, state_file, countries)))
    write(out, "postcodes.tsv", ["country, prefix (#: a digit), regions, locality, zones (-: the regions')",
                                 "USPS L002 and the zones of ZIP codes as of May 2024 (ziptz); Canada Post, Royal Mail, Correios, Australia Post"],
          sorted(postcode_rows(zip_file)))


if __name__ == "__main__":
    main()
