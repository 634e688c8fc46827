// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/fleet_model.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/style/tokens.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <tuple>

namespace dunlin::devices {

namespace {

using State = ports::FleetLaptop::State;

constexpr qint64 kDayMs = 24 * 3'600'000;
/// A weekend is not silence.
constexpr qint64 kSilentDays = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dunlin::devices)
};

} // namespace

FleetStanding standingOf(const ports::FleetLaptop &laptop, base::Instant now)
{
    if (laptop.state == State::Draining)
        return {Words::tr("Is wiped with its next contact"), false};
    if (laptop.state == State::Wiped) {
        const qint64 unsent = laptop.unsent.value_or(0);
        return {unsent == 0
                    ? Words::tr("Wiped; nothing was left unsent")
                    : Words::tr("Wiped; %Ln item(s) stayed on it, sealed", nullptr, int(unsent)),
                false};
    }
    if (!laptop.wipeAskedBy.isEmpty())
        return {Words::tr("%1 asks for a wipe; a second person has to agree")
                    .arg(common::isolated(laptop.wipeAskedBy)),
                true};
    const base::Instant heard = laptop.lastSeen.value_or(laptop.enrolled);
    const qint64 days = (now.ms - heard.ms) / kDayMs;
    if (days >= kSilentDays)
        return {Words::tr("Silent for %Ln day(s)", nullptr, int(days)), true};
    return {laptop.lastSeen ? Words::tr("In touch") : Words::tr("Not been in touch yet"), false};
}

FleetModel::FleetModel(QByteArray zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{}

void FleetModel::setLaptops(std::vector<ports::FleetLaptop> laptops, base::Instant now)
{
    const auto rank = [now](const ports::FleetLaptop &laptop) {
        if (laptop.state == State::Wiped)
            return 2;
        return standingOf(laptop, now).silent ? 0 : 1;
    };
    std::stable_sort(laptops.begin(), laptops.end(), [&](const auto &a, const auto &b) {
        return std::tuple(rank(a), a.user, a.name) < std::tuple(rank(b), b.user, b.name);
    });
    beginResetModel();
    m_laptops = std::move(laptops);
    m_now = now;
    endResetModel();
}

const ports::FleetLaptop *FleetModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_laptops[size_t(row)] : nullptr;
}

int FleetModel::rowOf(const QByteArray &id) const
{
    const auto found = std::find_if(m_laptops.begin(), m_laptops.end(),
                                    [&](const auto &laptop) { return laptop.id == id; });
    return found == m_laptops.end() ? -1 : int(found - m_laptops.begin());
}

int FleetModel::silent() const
{
    return int(std::count_if(m_laptops.begin(), m_laptops.end(), [this](const auto &laptop) {
        return standingOf(laptop, m_now).silent;
    }));
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_laptops.size());
}

int FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString FleetModel::text(const ports::FleetLaptop &laptop, int column) const
{
    switch (column) {
    case Laptop: return common::isolated(laptop.name);
    case Person: return common::isolated(laptop.user);
    case LastSeen:
        return laptop.lastSeen ? common::relativeText(*laptop.lastSeen, m_now, m_zone)
                               : tr("never");
    case Standing: return standingOf(laptop, m_now).words;
    default: return {};
    }
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    const ports::FleetLaptop *laptop = index.isValid() ? at(index.row()) : nullptr;
    if (!laptop)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*laptop, index.column());
    case Qt::ToolTipRole:
        return index.column() == LastSeen && laptop->lastSeen
                   ? common::fullText(*laptop->lastSeen, m_zone)
                   : text(*laptop, index.column());
    case Qt::ForegroundRole:
        return index.column() == Standing && standingOf(*laptop, m_now).silent
                   ? QVariant(style::color(style::Ink::Warn))
                   : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() > Laptop)
            return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
                   + QStringLiteral(": ") + text(*laptop, index.column());
        return tr("%1 of %2: %3")
            .arg(text(*laptop, Laptop), text(*laptop, Person), text(*laptop, Standing));
    default: return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Laptop: return tr("Laptop");
    case Person: return tr("Person");
    case LastSeen: return tr("Last in touch");
    case Standing: return tr("Standing");
    default: return {};
    }
}

} // namespace dunlin::devices
