// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/imports.h"

#include <QtWidgets/QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QStandardItemModel;
class QTableView;

namespace dunlin::common {
class Label;
}

namespace dunlin::imports {

/// What the file looks like and how it will be read; each column's meaning can be changed.
class CheckPage final : public QWidget {
    Q_OBJECT
public:
    explicit CheckPage(QWidget *parent = nullptr);
    void setProfiles(const QStringList &profiles);
    /// `profile`: as chosen; empty: inferred. `missing`: fields that a column has to be chosen for.
    void setPreview(const ports::ImportPreview &preview, const QString &profile,
                    const QStringList &missing);

Q_SIGNALS:
    void profileChosen(const QString &profile);
    void targetChosen(int column, const QString &target);

private:
    struct Row {
        common::Label *source;
        QComboBox *target;
        common::Label *reason;
        common::Label *samples;
    };

    void makeRows(size_t count);
    void showTargets(Row &row, const ports::ImportColumn &column, const QStringList &targets);
    void showRaw(const ports::ImportPreview &preview);

    QComboBox *m_profile;
    common::Label *m_form;
    common::Label *m_reasons;
    common::Label *m_missing;
    QWidget *m_columns;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    QStandardItemModel *m_raw;
    QTableView *m_rawTable;
};

} // namespace dunlin::imports
