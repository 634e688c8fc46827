// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/report_desk.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;
class QListWidget;
class QSlider;
class QStackedLayout;
class QTableView;

namespace dunlin::common {
class Button;
class Card;
class CellModel;
class Label;
class StateView;
} // namespace dunlin::common

namespace dunlin::reports {

/// All reports of the product: one is chosen, run over days, read, drilled to its accounts and
/// saved as a file. The definition stands under the figures. GUI thread.
class ReportPage final : public QWidget {
    Q_OBJECT
public:
    struct Ports {
        ports::ReportDesk &reports;
        const base::Clock &clock;
    };
    ReportPage(const Ports &ports, QByteArray zone, bool mayExport, QWidget *parent = nullptr);
    ~ReportPage() override;

    /// Chooses a report and runs it.
    void open(const QByteArray &id);
    /// Runs the key figures of these days and names the accounts behind one of them.
    void openFigure(const QByteArray &id, QDate from, QDate to);
    QByteArray current() const;

public Q_SLOTS:
    void run();
    /// Names the accounts behind the row that is chosen.
    void drill();
    /// Asks where; csv, xlsx or pdf by the file's ending.
    void save();
    /// Scheduled reports and targets.
    void openPlans();
    /// Esc: out of the accounts; false: there was no layer.
    bool leaveLayer();

Q_SIGNALS:
    void accountRequested(const QString &number);
    void saved(const QString &sentence);
    void failed(const dunlin::base::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeDays();
    QWidget *makeSliders();
    QWidget *makeBody();
    void choosePeriod(int index);
    ports::ReportAsk ask() const;
    void drillTo(const QString &row);
    void onSheet(base::Result<ports::ReportSheet> sheet);
    void showSection(int index);
    void showAccounts(const ports::ReportSheet &sheet);
    void writeFile(const QString &file);
    base::Status writePdf(const QString &file) const;

    const Ports m_ports;
    const QByteArray m_zone;
    const bool m_mayExport;
    ports::ReportSheet m_sheet;
    int m_request = 0; ///< of the last question; a late answer is dropped
    bool m_drilled = false;
    bool m_ran = false;
    QListWidget *m_list = nullptr;
    QComboBox *m_period = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QWidget *m_sliders = nullptr;
    QSlider *m_staff = nullptr;
    QSlider *m_strategy = nullptr;
    QSlider *m_promises = nullptr;
    common::Label *m_supposed = nullptr;
    common::Button *m_save = nullptr;
    common::Button *m_drill = nullptr;
    QComboBox *m_section = nullptr;
    common::Card *m_card = nullptr;
    common::CellModel *m_rows = nullptr;
    QTableView *m_table = nullptr;
    common::CellModel *m_accounts = nullptr;
    QTableView *m_accountTable = nullptr;
    common::Label *m_accountNote = nullptr;
    QWidget *m_behind = nullptr;
    common::Label *m_definition = nullptr;
    common::Label *m_note = nullptr;
    common::StateView *m_state = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace dunlin::reports
