// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require_ok.h"
#include "tests/unit/exchange/memory_sink.h"
#include "tests/unit/exchange/outside_fixture.h"

using namespace dunlin;

namespace {

/// Every field of `expected` that is not about where the file is from must be in `found`.
void compare(const QJsonValue &expected, const QJsonValue &found, const QString &at,
             QStringList *out)
{
    static const QStringList about{
        QStringLiteral("file"),
        QStringLiteral("repo"),
        QStringLiteral("path"),
        QStringLiteral("commit"),
        QStringLiteral("licence"),
        QStringLiteral("well_formed"),
        QStringLiteral("cross_check"),
        QStringLiteral("shows"),
        QStringLiteral("flags"),
        QStringLiteral("sisimai_expected"),
        QStringLiteral("second_reading_agrees"),
        QStringLiteral("balance_equation"),
        QStringLiteral("namespace"),
    };
    if (expected.isObject()) {
        const QJsonObject object = expected.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!(at.isEmpty() && about.contains(it.key())))
                compare(it.value(), found[it.key()], at + u'.' + it.key(), out);
        }
    } else if (expected.isArray()) {
        const QJsonArray wanted = expected.toArray();
        if (found.toArray().size() != wanted.size())
            out->append(at + QStringLiteral(": another number of them"));
        for (qsizetype i = 0; i < wanted.size(); ++i)
            compare(wanted[i], found[i], QStringLiteral("%1[%2]").arg(at).arg(i), out);
    } else if (expected != found && !(expected.isNull() && found.isUndefined())) {
        out->append(at + QStringLiteral(": ") + found.toVariant().toString());
    }
}

/// Where this program reads more than the expectation: the fields it may differ in, by file.
bool readsMore(const QString &file, const QString &difference)
{
    // Three digits and a blank begin free text, and a blank before the digits is no style.
    if (file.contains(QLatin1String("mBank")) || file.contains(QLatin1String("deutsche_bank")))
        return difference.contains(QLatin1String(".details."));
    // The text of a CDATA section.
    return file.contains(QLatin1String("suncorp"))
           && (difference.contains(QLatin1String(".name"))
               || difference.contains(QLatin1String(".memo")));
}

} // namespace

TEST_CASE("Files that others published are read with the values that others found")
{
    const QString expected = sharedData("formats/expected.json");
    if (expected.isEmpty())
        return;
    QFile file(expected);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray files =
        QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("files")].toArray();
    CHECK(files.size() >= 38);
    for (const QJsonValue &one : files) {
        const QString name = one[QStringLiteral("file")].toString();
        const QString path =
            QStringLiteral("formats/%1/%2").arg(one[QStringLiteral("format")].toString(), name);
        INFO(name.toStdString());
        const auto reading = exchange::readOutsideFile(sharedData(path.toUtf8().constData()));
        REQUIRE_OK(reading);
        QStringList differences;
        compare(one, QJsonDocument::fromJson(reading->json).object(), {}, &differences);
        for (const QString &difference : differences) {
            INFO(difference.toStdString());
            CHECK(readsMore(name, difference));
        }
    }
}
