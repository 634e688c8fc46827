// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/team_desk.h"
#include "ui/common/cell_model.h"

#include <QtCore/QString>

namespace dunlin::team {

/// The desk's name; "Nobody" for what is assigned to none.
QString deskName(const QString &user);
/// "182 of 200", "182" without a capacity.
QString loadText(const ports::DeskLine &line);
/// "away until Fri 4 Dec, covered by bert", or empty.
QString absenceText(const ports::DeskSettings &settings, QDate today);
/// "on A-1042 since 09:41", or empty.
QString nowText(const ports::DeskLine &line, const QByteArray &zone);
/// "82 of 100 kept (82%)", or "none judged yet".
QString keptText(qint64 kept, qint64 decided);

std::vector<common::CellModel::Column> deskColumns();
common::CellModel::Row deskRow(const ports::DeskLine &line, QDate today, const QByteArray &zone);

} // namespace dunlin::team
