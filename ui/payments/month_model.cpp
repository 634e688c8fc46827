// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/month_model.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace dunlin::payments {

void ExpectedSums::add(const ports::ExpectedRow &row)
{
    ++pieces;
    late = late || row.late;
    const auto at = std::find_if(sums.begin(), sums.end(), [&](const auto &sum) {
        return sum.currency() == row.amount.currency();
    });
    if (at != sums.end()) {
        *at += row.amount;
        return;
    }
    sums.push_back(row.amount);
    std::sort(sums.begin(), sums.end(), [](const auto &a, const auto &b) {
        return a.currency().code() < b.currency().code();
    });
}

void MonthModel::setMonth(QDate month, QDate today)
{
    beginResetModel();
    m_month = QDate(month.year(), month.month(), 1);
    m_today = today;
    const int weekStart = QLocale().firstDayOfWeek();
    m_first = m_month.addDays(-((m_month.dayOfWeek() - weekStart + 7) % 7));
    m_days.clear();
    endResetModel();
}

void MonthModel::setRows(const std::vector<ports::ExpectedRow> &rows)
{
    m_days.clear();
    for (const ports::ExpectedRow &row : rows)
        m_days[row.due].add(row);
    Q_EMIT dataChanged(index(0, 0), index(kWeeks - 1, kDays - 1));
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(index.row() * kDays + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const qint64 at = m_first.daysTo(day);
    return at >= 0 && at < kWeeks * kDays ? index(int(at) / kDays, int(at) % kDays) : QModelIndex();
}

const ExpectedSums *MonthModel::sumsAt(QDate day) const
{
    const auto at = m_days.find(day);
    return at == m_days.end() ? nullptr : &at->second;
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kWeeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDays;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate day = dayAt(index);
    const ExpectedSums *sums = sumsAt(day);
    if (role == Qt::DisplayRole)
        return QLocale().toString(day.day());
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString name = QLocale().toString(day, QLocale::LongFormat);
    if (!sums)
        return role == Qt::ToolTipRole ? QVariant() : tr("%1: nothing expected").arg(name);
    QStringList amounts;
    for (const domain::Money &sum : sums->sums)
        amounts << common::moneyText(sum);
    //: a day of the calendar: day, sums, number of payments
    const QString words = tr("%1: %2 in %Ln payment(s)", "", sums->pieces)
                              .arg(name, amounts.join(tr(" and ", "between two amounts")));
    return sums->late ? tr("%1, overdue").arg(words) : words;
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    return locale.standaloneDayName((locale.firstDayOfWeek() - 1 + section) % 7 + 1,
                                    QLocale::ShortFormat);
}

} // namespace dunlin::payments
