// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rights_sheet.h"

#include "ui/common/button.h"
#include "ui/common/cell_model.h"
#include "ui/common/label.h"
#include "ui/common/table.h"
#include "ui/common/why_not.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtWidgets/QVBoxLayout>

namespace dunlin::shell {

using style::Face;
using style::Ink;

namespace {
constexpr QSize kSize(720, 560);
} // namespace

RightsSheet::RightsSheet(const ports::Session &session, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("rightsSheet"));
    const QString title = tr("What you may do");
    setWindowTitle(title);
    setAccessibleName(title);
    setModal(true);
    resize(style::scaled(kSize.width()), style::scaled(kSize.height()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(style::space::kGap);
    column->addWidget(new common::Label(title, Face::PageTitle));
    QString role = common::roleText(session.role);
    //: who is signed in, and as what
    column->addWidget(
        new common::Label(tr("%1, as %2").arg(session.user, role), Face::Body, Ink::Text2));
    std::vector<common::CellModel::Row> rows;
    for (int i = 0; i < ports::kRights; ++i) {
        const auto right = ports::Right(i);
        const auto reach = ports::reachOf(session.role, right);
        common::CellModel::Cell may(reach ? tr("Yes") : tr("No"));
        may.ink = reach ? Ink::Ok : Ink::Text2;
        may.isStrong = reach.has_value();
        rows.push_back({common::rightText(right), may,
                        reach ? common::reachText(*reach) : common::whyNot(session.role, right)});
    }
    auto *model = new common::CellModel(this);
    model->setContent(
        {{tr("What"), false, {}}, {tr("You"), false, {}}, {tr("Where, or who"), false, {}}},
        std::move(rows));
    auto *table = new common::LetterlessTable(this);
    table->setObjectName(QStringLiteral("rightsTable"));
    table->setAccessibleName(title);
    common::setUpTable(*table);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    column->addWidget(table, 1);
    auto *close = new common::Button(QStringLiteral("rightsClose"), tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
}

void connectRights(MainWindow &window, const ports::Session &session)
{
    Command show;
    show.id = QStringLiteral("rights.show");
    show.title = RightsSheet::tr("What may I do, and why not?");
    show.icon = QStringLiteral("shield-lock");
    show.run = [&window, session] {
        auto *sheet = new RightsSheet(session, &window);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    };
    window.keyTable().add(std::move(show));
}

} // namespace dunlin::shell
