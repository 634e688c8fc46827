// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/letter_page.h"

#include "core/base/json_writer.h"
#include "core/comms/message_template.h"
#include "core/comms/payment_qr.h"

#include <QtCore/QHash>

namespace dunlin::desk {

namespace {

constexpr qsizetype kMostLine = 60; ///< of the window, 85 mm wide

/// Countries that put the town before the postal code, and the region between.
bool townFirst(const QString &country)
{
    static const QStringList kTownFirst{QStringLiteral("US"), QStringLiteral("CA"),
                                        QStringLiteral("AU"), QStringLiteral("IN")};
    return kTownFirst.contains(country);
}

QString countryName(const QString &country)
{
    static const QHash<QString, QString> kNames{
        {QStringLiteral("DE"), QStringLiteral("GERMANY")},
        {QStringLiteral("AT"), QStringLiteral("AUSTRIA")},
        {QStringLiteral("CH"), QStringLiteral("SWITZERLAND")},
        {QStringLiteral("FR"), QStringLiteral("FRANCE")},
        {QStringLiteral("ES"), QStringLiteral("SPAIN")},
        {QStringLiteral("IT"), QStringLiteral("ITALY")},
        {QStringLiteral("NL"), QStringLiteral("NETHERLANDS")},
        {QStringLiteral("GB"), QStringLiteral("UNITED KINGDOM")},
        {QStringLiteral("US"), QStringLiteral("UNITED STATES")},
        {QStringLiteral("CA"), QStringLiteral("CANADA")},
        {QStringLiteral("BR"), QStringLiteral("BRAZIL")},
        {QStringLiteral("IN"), QStringLiteral("INDIA")},
        {QStringLiteral("AU"), QStringLiteral("AUSTRALIA")},
        {QStringLiteral("PL"), QStringLiteral("POLAND")}};
    return kNames.value(country, country);
}

void lines(base::JsonWriter &json, const char *key, const QStringList &all)
{
    json.key(key).beginArray();
    for (const QString &line : all)
        json.value(line);
    json.endArray();
}

/// The code's text; nothing where there is none to give.
QString codeOf(const domain::AccountState &account, const Letterhead &letterhead)
{
    const base::Money amount = account.collectable();
    if (letterhead.iban.isEmpty() || amount.currency() != base::kEur || !amount.isPositive())
        return {};
    comms::CreditTransferCode code;
    code.bic = letterhead.bic;
    code.name = letterhead.payName.left(70);
    code.iban = QString(letterhead.iban).remove(u' ');
    code.amount = amount;
    code.text = account.number.left(140);
    const auto payload = comms::creditTransferPayload(code);
    return payload ? QString::fromUtf8(*payload) : QString();
}

} // namespace

QStringList addressLines(const domain::AccountState &account, const QString &homeCountry)
{
    const domain::PostalAddress &address = account.debtor.address;
    const QString country = address.country.toUpper();
    if (account.debtor.name.isEmpty() || address.line.trimmed().isEmpty()
        || address.city.trimmed().isEmpty())
        return {};
    QStringList out{account.debtor.name.left(kMostLine)};
    for (const QString &line : address.line.split(u'\n', Qt::SkipEmptyParts))
        out += line.trimmed().left(kMostLine);
    QStringList town;
    if (townFirst(country))
        town = {address.city, address.region, address.postcode};
    else if (country == QLatin1String("GB"))
        town = {address.city};
    else
        town = {address.postcode, address.city};
    town.removeAll(QString());
    out += town.join(u' ').left(kMostLine);
    if (country == QLatin1String("GB") && !address.postcode.isEmpty())
        out += address.postcode;
    if (!country.isEmpty() && country != homeCountry)
        out += countryName(country);
    return out;
}

base::Result<QByteArray> letterPage(const domain::AccountState &account,
                                    const Letterhead &letterhead, const QString &language,
                                    QDate day, const QByteArray &paper)
{
    const QString home = paper == "Letter" ? QStringLiteral("US") : account.debtor.address.country;
    const QStringList to = addressLines(account, home.toUpper());
    if (to.isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          QStringLiteral("there is no postal address for a letter"));
    QStringList sender{letterhead.name};
    for (const QString &part : letterhead.address.split(u',', Qt::SkipEmptyParts))
        sender += part.trimmed();
    for (const QString &part : {letterhead.phone, letterhead.email, letterhead.web})
        sender += part;
    sender.removeAll(QString());
    base::JsonWriter json;
    json.beginObject();
    json.key("paper").value(paper == "Letter" ? "Letter" : "A4");
    lines(json, "sender", sender);
    QStringList back{letterhead.name, letterhead.address};
    back.removeAll(QString());
    json.key("return").value(back.join(QStringLiteral(" · ")).left(110));
    lines(json, "to", to);
    json.key("date").value(comms::dayIn(language, day));
    json.key("reference").value(account.number);
    json.key("language").value(language);
    QStringList foot{letterhead.registration, letterhead.authority};
    foot.removeAll(QString());
    if (!foot.isEmpty())
        json.key("foot").value(foot.join(QStringLiteral(" · ")));
    if (const QString code = codeOf(account, letterhead); !code.isEmpty())
        json.key("code").value(code);
    json.endObject();
    return json.take();
}

} // namespace dunlin::desk
