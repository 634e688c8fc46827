// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/integrations.h"
#include "ui/common/chip.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::systems {

QString healthWords(ports::Integration::Health health);
common::Tone healthTone(ports::Integration::Health health);
/// "Tryton", "Web service", or the address of a webhook.
QString systemWords(const ports::Integration &one);

/// The connections of the office: which, how it is doing, when it ran last and runs next.
class IntegrationModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Last, Next, kColumns };
    /// `zone`: the office's, for moments.
    explicit IntegrationModel(QByteArray zone, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_zone(std::move(zone))
    {}

    void setList(std::vector<ports::Integration> list, base::Instant now);
    const ports::Integration *at(int row) const;
    int rowOf(const QByteArray &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ports::Integration &one, int column) const;
    const QByteArray m_zone;
    std::vector<ports::Integration> m_list;
    base::Instant m_now;
};

} // namespace dunlin::systems
