// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/batch_view.h"

#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/payments/batch_model.h"
#include "ui/payments/batch_table.h"
#include "ui/payments/batch_text.h"
#include "ui/payments/payment_words.h"
#include "ui/wrapup/outcome_words.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace dunlin::payments {

using common::Button;
using common::ButtonKind;
using common::Label;
using common::Tone;
using style::Face;
using style::Ink;

namespace {

constexpr int kAskAfterMs = 120;
constexpr int kSaveAfterMs = 300;
constexpr qint64 kLargestFile = 5 * 1024 * 1024;

} // namespace

BatchView::BatchView(ports::PaymentBatches &desk, const base::Clock &clock, QByteArray zone,
                     QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_model(new BatchModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::kGap);
    buildHead(column);
    auto *card = new common::Card(tr("Payments"), this);
    m_sum = new Label(Face::Body, Ink::Text2, card);
    m_sum->setObjectName(QStringLiteral("batchSum"));
    m_sum->setFigures(true);
    card->setHeaderWidget(m_sum);
    m_table = new BatchTable(card);
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->setAccessibleName(tr("Payments of the batch"));
    m_table->setModel(m_model);
    setFocusProxy(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    const int widths[] = {170, 120, 110, 150};
    for (int i = 0; i < 4; ++i) {
        header->setSectionResizeMode(i, QHeaderView::Fixed);
        m_table->setColumnWidth(i, style::scaled(widths[i]));
    }
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 1);
    m_notice = new arrangement::Notice(QStringLiteral("batchNotice"), this);
    column->addWidget(m_notice);
    buildFoot(column);
    m_askLater.setSingleShot(true);
    m_askLater.setInterval(kAskAfterMs);
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(kSaveAfterMs);
    connectParts();
    refreshButtons();
}

void BatchView::buildHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kGap);
    const auto add = [&](const QString &label, QWidget *field, int width) {
        auto *words = new Label(label, Face::Small, Ink::Text2, this);
        words->setBuddy(field);
        field->setFixedWidth(style::scaled(width));
        row->addWidget(words);
        row->addWidget(field);
    };
    const auto line = [this](const char *name, const QString &label) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(label);
        return edit;
    };
    m_total = line("batchTotal", tr("Control total"));
    m_total->setPlaceholderText(tr("of the statement"));
    m_count = line("batchCount", tr("Number of payments"));
    m_currency = new QComboBox(this);
    m_currency->setObjectName(QStringLiteral("batchCurrency"));
    m_currency->setAccessibleName(tr("Currency"));
    m_method = new QComboBox(this);
    m_method->setObjectName(QStringLiteral("batchMethod"));
    m_method->setAccessibleName(tr("Paid with"));
    m_method->addItem(tr("Not said"), QString());
    for (const wrapup::PayMethod &method : wrapup::payMethods())
        m_method->addItem(method.text, method.name);
    add(tr("Control &total"), m_total, 150);
    add(tr("&Payments"), m_count, 80);
    add(tr("C&urrency"), m_currency, 96);
    add(tr("Paid &with"), m_method, 150);
    row->addStretch(1);
    column->addLayout(row);
}

void BatchView::buildFoot(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kSm);
    m_saved = new Label(tr("What you type is kept on this laptop until the batch is closed."),
                        Face::Small, Ink::Text2, this);
    m_saved->setObjectName(QStringLiteral("batchSaved"));
    m_saved->setElided(true);
    row->addWidget(m_saved, 1);
    const auto add = [&](const char *name, const QString &text, const char *icon,
                         const QString &key, ButtonKind kind) {
        auto *button = new Button(QLatin1String(name), text, kind, this);
        button->setIconName(QLatin1String(icon));
        button->setKeyHint(key);
        button->setAccessibleName(text);
        row->addWidget(button);
        return button;
    };
    m_choose = add("batchChoose", tr("Choose account"), "people", QStringLiteral("F4"),
                   ButtonKind::Normal);
    m_remove = add("batchRemove", tr("Remove line"), "x-lg", QStringLiteral("Ctrl+Del"),
                   ButtonKind::Normal);
    m_import = add("batchImport", tr("Import file…"), "box-arrow-in-down", {}, ButtonKind::Normal);
    m_close = add("batchClose", tr("Close batch"), "check-lg", QStringLiteral("Ctrl+Enter"),
                  ButtonKind::Primary);
    column->addLayout(row);
}

void BatchView::connectParts()
{
    connect(m_model, &BatchModel::edited, this, &BatchView::onEdited);
    for (QLineEdit *edit : {m_total, m_count})
        connect(edit, &QLineEdit::textChanged, this, &BatchView::onEdited);
    for (QComboBox *box : {m_currency, m_method})
        connect(box, &QComboBox::currentIndexChanged, this, &BatchView::onEdited);
    connect(&m_askLater, &QTimer::timeout, this, &BatchView::ask);
    connect(&m_saveLater, &QTimer::timeout, this, [this] {
        m_desk.saveDraft(draft(), ports::guarded<bool>(this, [this](base::Result<bool> done) {
                             m_saved->setInk(done ? Ink::Text2 : Ink::Danger);
                             m_saved->setText(done ? tr("Kept on this laptop until the batch is "
                                                        "closed.")
                                                   : failureText(done.error(), today()));
                         }));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BatchView::refreshButtons);
    connect(m_choose, &QAbstractButton::clicked, this, &BatchView::chooseAccount);
    connect(m_remove, &QAbstractButton::clicked, this, &BatchView::removeLine);
    connect(m_import, &QAbstractButton::clicked, this, &BatchView::importFile);
    connect(m_close, &QAbstractButton::clicked, this, &BatchView::closeBatch);
}

void BatchView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_started)
        begin();
}

void BatchView::begin()
{
    m_started = true;
    m_desk.begin(
        ports::guarded<ports::BatchStart>(this, [this](base::Result<ports::BatchStart> start) {
            if (start)
                return onStart(*start);
            m_started = false;
            m_notice->set(failureText(start.error(), today()), Tone::Danger,
                          QStringLiteral("exclamation-circle"));
        }));
}

void BatchView::onStart(const ports::BatchStart &start)
{
    // Nothing that was typed before the answer is thrown away for it.
    if (!m_model->rows().empty() || !m_total->text().isEmpty())
        return;
    m_filling = true;
    m_currency->clear();
    for (const domain::Currency &currency : start.currencies)
        m_currency->addItem(QString::fromLatin1(currency.code()), currency.code());
    const ports::BatchDraft &draft = start.draft;
    if (draft.currency.isValid() && m_currency->findData(draft.currency.code()) < 0)
        m_currency->addItem(QString::fromLatin1(draft.currency.code()), draft.currency.code());
    m_currency->setCurrentIndex(qMax(0, m_currency->findData(draft.currency.code())));
    m_total->setText(draft.controlTotal);
    m_count->setText(draft.controlCount);
    m_method->setCurrentIndex(qMax(0, m_method->findData(draft.method)));
    // An empty draft leaves the cell open in which somebody types already.
    if (!draft.rows.empty()) {
        m_model->setRows(draft.rows);
        if (m_table->isVisible())
            focusFirst();
    }
    m_filling = false;
    ask();
}

ports::BatchDraft BatchView::draft() const
{
    ports::BatchDraft draft;
    if (const auto currency = domain::Currency::fromCode(m_currency->currentData().toByteArray()))
        draft.currency = *currency;
    draft.controlTotal = m_total->text().trimmed();
    draft.controlCount = m_count->text().trimmed();
    draft.method = m_method->currentData().toString();
    draft.rows = m_model->rows();
    return draft;
}

void BatchView::onEdited()
{
    if (m_filling)
        return;
    m_read = false;
    m_closeWanted = false;
    m_askLater.start();
    m_saveLater.start();
    refreshButtons();
}

void BatchView::ask()
{
    const ports::BatchDraft asked = draft();
    if (!asked.currency.isValid())
        return;
    m_desk.check(asked, ports::guarded<ports::BatchCheck>(
                            this, [this, request = ++m_request](base::Result<ports::BatchCheck> c) {
                                if (request != m_request || m_askLater.isActive())
                                    return;
                                if (c)
                                    return onCheck(*c);
                                m_notice->set(failureText(c.error(), today()), Tone::Danger,
                                              QStringLiteral("exclamation-circle"));
                            }));
}

void BatchView::onCheck(const ports::BatchCheck &check)
{
    m_check = check;
    m_read = true;
    m_model->setCheck(check.rows, today());
    showTotals();
    refreshButtons();
    if (std::exchange(m_closeWanted, false))
        closeBatch();
}

void BatchView::showTotals()
{
    m_sum->setText(tr("%Ln payment(s), %1", "", m_check.count).arg(common::moneyText(m_check.sum)));
    if (m_check.count == 0)
        return m_notice->set(
            tr("Type or paste the payments, then the control total and number that "
               "the bank states. Nothing is posted before both agree."),
            Tone::Neutral, QStringLiteral("info-circle"));
    if (m_check.problems > 0)
        return m_notice->set(
            tr("%Ln line(s) cannot be posted yet: each says why.", "", m_check.problems),
            Tone::Danger, QStringLiteral("exclamation-circle"));
    if (m_check.postedBefore)
        return m_notice->set(
            tr("These payments were posted as a batch before. Closing adds nothing "
               "and forgets the draft."),
            Tone::Warn, QStringLiteral("exclamation-triangle"));
    if (!m_check.control || !m_check.controlCount)
        return m_notice->set(tr("Type the control total and the number of payments that the bank "
                                "states."),
                             Tone::Info, QStringLiteral("info-circle"));
    const domain::Money difference = *m_check.control - m_check.sum;
    const int missing = *m_check.controlCount - m_check.count;
    QStringList words;
    if (difference.isPositive())
        words << tr("%1 is missing.").arg(common::moneyText(difference));
    else if (difference.isNegative())
        words << tr("%1 is too much.").arg(common::moneyText(-difference));
    if (missing > 0)
        words << tr("%Ln payment(s) are missing.", "", missing);
    else if (missing < 0)
        words << tr("%Ln payment(s) are too many.", "", -missing);
    if (words.isEmpty())
        return m_notice->set(tr("It balances: sum and number are what the bank states."), Tone::Ok,
                             QStringLiteral("check2"));
    m_notice->set(tr("It does not balance yet. %1").arg(words.join(QLatin1Char(' '))), Tone::Warn,
                  QStringLiteral("exclamation-triangle"));
}

void BatchView::refreshButtons()
{
    const int row = m_table->currentIndex().row();
    const ports::BatchRowCheck *check = m_model->checkOf(row);
    m_choose->setEnabled(check && !check->candidates.empty());
    m_remove->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_close->setEnabled(!m_saving && m_read
                        && (m_check.closes() || (m_check.postedBefore && m_check.balances())));
}

void BatchView::focusFirst()
{
    m_table->editAt(m_model->rowCount() - 1, BatchModel::Account);
}

void BatchView::closeBatch()
{
    // What is being typed counts: leaving its cell writes it to the line.
    if (QWidget *focus = QApplication::focusWidget(); focus && m_table->isAncestorOf(focus))
        m_table->setFocus(Qt::OtherFocusReason);
    if (!m_read) {
        m_closeWanted = true;
        m_askLater.stop();
        return ask();
    }
    if (!m_close->isEnabled())
        return;
    m_saving = true;
    m_saveLater.stop();
    refreshButtons();
    m_desk.close(
        draft(),
        ports::guarded<ports::BatchClosed>(this, [this](base::Result<ports::BatchClosed> done) {
            m_saving = false;
            if (!done) {
                refreshButtons();
                return m_notice->set(failureText(done.error(), today()), Tone::Danger,
                                     QStringLiteral("exclamation-circle"));
            }
            clear(done->sum.currency());
            const QString words = done->payments == 0
                                      ? tr("This batch was posted before. Nothing was added.")
                                      : tr("Batch closed: %Ln payment(s), %1", "", done->payments)
                                            .arg(common::moneyText(done->sum));
            Q_EMIT closed(*done, words);
        }));
}

void BatchView::clear(domain::Currency currency)
{
    m_filling = true;
    m_total->clear();
    m_count->clear();
    m_model->setRows({});
    m_filling = false;
    m_check = {};
    m_check.sum = domain::Money::zero(currency);
    m_read = true;
    showTotals();
    refreshButtons();
}

void BatchView::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().contains(u'\n') || text.contains(u'\t'))
        return addText(text);
    if (auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        edit->paste();
    else if (!text.trimmed().isEmpty())
        addText(text);
}

void BatchView::addText(const QString &text)
{
    const auto rows = batchRowsFromText(text);
    const int added = m_model->addRows(rows);
    const int there = int(rows.size()) - added;
    QString words = tr("%Ln line(s) added.", "", added);
    if (there > 0)
        words += QLatin1Char(' ') + tr("%Ln line(s) were there already.", "", there);
    Q_EMIT said(words);
}

void BatchView::removeLine()
{
    const int row = m_table->currentIndex().row();
    const int column = m_table->currentIndex().column();
    m_table->setFocus(Qt::OtherFocusReason); // an open cell would be written to the next line
    m_model->removeLine(row);
    m_table->editAt(qMin(row, m_model->rowCount() - 1), qMin<int>(column, BatchModel::Reference));
}

void BatchView::chooseAccount()
{
    const int row = m_table->currentIndex().row();
    const ports::BatchRowCheck *check = m_model->checkOf(row);
    if (!check || check->candidates.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("batchCandidates"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ports::BatchCandidate &candidate : check->candidates) {
        //: an account to choose: debtor, number, what is owed
        const QString words =
            tr("%1 · %2 · owes %3")
                .arg(common::isolated(candidate.debtor), common::isolated(candidate.number),
                     common::moneyText(candidate.balance));
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, row, account = candidate.account] { m_model->choose(row, account); });
    }
    menu->popup(m_choose->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    menu->setActiveAction(menu->actions().constFirst());
}

void BatchView::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import payments"), {},
                                   tr("Tables of text (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("batchFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchView::readFile);
    dialog->open();
}

void BatchView::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_notice->set(
            tr("The file cannot be read: %1. Nothing was added.").arg(file.errorString()),
            Tone::Danger, QStringLiteral("exclamation-circle"));
    if (file.size() > kLargestFile)
        return m_notice->set(tr("The file is larger than a batch may be (5 MB). Nothing was added; "
                                "import it as a file of its own."),
                             Tone::Danger, QStringLiteral("exclamation-circle"));
    const QByteArray bytes = file.readAll();
    QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter))
        text = QString::fromLatin1(bytes);
    addText(text);
}

} // namespace dunlin::payments
