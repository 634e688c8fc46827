// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/change_model.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/payments/payment_words.h"
#include "ui/style/tokens.h"

#include <QtCore/QCoreApplication>

namespace dunlin::payments {

using domain::Money;
using Kind = ChangeRow::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeRows)
};

QString itemText(const ports::BucketChange &bucket, QDate today)
{
    const QString number =
        bucket.number.isEmpty() ? Words::tr("Without item") : common::isolated(bucket.number);
    if (!bucket.due.isValid())
        return number;
    //: an item: number, day on which it was due
    return Words::tr("%1, due %2").arg(number, common::dayText(bucket.due, today));
}

} // namespace

std::vector<ChangeRow> changeRows(const ports::LedgerOffer &offer, QDate today)
{
    std::vector<ChangeRow> rows;
    const bool payment = std::holds_alternative<ports::PaymentWish>(offer.wish);
    const bool several = offer.entries.size() > 1;
    for (const ports::LedgerEntry &entry : offer.entries) {
        const ports::AccountChange &change = entry.change;
        const auto named = [&](const QString &what) {
            //: number of an account, then an item of it
            return several ? Words::tr("%1: %2").arg(common::isolated(change.number), what) : what;
        };
        for (const ports::BucketChange &bucket : change.buckets) {
            const Money lowered = bucket.before - bucket.after;
            rows.push_back({Kind::Bucket, named(itemText(bucket, today)), bucketText(bucket.bucket),
                            bucket.before, payment ? lowered : -lowered, bucket.after});
        }
        if (!change.unappliedBefore.isZero() || !change.unappliedAfter.isZero()) {
            rows.push_back({Kind::Unapplied,
                            named(Words::tr("Unapplied credit")),
                            {},
                            change.unappliedBefore,
                            change.unappliedAfter - change.unappliedBefore,
                            change.unappliedAfter});
        }
        const Money lowered = change.owedBefore - change.owedAfter;
        rows.push_back({Kind::Total,
                        named(Words::tr("Balance")),
                        {},
                        change.owedBefore,
                        payment ? lowered : -lowered,
                        change.owedAfter});
    }
    return rows;
}

void ChangeModel::setRows(std::vector<ChangeRow> rows, bool applied)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_applied = applied;
    endResetModel();
}

int ChangeModel::firstTouched() const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].touched())
            return int(i);
    }
    return -1;
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString ChangeModel::changeText(const ChangeRow &row) const
{
    if (!row.touched())
        return QStringLiteral("–");
    const QString amount = common::moneyText(row.change);
    return !m_applied && row.change.isPositive() ? QLatin1Char('+') + amount : amount;
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    const ChangeRow &row = m_rows[size_t(index.row())];
    const bool total = row.kind == Kind::Total;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case What: return row.what;
        case Part: return row.part;
        case Before: return common::moneyText(row.before);
        case Change: return changeText(row);
        case After: return common::moneyText(row.after);
        default: return {};
        }
    case Qt::AccessibleTextRole:
        //: a row read aloud: item, part of the claim, amounts
        return tr("%1 %2: before %3, change %4, after %5")
            .arg(row.what, row.part, common::moneyText(row.before), changeText(row),
                 common::moneyText(row.after));
    case Qt::ToolTipRole: return index.column() == What ? row.what : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() <= Part ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = style::figures(style::Face::Body);
        if (total || (index.column() == Change && row.touched()))
            font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::ForegroundRole:
        if (index.column() == After && row.touched() && row.after.isZero())
            return style::color(style::Ink::Ok);
        return style::color(row.touched() || total ? style::Ink::Text : style::Ink::Text3);
    default: return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section <= Part ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Item");
    case Part: return tr("Part");
    case Before: return tr("Before");
    case Change: return m_applied ? tr("Applied") : tr("Change");
    case After: return tr("After");
    default: return QString();
    }
}

} // namespace dunlin::payments
