// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/account_draft.h"

#include "core/domain/natural_keys.h"

#include <algorithm>

namespace dunlin::exchange {

namespace {

constexpr Field kDebtorFields[] = {
    Field::Debtor, Field::DebtorKey, Field::Product, Field::Phone,   Field::Email,    Field::Street,
    Field::City,   Field::Postcode,  Field::Region,  Field::Country, Field::Language, Field::Zone};

// "+49 (0) 30 / 123-45" as far as it can be said without knowing the country.
QString normalisedPhone(const QString &text)
{
    QString digits;
    for (QChar c : text) {
        if (c.isDigit() && c.unicode() < 128)
            digits.append(c);
    }
    if (digits.size() < 5)
        return {};
    if (text.startsWith(QLatin1Char('+')))
        return QLatin1Char('+') + digits;
    return digits.startsWith(QLatin1String("00")) ? QLatin1Char('+') + digits.mid(2) : digits;
}

std::optional<QString> known(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void appendPoint(const AccountDraft &draft, domain::DebtorId debtor, domain::PointKind kind,
                 const QString &value, std::vector<DraftEvent> &into)
{
    if (value.isEmpty())
        return;
    domain::ContactPointSet point;
    point.point = domain::contactPointIdFor(debtor, value);
    point.kind = kind;
    point.value = value;
    point.source = draft.creditor;
    into.push_back({"point\x1f" + value.toStdString(), {}, std::move(point)});
}

} // namespace

void AccountDraft::begin(RowReader &reader, const Profile &profile)
{
    rows.clear();
    events.clear();
    badRows.clear();
    notes.clear();
    currency = {};
    opened = severalNames = totalsDiffer = false;
    noisy = 0;
    number = reader.identifier(Field::Account);
    const QString named = reader.text(Field::Creditor);
    const QString name = named.isEmpty() ? profile.creditor : named;
    if (name != creditor || creditorId.isNull()) {
        creditor = name;
        creditorId = domain::creditorIdFor(creditor);
    }
    account = reader.account();
    accountHex = account.toHex();
}

void DebtorTally::clear()
{
    for (Field field : kDebtorFields)
        m_values[size_t(field)].clear();
}

void DebtorTally::see(const RowReader &reader)
{
    constexpr size_t kDistinct = 64;
    for (Field field : kDebtorFields) {
        if (!reader.has(field))
            continue;
        const std::string_view cell = reader.cell(field);
        if (cell.empty())
            continue;
        auto &values = m_values[size_t(field)];
        const auto it = std::find_if(values.begin(), values.end(),
                                     [&](const Value &value) { return value.text == cell; });
        if (it != values.end())
            ++it->times;
        else if (values.size() < kDistinct)
            values.push_back({std::string(cell), 1});
    }
}

bool DebtorTally::severalNames() const
{
    return m_values[size_t(Field::Debtor)].size() > 1;
}

QString DebtorTally::most(Field field) const
{
    const auto &values = m_values[size_t(field)];
    const auto it =
        std::max_element(values.begin(), values.end(), [](const Value &a, const Value &b) {
            return a.times != b.times ? a.times < b.times : a.text > b.text;
        });
    return it == values.end() ? QString() : toQString(it->text);
}

void DebtorTally::append(const AccountDraft &draft, const Profile &profile,
                         std::vector<DraftEvent> &into) const
{
    domain::DebtorSet debtor;
    const QString key = most(Field::DebtorKey);
    debtor.debtor = domain::debtorIdFor(draft.creditorId, key.isEmpty() ? draft.number : key);
    const QString name = most(Field::Debtor);
    debtor.name = name.isEmpty() ? draft.number : name;
    debtor.company = profile.debtorIsCompany;
    debtor.language = known(most(Field::Language).toLower());
    const QByteArray zone = most(Field::Zone).toUtf8();
    if (!zone.isEmpty() && base::isKnownZone(zone))
        debtor.zone = zone;
    domain::PostalAddress address{most(Field::Street), most(Field::City), most(Field::Postcode),
                                  most(Field::Region), most(Field::Country)};
    if (address != domain::PostalAddress{})
        debtor.address = address;
    std::string content = "debtor";
    for (const QString &part : {*debtor.name, address.line, address.city, address.postcode,
                                address.region, address.country, most(Field::Language)})
        content.append(1, '\x1f').append(part.toStdString());
    const domain::DebtorId id = debtor.debtor;
    into.push_back({std::move(content), {}, std::move(debtor)});
    for (const Value &phone : m_values[size_t(Field::Phone)])
        appendPoint(draft, id, domain::PointKind::Phone, normalisedPhone(toQString(phone.text)),
                    into);
    for (const Value &mail : m_values[size_t(Field::Email)])
        appendPoint(draft, id, domain::PointKind::Email, toQString(mail.text).toLower(), into);
}

void finishDraft(AccountDraft &draft, const Profile &profile, const DebtorTally &debtor,
                 QDate listed)
{
    // Rows mostly come in the order of time; a stable sort of sorted events costs next to nothing.
    const auto earlier = [](const DraftEvent &a, const DraftEvent &b) { return a.day < b.day; };
    const bool linked = std::any_of(draft.events.begin(), draft.events.end(),
                                    [](const DraftEvent &event) { return event.resolves >= 0; });
    if (!linked && !std::is_sorted(draft.events.begin(), draft.events.end(), earlier))
        std::stable_sort(draft.events.begin(), draft.events.end(), earlier);
    if (!draft.opened)
        return;
    std::vector<DraftEvent> own;
    own.reserve(draft.events.size() + 3);
    domain::AccountOpened opened;
    opened.number = draft.number;
    opened.creditor = draft.creditorId;
    opened.currency = draft.currency;
    opened.listed = listed;
    const QString product = debtor.product();
    opened.product = product.isEmpty() ? profile.product : product;
    own.push_back({"account", listed, std::move(opened)});
    debtor.append(draft, profile, own);
    std::get<domain::AccountOpened>(own[0].payload).debtor =
        std::get<domain::DebtorSet>(own[1].payload).debtor;
    const int shift = int(own.size());
    for (size_t i = 1; i < own.size(); ++i)
        own[i].day = listed;
    for (DraftEvent &event : draft.events) {
        if (event.resolves >= 0)
            event.resolves += shift;
        own.push_back(std::move(event));
    }
    draft.events = std::move(own);
}

domain::ItemType itemTypeOf(const Profile &profile)
{
    return domain::fromName<domain::ItemType>(profile.itemType.toLatin1())
        .value_or(domain::ItemType::Invoice);
}

} // namespace dunlin::exchange
