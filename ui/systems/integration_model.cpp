// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systems/integration_model.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

namespace dunlin::systems {

using Health = ports::Integration::Health;
using Kind = ports::Integration::Kind;

namespace {

struct SystemWords {
    Q_DECLARE_TR_FUNCTIONS(SystemWords)
};

} // namespace

QString healthWords(Health health)
{
    switch (health) {
    case Health::Ok: return SystemWords::tr("In order");
    case Health::Failing: return SystemWords::tr("Failing");
    case Health::Late: return SystemWords::tr("Late");
    case Health::New: return SystemWords::tr("Not run yet");
    case Health::Manual: return SystemWords::tr("By hand");
    case Health::Paused: return SystemWords::tr("Paused");
    }
    return {};
}

common::Tone healthTone(Health health)
{
    switch (health) {
    case Health::Ok: return common::Tone::Ok;
    case Health::Failing: return common::Tone::Danger;
    case Health::Late:
    case Health::Paused: return common::Tone::Warn;
    case Health::New:
    case Health::Manual: return common::Tone::Neutral;
    }
    return common::Tone::Neutral;
}

QString systemWords(const ports::Integration &one)
{
    if (one.kind == Kind::Webhook)
        return SystemWords::tr("Webhook");
    if (one.system == QLatin1String("tryton"))
        return QStringLiteral("Tryton");
    return SystemWords::tr("Web service");
}

void IntegrationModel::setList(std::vector<ports::Integration> list, base::Instant now)
{
    beginResetModel();
    m_list = std::move(list);
    m_now = now;
    endResetModel();
}

const ports::Integration *IntegrationModel::at(int row) const
{
    return row >= 0 && row < int(m_list.size()) ? &m_list[size_t(row)] : nullptr;
}

int IntegrationModel::rowOf(const QByteArray &id) const
{
    for (size_t row = 0; row < m_list.size(); ++row) {
        if (m_list[row].id == id)
            return int(row);
    }
    return -1;
}

int IntegrationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.size());
}

int IntegrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString IntegrationModel::text(const ports::Integration &one, int column) const
{
    switch (column) {
    case Name:
        return common::isolated(one.kind == Kind::Webhook ? QUrl(one.system).host()
                                                          : QString::fromUtf8(one.id));
    case State: return healthWords(one.health);
    case Last:
        return one.lastRun ? common::relativeText(*one.lastRun, m_now, m_zone)
                           : QStringLiteral("—");
    case Next:
        if (one.kind == Kind::Webhook)
            return one.waiting > 0 ? tr("%Ln wait", nullptr, int(one.waiting))
                                   : QStringLiteral("—");
        return one.nextRun ? common::timeText(*one.nextRun, m_zone) : tr("When asked");
    default: return {};
    }
}

QVariant IntegrationModel::data(const QModelIndex &index, int role) const
{
    const ports::Integration *one = at(index.row());
    if (!one)
        return {};
    if (role == Qt::DisplayRole)
        return text(*one, index.column());
    if (role == Qt::AccessibleTextRole) {
        QStringList all;
        for (int column = 0; column < kColumns; ++column)
            all << text(*one, column);
        return index.column() == 0 ? all.join(QStringLiteral(", ")) : all[index.column()];
    }
    return {};
}

QVariant IntegrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("System");
    case State: return tr("State");
    case Last: return tr("Last run");
    case Next: return tr("Next run");
    default: return {};
    }
}

} // namespace dunlin::systems
