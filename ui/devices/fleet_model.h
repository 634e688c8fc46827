// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/fleet.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace dunlin::devices {

/// How a laptop of the office stands, in words. `silent`: nobody has heard of it for so long that
/// somebody should ask.
struct FleetStanding {
    QString words;
    bool silent = false;
};
FleetStanding standingOf(const ports::FleetLaptop &laptop, base::Instant now);

/// The laptops of the office: whose, when they were last in touch, how they stand.
class FleetModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Laptop, Person, LastSeen, Standing, kColumns };

    explicit FleetModel(QByteArray zone, QObject *parent = nullptr);

    /// Those that need a look first, then by person.
    void setLaptops(std::vector<ports::FleetLaptop> laptops, base::Instant now);
    const ports::FleetLaptop *at(int row) const;
    int rowOf(const QByteArray &id) const;
    int silent() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ports::FleetLaptop &laptop, int column) const;

    QByteArray m_zone;
    std::vector<ports::FleetLaptop> m_laptops;
    base::Instant m_now;
};

} // namespace dunlin::devices
