#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the program's fonts from Inter: bake.py SOURCE_DIR OUTPUT_DIR

Qt 6.4 cannot ask a font for its tabular figures, so a second family is made in which they are the
plain ones. Both are cut down to the letters the program can show, and renamed, because a modified
font must not pass for the original. Needs fontTools; runs at build time.
"""
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}

LATIN = [range(0x20, 0x7F), range(0xA0, 0x250), range(0x1E00, 0x1F00)]
OTHER = [range(0x300, 0x370), range(0x370, 0x530)]
MARKS = [[0x61C], range(0x2000, 0x2070), range(0x20A0, 0x20C1), range(0x2190, 0x21B6),
         [0xD7, 0x2116, 0x2122, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x25CF, 0x2318, 0x21E7,
          0x2713]]


def tabular_map(font):
    """Glyph name -> glyph name of the single substitutions of feature 'tnum'."""
    gsub = font["GSUB"].table
    found = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                found.update(getattr(table, "mapping", {}))
    return found


def make_figures_tabular(font):
    swaps = tabular_map(font)
    if not swaps:
        sys.exit("bake.py: this font has no tabular figures")
    for table in font["cmap"].tables:
        for code, glyph in table.cmap.items():
            table.cmap[code] = swaps.get(glyph, glyph)


def show_nothing_for_controls(font):
    """Bidi controls get an empty glyph: Qt would else take a fallback font, and its line height,
    for every isolated amount."""
    empty = font.getBestCmap()[0x200B]
    controls = [0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060,
                0x2066, 0x2067, 0x2068, 0x2069, 0x61C]
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update({code: empty for code in controls})


def cut_down(font):
    options = subset.Options()
    # Contextual alternates and tnum itself are left out: with them "1:1" would change width again.
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.hinting = False
    options.glyph_names = False
    chosen = subset.Subsetter(options)
    chosen.populate(unicodes=[code for part in LATIN + OTHER + MARKS for code in part])
    chosen.subset(font)


def rename(font, family, style, weight):
    postscript = family.replace(" ", "") + "-" + style
    texts = {1: family, 2: style, 3: postscript, 4: family + " " + style, 6: postscript,
             16: family, 17: style}
    for name in list(font["name"].names):
        if name.nameID in texts:
            name.string = texts[name.nameID]
        elif name.nameID in (21, 22, 25):
            font["name"].names.remove(name)
    font["OS/2"].usWeightClass = weight
    if "CFF " in font:
        top = font["CFF "].cff
        top.fontNames[0] = postscript
        top.topDictIndex[0].FamilyName = family
        top.topDictIndex[0].FullName = family + " " + style


def main():
    source, output = sys.argv[1:3]
    os.makedirs(output, exist_ok=True)
    for style, weight in WEIGHTS.items():
        for family, tabular in (("Dunlin UI", False), ("Dunlin Figures", True)):
            font = TTFont(os.path.join(source, f"Inter-{style}.otf"), recalcTimestamp=False)
            if tabular:
                make_figures_tabular(font)
            show_nothing_for_controls(font)
            cut_down(font)
            rename(font, family, style, weight)
            font.save(os.path.join(output, family.replace(" ", "") + "-" + style + ".otf"))


main()
