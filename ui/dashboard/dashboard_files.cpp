// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/dashboard_export.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/dashboard_tables.h"
#include "ui/dashboard/due_chart.h"
#include "ui/dashboard/roll_chart.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QScrollArea>

namespace dunlin::dashboard {

void DashboardPage::saveAsFile()
{
    if (!m_controller.view())
        return;
    if (const auto why = m_copyGuard ? m_copyGuard() : std::nullopt) {
        Q_EMIT failed(*why);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the dashboard"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Page (*.pdf)"), tr("Table (*.csv)")});
    dialog->selectFile(QStringLiteral("dashboard.png"));
    connect(dialog, &QFileDialog::fileSelected, this, &DashboardPage::writeFile);
    dialog->open();
}

void DashboardPage::writeFile(const QString &file)
{
    const ports::PortfolioView &view = *m_controller.view();
    const std::vector<NamedTable> tables{tileTable(view),
                                         {m_aging->title(), agingTable(view)},
                                         {m_status->title(), statusTable(view)},
                                         {m_days->title(), dayTable(view)},
                                         {m_due->title(), dueTable(*m_dueChart)},
                                         {m_hours->title(), hourTable(view)},
                                         {m_roll->title(), rollTable(*m_rollChart)}};
    const base::Status written =
        exportDashboard(file, m_scroll->widget()->grab(), tables, m_asOf->text());
    if (written)
        Q_EMIT saved(tr("Saved as %1").arg(common::isolated(QFileInfo(file).fileName())));
    else
        Q_EMIT failed(written.error());
}

void DashboardPage::toggleFullScreen()
{
    Q_EMIT fullScreenRequested();
}

} // namespace dunlin::dashboard
