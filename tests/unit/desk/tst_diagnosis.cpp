// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/diagnosis.h"
#include "tests/unit/desk/profile_fixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace dunlin;
using dunlin::tests::Profile;

namespace {

desk::DiagnosisSource sourceOf(Profile &profile)
{
    desk::DiagnosisSource source;
    source.now = profile.office.clock.now();
    source.version = QStringLiteral("1.2.3");
    source.role = profile.station->session().role;
    source.zone = profile.station->session().officeZone;
    source.sync = profile.station->syncStatus().state();
    source.profileFolder = profile.station->core().care().profile();
    source.stalls = 2;
    source.log = {"2026-11-24T17:00:00Z info dunlin.app first row"};
    return source;
}

} // namespace

TEST_CASE("diagnosis: says what helps, and nothing of anybody")
{
    Profile profile;
    const QByteArray text = desk::diagnosisOf(sourceOf(profile));
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    CHECK(all[QStringLiteral("dunlin")] == QStringLiteral("1.2.3"));
    CHECK(all[QStringLiteral("log")].toArray().size() == 1);
    CHECK(all[QStringLiteral("machine")][QStringLiteral("disk_free_bytes")].toDouble() > 0);
    bool cache = false;
    for (const QJsonValue &file : all[QStringLiteral("files")].toArray())
        cache |= file[QStringLiteral("name")] == QStringLiteral("cache.db")
                 && file[QStringLiteral("bytes")].toDouble() > 0;
    CHECK(cache);
    CHECK_FALSE(text.contains(profile.station->core().care().profile().toUtf8()));
    CHECK_FALSE(text.contains(profile.station->session().user.toUtf8()));
    const auto window = profile.window();
    REQUIRE(window.rows.size() >= 20);
    for (const ports::QueueRow &row : window.rows) {
        CHECK_FALSE(text.contains(row.number.toUtf8()));
        CHECK_FALSE(text.contains(row.debtor.toUtf8()));
    }
}

TEST_CASE("diagnosis: a file that cannot be written is said, and what was there stays")
{
    Profile profile;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("d.json"));
    REQUIRE_OK(desk::writeDiagnosis(sourceOf(profile), file));
    CHECK(QFileInfo(file).size() > 500);
    const auto failed =
        desk::writeDiagnosis(sourceOf(profile), folder.filePath(QStringLiteral("no/d.json")));
    REQUIRE(!failed);
    CHECK(failed.error().code == base::ErrorCode::Io);
    CHECK(QFileInfo(file).size() > 500);
}
