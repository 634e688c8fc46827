// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languages.h"

#include "ui/settings/pseudo_language.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

namespace dunlin::settings {

namespace {

const QString kFolder = QStringLiteral(":/i18n");
const QString kStem = QStringLiteral("dunlin_");

} // namespace

QStringList translatedLanguages()
{
    QStringList codes{QStringLiteral("en")};
    const QStringList files =
        QDir(kFolder).entryList({kStem + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(kStem.size(), file.size() - kStem.size() - 3);
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

void installLanguage(QApplication &app, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    const auto add = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // English lies under the others: what is not translated at least has its plurals.
    auto *english = new QTranslator(&app);
    if (english->load(kFolder + QStringLiteral("/dunlin_en.qm")))
        QCoreApplication::installTranslator(english);
    else
        delete english;
    // Qt has its own words inside the program for the languages that it knows.
    add(QStringLiteral("qtbase"), kFolder);
    if (isPseudoLanguage(code))
        QCoreApplication::installTranslator(new PseudoTranslator(&app));
    else if (locale.language() != QLocale::English)
        add(QStringLiteral("dunlin"), kFolder);
    app.setLayoutDirection(locale.textDirection());
}

} // namespace dunlin::settings
