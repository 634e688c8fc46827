// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "core/store/devices.h"
#include "core/store/tenants.h"
#include "pg_cluster.h"

namespace dunlin::test {

using namespace store;

namespace {

int nextSchema()
{
    static int counter = 0;
    return ++counter;
}

} // namespace

std::vector<Engine> engines()
{
    std::vector<Engine> all{Engine::Sqlite};
    if (!postgresUrl().isEmpty())
        all.push_back(Engine::PostgreSql);
    return all;
}

std::shared_ptr<VaultFile> testVault(int n, Role role, const QByteArray &beneath)
{
    return VaultFile::make(
        base::Secret(QByteArray(32, char('a' + n))), idOf<base::DeviceId>(n).bytes,
        role == Role::Cache ? VaultFile::Worth::Rebuildable : VaultFile::Worth::Precious, beneath);
}

std::optional<TestDatabase> openTest(Engine engine, Role role)
{
    TestDatabase test;
    test.spec.role = role;
    if (engine == Engine::Sqlite) {
        test.spec.location = test.folder->filePath(QStringLiteral("test.db"));
        // The whole suite and its figures can be had encrypted.
        if (qEnvironmentVariableIsSet("DUNLIN_TEST_VAULT"))
            test.spec.vault = testVault(1, role);
    } else {
        test.spec.location = postgresUrl();
        test.spec.pgSchema = QStringLiteral("t%1").arg(nextSchema());
    }
    auto opened = openDatabase(test.spec);
    REQUIRE_OK(opened);
    test.connection.emplace(std::move(*opened));
    if (role == Role::Outbox)
        return test;
    inTransaction(test.db(), [&] {
        Tenants tenants(test.db());
        auto tenant = tenants.create(
            {{}, idOf<base::TenantId>(1), QStringLiteral("Test"), base::kEur, "Europe/Vienna"},
            "12345678");
        REQUIRE_OK(tenant);
        test.tenant = tenant->key;
        if (role != Role::Office)
            return;
        test.device = idOf<base::DeviceId>(900);
        DeviceRow office;
        office.id = test.device;
        office.name = QStringLiteral("office");
        office.publicKey = QByteArray(32, 'k');
        office.office = true;
        REQUIRE_OK(Devices(test.db(), test.tenant).add(office));
    });
    return test;
}

Connection TestDatabase::reader()
{
    OpenSpec reading = spec;
    reading.readOnly = true;
    auto opened = openDatabase(reading);
    REQUIRE_OK(opened);
    return std::move(*opened);
}

void TestDatabase::reopen()
{
    connection.reset();
    auto opened = openDatabase(spec);
    REQUIRE_OK(opened);
    connection.emplace(std::move(*opened));
}

LedgerEvent note(int n, int account)
{
    LedgerEvent event;
    event.id = idOf<base::EventId>(n);
    if (account != 0)
        event.account = idOf<base::AccountId>(account);
    event.device = idOf<base::DeviceId>(900);
    event.kind = "note";
    event.occurred = base::Instant{1'700'000'000'000 + n};
    event.raw = "{\"n\":" + QByteArray::number(n) + "}";
    event.salt = QByteArray(16, char('a' + n % 26));
    event.hash = base::sha256(event.salt, event.raw);
    return event;
}

std::vector<LedgerEvent> notes(int first, int count, int account)
{
    std::vector<LedgerEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back(note(first + i, account));
    return events;
}

AccountProjection projection(int n, const QString &name)
{
    AccountProjection p;
    AccountRow &a = p.account;
    a.id = idOf<base::AccountId>(n);
    a.number = QStringLiteral("AB-%1").arg(n, 5, 10, QLatin1Char('0'));
    a.creditor = idOf<base::CreditorId>(n % 3 + 1);
    a.debtor = idOf<base::DebtorId>(n / 2);
    a.debtorName = name;
    a.city = QStringLiteral("Zürich");
    a.currency = base::kEur;
    a.product = QStringLiteral("loan");
    a.listed = QDate(2024, 1, 1);
    a.principal = 1000 + n;
    a.fees = 50;
    a.total = 1050 + n;
    a.oldestDue = QDate(2024, 1, 1).addDays(n % 200);
    a.status = domain::Status(n % 4);
    a.segment = n % 3;
    a.priority = n % 7 * 10;
    a.risk = n % 100;
    a.nextAction = {domain::NextActionKind::Call, QDate(2024, 6, 1), std::nullopt};
    a.lastContact = base::Instant{1'700'000'000'000};
    a.assignedTo = n % 2 ? QStringLiteral("anna") : QStringLiteral("bert");
    a.agency = QString();
    p.items.push_back({idOf<base::ItemId>(n), QStringLiteral("I%1").arg(n),
                       domain::ItemType::Invoice, QDate(2023, 12, 1), a.oldestDue, 1000 + n,
                       1000 + n});
    p.promises.push_back({idOf<base::EventId>(n), QDate(2024, 5, 1), QDate(2024, 5, 20), QDate(),
                          500, domain::PromiseStatus::Open, QStringLiteral("user:anna"),
                          400 + n % 3});
    p.points.push_back({domain::PointKind::Phone,
                        QStringLiteral("+4366412%1").arg(n, 5, 10, QLatin1Char('0')),
                        domain::PointState::Active});
    p.days.push_back({QDate(2024, 5, 1), QStringLiteral("anna"), 0, 500, 0, 0, 1, 1, 1, 1, 1});
    p.days.push_back(
        {QDate(2024, 5, 1).addDays(n % 5), QString(), 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
    p.days.front().results = 2;
    p.days.front().dials = 1;
    p.days.front().hours = n % 2 ? "33:1,1,1,0" : "33:1,1,0,0;150:2,0,0,0";
    return p;
}

} // namespace dunlin::test
