// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pseudo_language.h"

namespace dunlin::settings {

namespace {

QChar accented(QChar letter)
{
    static const QString kPlain = QStringLiteral("aeiouyAEIOUYcnsz");
    static const QString kMarked = QStringLiteral("åéîöûýÅÉÎÖÛÝçñšž");
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? letter : kMarked[at];
}

} // namespace

QString PseudoTranslator::translate(const char *, const char *sourceText,
                                    const char *disambiguation, int) const
{
    const QString source = QString::fromUtf8(sourceText);
    QString made;
    bool inPlace = false; // of an argument: %1, %Ln
    qsizetype letters = 0;
    for (const QChar c : source) {
        if (c == QLatin1Char('%'))
            inPlace = true;
        else if (inPlace && !c.isDigit() && c != QLatin1Char('L') && c != QLatin1Char('n'))
            inPlace = false;
        made += inPlace ? c : accented(c);
        letters += c.isLetter() ? 1 : 0;
    }
    // What stands on a key is as short in every language; so are a letter and a dash.
    if (letters < 2 || qstrcmp(disambiguation, "name on a key") == 0)
        return made;
    static const QString kFiller = QStringLiteral(" vërlängert ünd nöch einmål vërlängert");
    for (qsizetype more = (letters * 2 + 4) / 5; more > 0; more -= kFiller.size())
        made += kFiller.left(more);
    return QLatin1Char('[') + made + QLatin1Char(']');
}

bool isPseudoLanguage(const QString &code)
{
    return code == QLatin1String("en-XA") || code == QLatin1String("ar-XB");
}

} // namespace dunlin::settings
