// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/letterhead.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace dunlin::desk {

namespace {

constexpr qsizetype kMostField = 300;

const QHash<QString, QString Letterhead::*> &textFields()
{
    static const QHash<QString, QString Letterhead::*> all{
        {QStringLiteral("name"), &Letterhead::name},
        {QStringLiteral("address"), &Letterhead::address},
        {QStringLiteral("phone"), &Letterhead::phone},
        {QStringLiteral("email"), &Letterhead::email},
        {QStringLiteral("web"), &Letterhead::web},
        {QStringLiteral("registration"), &Letterhead::registration},
        {QStringLiteral("authority"), &Letterhead::authority},
        {QStringLiteral("creditor_address"), &Letterhead::creditorAddress},
        {QStringLiteral("claim_ground"), &Letterhead::claimGround},
        {QStringLiteral("pay_name"), &Letterhead::payName},
        {QStringLiteral("iban"), &Letterhead::iban},
        {QStringLiteral("bic"), &Letterhead::bic}};
    return all;
}

/// ISO 13616: the remainder by 97 is 1.
bool isIban(const QString &written)
{
    const QString iban = QString(written).remove(u' ').toUpper();
    if (iban.size() < 15 || iban.size() > 34)
        return false;
    int rest = 0;
    for (const QChar c : QString(iban.mid(4) + iban.left(4))) {
        const int value = c.isDigit()                ? c.digitValue()
                          : (c >= u'A' && c <= u'Z') ? c.unicode() - 'A' + 10
                                                     : -1;
        if (value < 0)
            return false;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

} // namespace

Letterhead letterheadOf(std::span<const domain::TermPtr> terms, QDate day,
                        const QString &officeName)
{
    std::vector<const domain::Term *> inForce;
    for (const domain::TermPtr &term : terms) {
        if (QByteArrayView(term->name) == kLetterheadTerm && term->from <= day)
            inForce.push_back(term.get());
    }
    std::stable_sort(inForce.begin(), inForce.end(), [](const auto *a, const auto *b) {
        return std::pair(a->scope, a->from) < std::pair(b->scope, b->from);
    });
    Letterhead out;
    out.name = officeName;
    for (size_t i = 0; i < inForce.size(); ++i) {
        // Only the latest of each scope.
        if (i + 1 < inForce.size() && inForce[i + 1]->scope == inForce[i]->scope)
            continue;
        const QJsonObject fields = QJsonDocument::fromJson(inForce[i]->value).object();
        for (auto one = fields.begin(); one != fields.end(); ++one) {
            if (const auto field = textFields().value(one.key(), nullptr))
                out.*field = one.value().toString();
            else if (one.key() == QLatin1String("collector"))
                out.collector = one.value().toBool(true);
        }
    }
    if (out.payName.isEmpty())
        out.payName = out.name;
    return out;
}

base::Status checkLetterhead(const QJsonObject &fields)
{
    for (auto one = fields.begin(); one != fields.end(); ++one) {
        if (one.key() == QLatin1String("collector") && one.value().isBool())
            continue;
        const QString text = one.value().toString();
        const bool clean =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
        if (!textFields().contains(one.key()) || !one.value().isString() || !clean
            || text.size() > kMostField)
            return base::fail(
                base::ErrorCode::Input,
                QStringLiteral("letterhead: %1 is not a field, or cannot be used").arg(one.key()));
        if (one.key() == QLatin1String("iban") && !isIban(text))
            return base::fail(base::ErrorCode::Input,
                              QStringLiteral("letterhead: the IBAN does not add up"));
    }
    return {};
}

} // namespace dunlin::desk
