// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/payment_batches.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace dunlin::arrangement {
class Notice;
}
namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

namespace dunlin::payments {

class BatchModel;
class BatchTable;

/// Payments entered one line after another, under a control total and count. It closes only when it
/// balances; what is typed is on disk a moment later and outlives the program. GUI thread; desk and
/// clock must outlive it.
class BatchView final : public QWidget {
    Q_OBJECT
public:
    BatchView(ports::PaymentBatches &desk, const base::Clock &clock, QByteArray zone,
              QWidget *parent = nullptr);

    BatchModel &model() const { return *m_model; }
    const ports::BatchCheck &check() const { return m_check; }

public Q_SLOTS:
    void focusFirst();
    /// Ctrl+Enter.
    void closeBatch();
    /// Ctrl+V: lines of a spreadsheet become lines; one cell goes where the cursor is.
    void paste();
    void addText(const QString &text);
    void removeLine();
    /// Offers the accounts that the current line may mean.
    void chooseAccount();
    void importFile();

Q_SIGNALS:
    /// On disk.
    void closed(const dunlin::ports::BatchClosed &closed, const QString &sentence);
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void connectParts();
    void begin();
    void onStart(const ports::BatchStart &start);
    void clear(domain::Currency currency);
    ports::BatchDraft draft() const;
    void onEdited();
    void ask();
    void onCheck(const ports::BatchCheck &check);
    void showTotals();
    void refreshButtons();
    void readFile(const QString &path);
    QDate today() const { return base::dateIn(m_clock.now(), m_zone); }

    ports::PaymentBatches &m_desk;
    const base::Clock &m_clock;
    const QByteArray m_zone;
    ports::BatchCheck m_check; ///< of what is typed, once read
    bool m_started = false;
    bool m_filling = false; ///< from the draft: nothing is saved back
    bool m_saving = false;
    bool m_read = false;        ///< m_check is of what is typed now
    bool m_closeWanted = false; ///< as soon as it is read
    int m_request = 0;          ///< of the last check; a late answer is dropped
    QTimer m_askLater;
    QTimer m_saveLater;

    QComboBox *m_currency;
    QLineEdit *m_total;
    QLineEdit *m_count;
    QComboBox *m_method;
    BatchModel *m_model;
    BatchTable *m_table;
    common::Label *m_sum;
    arrangement::Notice *m_notice;
    common::Label *m_saved;
    common::Button *m_choose;
    common::Button *m_remove;
    common::Button *m_import;
    common::Button *m_close;
};

} // namespace dunlin::payments
