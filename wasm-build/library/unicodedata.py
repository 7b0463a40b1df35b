"""Names, kinds and forms of characters, as far as European texts go."""

unidata_version = "14.0.0"

# For each combining mark: letters without it, each before the one with it.
_PAIRS = {
    0x0300: "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ",
    0x0301: "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓ",
    0x0302: "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
    0x0303: "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
    0x0308: "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗΙΪΥΫιϊυϋϒϔ",
    0x030A: "AÅaåUŮuůwẘyẙ",
    0x0327: "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
    0x0304: "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ",
    0x0306: "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ",
    0x0328: "AĄaąEĘeęIĮiįUŲuųOǪoǫ",
    0x0307: "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ",
    0x030C: "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ",
    0x030B: "OŐoőUŰuű",
    0x031B: "OƠoơUƯuư",
    0x030F: "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ",
    0x0311: "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ",
    0x0326: "SȘsșTȚtț",
    0x0325: "AḀaḁ",
    0x0323: "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
    0x0331: "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ",
    0x032D: "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ",
    0x0330: "EḚeḛIḬiḭUṴuṵ",
    0x032E: "HḪhḫ",
    0x0324: "UṲuṳ",
    0x0309: "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
}
_NAMES = "SPACE;EXCLAMATION MARK;QUOTATION MARK;NUMBER SIGN;DOLLAR SIGN;PERCENT SIGN;AMPERSAND;APOSTROPHE;LEFT PARENTHESIS;RIGHT PARENTHESIS;ASTERISK;PLUS SIGN;COMMA;HYPHEN-MINUS;FULL STOP;SOLIDUS;DIGIT ZERO;DIGIT ONE;DIGIT TWO;DIGIT THREE;DIGIT FOUR;DIGIT FIVE;DIGIT SIX;DIGIT SEVEN;DIGIT EIGHT;DIGIT NINE;COLON;SEMICOLON;LESS-THAN SIGN;EQUALS SIGN;GREATER-THAN SIGN;QUESTION MARK;COMMERCIAL AT;LEFT SQUARE BRACKET;REVERSE SOLIDUS;RIGHT SQUARE BRACKET;CIRCUMFLEX ACCENT;LOW LINE;GRAVE ACCENT;LEFT CURLY BRACKET;VERTICAL LINE;RIGHT CURLY BRACKET;TILDE;NO-BREAK SPACE;INVERTED EXCLAMATION MARK;CENT SIGN;POUND SIGN;CURRENCY SIGN;YEN SIGN;BROKEN BAR;SECTION SIGN;DIAERESIS;COPYRIGHT SIGN;FEMININE ORDINAL INDICATOR;LEFT-POINTING DOUBLE ANGLE QUOTATION MARK;NOT SIGN;SOFT HYPHEN;REGISTERED SIGN;MACRON;DEGREE SIGN;PLUS-MINUS SIGN;SUPERSCRIPT TWO;SUPERSCRIPT THREE;ACUTE ACCENT;MICRO SIGN;PILCROW SIGN;MIDDLE DOT;CEDILLA;SUPERSCRIPT ONE;MASCULINE ORDINAL INDICATOR;RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK;VULGAR FRACTION ONE QUARTER;VULGAR FRACTION ONE HALF;VULGAR FRACTION THREE QUARTERS;INVERTED QUESTION MARK;LATIN CAPITAL LETTER A WITH GRAVE;LATIN CAPITAL LETTER A WITH ACUTE;LATIN CAPITAL LETTER A WITH CIRCUMFLEX;LATIN CAPITAL LETTER A WITH TILDE;LATIN CAPITAL LETTER A WITH DIAERESIS;LATIN CAPITAL LETTER A WITH RING ABOVE;LATIN CAPITAL LETTER AE;LATIN CAPITAL LETTER C WITH CEDILLA;LATIN CAPITAL LETTER E WITH GRAVE;LATIN CAPITAL LETTER E WITH ACUTE;LATIN CAPITAL LETTER E WITH CIRCUMFLEX;LATIN CAPITAL LETTER E WITH DIAERESIS;LATIN CAPITAL LETTER I WITH GRAVE;LATIN CAPITAL LETTER I WITH ACUTE;LATIN CAPITAL LETTER I WITH CIRCUMFLEX;LATIN CAPITAL LETTER I WITH DIAERESIS;LATIN CAPITAL LETTER ETH;LATIN CAPITAL LETTER N WITH TILDE;LATIN CAPITAL LETTER O WITH GRAVE;LATIN CAPITAL LETTER O WITH ACUTE;LATIN CAPITAL LETTER O WITH CIRCUMFLEX;LATIN CAPITAL LETTER O WITH TILDE;LATIN CAPITAL LETTER O WITH DIAERESIS;MULTIPLICATION SIGN;LATIN CAPITAL LETTER O WITH STROKE;LATIN CAPITAL LETTER U WITH GRAVE;LATIN CAPITAL LETTER U WITH ACUTE;LATIN CAPITAL LETTER U WITH CIRCUMFLEX;LATIN CAPITAL LETTER U WITH DIAERESIS;LATIN CAPITAL LETTER Y WITH ACUTE;LATIN CAPITAL LETTER THORN;LATIN SMALL LETTER SHARP S;LATIN SMALL LETTER A WITH GRAVE;LATIN SMALL LETTER A WITH ACUTE;LATIN SMALL LETTER A WITH CIRCUMFLEX;LATIN SMALL LETTER A WITH TILDE;LATIN SMALL LETTER A WITH DIAERESIS;LATIN SMALL LETTER A WITH RING ABOVE;LATIN SMALL LETTER AE;LATIN SMALL LETTER C WITH CEDILLA;LATIN SMALL LETTER E WITH GRAVE;LATIN SMALL LETTER E WITH ACUTE;LATIN SMALL LETTER E WITH CIRCUMFLEX;LATIN SMALL LETTER E WITH DIAERESIS;LATIN SMALL LETTER I WITH GRAVE;LATIN SMALL LETTER I WITH ACUTE;LATIN SMALL LETTER I WITH CIRCUMFLEX;LATIN SMALL LETTER I WITH DIAERESIS;LATIN SMALL LETTER ETH;LATIN SMALL LETTER N WITH TILDE;LATIN SMALL LETTER O WITH GRAVE;LATIN SMALL LETTER O WITH ACUTE;LATIN SMALL LETTER O WITH CIRCUMFLEX;LATIN SMALL LETTER O WITH TILDE;LATIN SMALL LETTER O WITH DIAERESIS;DIVISION SIGN;LATIN SMALL LETTER O WITH STROKE;LATIN SMALL LETTER U WITH GRAVE;LATIN SMALL LETTER U WITH ACUTE;LATIN SMALL LETTER U WITH CIRCUMFLEX;LATIN SMALL LETTER U WITH DIAERESIS;LATIN SMALL LETTER Y WITH ACUTE;LATIN SMALL LETTER THORN;LATIN SMALL LETTER Y WITH DIAERESIS"
_KINDS = (
    "Cc32 Zs Po3 Sc Po3 Ps Pe Po Sm Po Pd Po2 Nd10 Po2 Sm3 Po2 Lu26 Ps Po Pe Sk Pc Sk Ll26 "
    "Ps Sm Pe Sm Cc33 Zs Po Sc4 So Po Sk So Lo Pi Sm Cf So Sk So Sm No2 Sk Ll Po2 Sk No Lo Pf No3 Po Lu23 Sm Lu7 Ll24 Sm Ll8"
)
_BELOW = {0x31B: 216, 0x327: 202, 0x328: 202, 0x323: 220, 0x324: 220, 0x325: 220, 0x326: 220, 0x32D: 220, 0x32E: 220, 0x330: 220, 0x331: 220}
_missing = object()
_cache = {}


def _parts():
    """Characters in two parts, and back."""
    if "apart" not in _cache:
        apart, whole = {}, {}
        for mark, pairs in _PAIRS.items():
            mark = chr(mark)
            for i in range(0, len(pairs), 2):
                apart[pairs[i + 1]] = pairs[i] + mark
                whole[pairs[i] + mark] = pairs[i + 1]
        _cache["apart"] = apart
        _cache["whole"] = whole
    return _cache["apart"], _cache["whole"]


def _names():
    if "names" not in _cache:
        names = {}
        texts = iter(_NAMES.split(";"))
        for code in list(range(0x20, 0x7F)) + list(range(0xA0, 0x100)):
            c = chr(code)
            if code < 0x80 and (65 <= code <= 90 or 97 <= code <= 122):
                names[c] = "LATIN %s LETTER %s" % ("CAPITAL" if code < 97 else "SMALL", c.upper())
            else:
                names[c] = next(texts)
        _cache["names"] = names
    return _cache["names"]


def name(chr, default=_missing, /):
    found = _names().get(chr)
    if found is not None:
        return found
    if default is not _missing:
        return default
    if ord(chr) < 0x100:
        raise ValueError("no such name")
    raise NotImplementedError("unicodedata.name() knows the first 256 characters here.")


def lookup(name, /):
    for c, text in _names().items():
        if text == name.upper():
            return c
    raise KeyError("undefined character name %r" % name)


def category(chr, /):
    code = ord(chr)
    if code < 0x100:
        for run in _KINDS.split():
            code -= int(run[2:] or 1)
            if code < 0:
                return run[:2]
    if 0x300 <= code < 0x370:
        return "Mn"
    if chr.isupper():
        return "Lu"
    if chr.islower():
        return "Ll"
    if chr.isalpha():
        return "Lo"
    if chr.isdigit():
        return "Nd"
    if chr.isspace():
        return "Zs"
    raise NotImplementedError("unicodedata.category() does not know U+%04X here." % ord(chr))


def combining(chr, /):
    code = ord(chr)
    return _BELOW.get(code, 230) if 0x300 <= code < 0x370 else 0


def decomposition(chr, /):
    found = _parts()[0].get(chr, "")
    return " ".join(["%04X" % ord(c) for c in found])


def decimal(chr, default=_missing, /):
    if "0" <= chr <= "9":
        return ord(chr) - 48
    if default is _missing:
        raise ValueError("not a decimal")
    return default


def digit(chr, default=_missing, /):
    small = {"\xb2": 2, "\xb3": 3, "\xb9": 1}
    if chr in small:
        return small[chr]
    if "0" <= chr <= "9":
        return ord(chr) - 48
    if default is _missing:
        raise ValueError("not a digit")
    return default


def numeric(chr, default=_missing, /):
    parts = {"\xbc": 0.25, "\xbd": 0.5, "\xbe": 0.75}
    if chr in parts:
        return parts[chr]
    value = digit(chr, None)
    if value is not None:
        return float(value)
    if default is _missing:
        raise ValueError("not a numeric character")
    return default


def normalize(form, unistr, /):
    if form not in ("NFC", "NFD", "NFKC", "NFKD"):
        raise ValueError("invalid normalization form")
    if all([c < "\x80" for c in unistr]):
        return unistr
    apart, whole = _parts()
    if "K" in form:
        for c in unistr:
            if "\u2070" <= c < "\u2150" or "\uf900" <= c or c in "\xa0\xb2\xb3\xb9\xbc\xbd\xbe\xaa\xba":
                raise NotImplementedError("unicodedata.normalize(): %s is not here for %r." % (form, c))
    out = []
    for c in unistr:
        while c[0] in apart:
            c = apart[c[0]] + c[1:]
        out += c
    # Marks stand in the order of their classes.
    for i in range(1, len(out)):
        k = i
        while k > 0 and combining(out[k]) and combining(out[k - 1]) > combining(out[k]):
            out[k - 1], out[k] = out[k], out[k - 1]
            k -= 1
    if form[-1] == "D":
        return "".join(out)
    made = []
    start = None
    last = 0
    for c in out:
        kind = combining(c)
        if start is not None and (last < kind or last == 0 and start == len(made) - 1):
            both = whole.get(made[start] + c)
            if both is not None:
                made[start] = both
                continue
        made.append(c)
        if kind == 0:
            start = len(made) - 1
        last = kind
    return "".join(made)


def is_normalized(form, unistr, /):
    return normalize(form, unistr) == unistr


def _not_here(chr, /):
    raise NotImplementedError("This table of characters is not here.")


bidirectional = east_asian_width = mirrored = _not_here
