// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/file_page.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QPainter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::imports {

using common::Label;
using style::Face;
using style::Ink;

namespace {
constexpr int kIcon = 40;
} // namespace

FilePage::FilePage(QWidget *parent) : QWidget(parent), m_path(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kSm);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(style::space::kLg, style::space::kLg + kIcon + style::space::kSm,
                               style::space::kLg, style::space::kLg);
    auto *title = new Label(tr("Drop a file here"), Face::CardTitle);
    title->setAlignment(Qt::AlignCenter);
    auto *kinds = new Label(tr("Receivables, open items or an event log: CSV, TSV or text, also "
                               "packed as .gz, in any encoding."),
                            Face::Body, Ink::Text2);
    kinds->setAlignment(Qt::AlignCenter);
    kinds->setWordWrap(true);
    auto *browseButton = new common::Button(QStringLiteral("browse"), tr("&Choose a file…"));
    browseButton->setIconName(QStringLiteral("folder2-open"));
    inside->addWidget(title);
    inside->addWidget(kinds);
    inside->addSpacing(style::space::kSm);
    inside->addWidget(browseButton, 0, Qt::AlignCenter);
    column->addLayout(inside);
    column->addSpacing(style::space::kSm);
    auto *label = new Label(tr("Or its &path"), Face::Body);
    label->setBuddy(m_path);
    m_path->setObjectName(QStringLiteral("importPath"));
    m_path->setAccessibleName(tr("Path of the file"));
    m_path->setClearButtonEnabled(true);
    // Paths read from left to right in every language.
    m_path->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(label);
    column->addWidget(m_path);
    auto *promise =
        new Label(tr("Nothing is changed before you have seen what would happen and said so."),
                  Face::Small, Ink::Text2);
    promise->setWordWrap(true);
    column->addWidget(promise);
    column->addStretch(1);
    connect(browseButton, &QPushButton::clicked, this, &FilePage::browse);
    connect(m_path, &QLineEdit::textChanged, this, &FilePage::pathEdited);
    connect(m_path, &QLineEdit::returnPressed, this, [this] {
        if (!path().isEmpty())
            Q_EMIT chosen(path());
    });
}

QString FilePage::path() const
{
    return m_path->text().trimmed();
}

void FilePage::setPath(const QString &path)
{
    if (path != this->path())
        m_path->setText(path);
}

void FilePage::browse()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a file to import"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("Tables (*.csv *.tsv *.txt *.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        setPath(file);
        Q_EMIT chosen(file);
    });
    dialog->open();
}

void FilePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int bottom = layout()->itemAt(0)->geometry().bottom();
    const QRectF area(0.5, 0.5, width() - 1, bottom - 1);
    QPen dashed(style::color(Ink::Border), 1.25, Qt::CustomDashLine);
    dashed.setDashPattern({5, 4});
    painter.setPen(dashed);
    painter.setBrush(style::color(Ink::SurfaceAlt));
    painter.drawRoundedRect(area, style::space::kRadiusCard, style::space::kRadiusCard);
    style::paintIcon(
        painter,
        QRectF(area.center().x() - kIcon / 2.0, area.top() + style::space::kLg, kIcon, kIcon),
        QStringLiteral("file-earmark-spreadsheet"), Ink::Accent);
}

} // namespace dunlin::imports
