// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/move_dialog.h"

#include "ui/arrangement/arrangement_words.h"
#include "ui/arrangement/notice.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/segmented.h"
#include "ui/forms/effect_panel.h"
#include "ui/forms/field_grid.h"
#include "ui/queue/move_words.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::queue {

using common::Button;
using common::ButtonKind;
using common::Label;
using common::Tone;
using Kind = ports::MoveWish::Kind;
using style::Face;
using style::Ink;

namespace {

constexpr int kRun = 200;
constexpr int kTypingMs = 120;

} // namespace

MoveDialog::MoveDialog(ports::AccountMoves &moves, std::vector<domain::AccountId> accounts,
                       QDate today, QWidget *parent)
    : QDialog(parent)
    , m_moves(moves)
    , m_accounts(std::move(accounts))
    , m_today(today)
{
    setObjectName(QStringLiteral("moveDialog"));
    setWindowTitle(tr("Move accounts"));
    setAccessibleName(windowTitle());
    setModal(true);
    resize(style::scaled(680), style::scaled(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(style::space::kGap);
    column->addWidget(new Label(windowTitle(), Face::PageTitle, Ink::Text, this));
    auto *count = new Label(tr("%Ln account(s) chosen", "", int(m_accounts.size())), Face::Body,
                            Ink::Text2, this);
    count->setObjectName(QStringLiteral("moveCount"));
    column->addWidget(count);
    buildFields(column);
    m_effect = new forms::EffectPanel(tr("What it does"), this);
    m_effect->setObjectName(QStringLiteral("moveEffect"));
    column->addWidget(m_effect, 1);
    m_notices = new arrangement::Notice(QStringLiteral("moveNotice"), this);
    column->addWidget(m_notices);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("moveProgress"));
    m_progress->setAccessibleName(tr("Accounts moved"));
    m_progress->hide();
    column->addWidget(m_progress);
    buildFooter(column);
    m_later.setSingleShot(true);
    m_later.setInterval(kTypingMs);
    connect(&m_later, &QTimer::timeout, this, &MoveDialog::propose);
    m_moves.places(ports::guarded<ports::AccountMoves::Places>(this, [this](auto places) {
        if (places)
            onPlaces(*places);
    }));
    showKind();
}

void MoveDialog::buildFields(QVBoxLayout *column)
{
    m_kinds = new common::Segmented(tr("Where to"), this);
    m_kinds->setObjectName(QStringLiteral("moveKind"));
    m_kinds->add(tr("To a colleague"));
    m_kinds->add(tr("To an agency"));
    m_kinds->add(tr("Back from the agency"));
    m_kinds->setCurrent(0);
    column->addWidget(m_kinds);
    m_grid = new forms::FieldGrid(this);
    m_people = m_grid->addLine(QStringLiteral("movePeople"), tr("&Name"),
                               tr("anna, or anna, ben to share them out; empty: to nobody"));
    m_agency = m_grid->addLine(QStringLiteral("moveAgency"), tr("&Agency"));
    m_notice = new QSpinBox(m_grid);
    m_notice->setObjectName(QStringLiteral("moveNoticeDays"));
    m_notice->setAccessibleName(tr("Notice"));
    m_notice->setRange(0, 365);
    //: days between a recall and its effect
    m_notice->setSuffix(tr(" days"));
    m_grid->add(tr("&Notice"), m_notice);
    m_reason = m_grid->addLine(QStringLiteral("moveReason"), tr("&Reason"));
    column->addWidget(m_grid);
    connect(m_kinds, &common::Segmented::chosen, this, [this] { showKind(); });
    for (QLineEdit *edit : {m_people, m_agency, m_reason})
        connect(edit, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(m_notice, &QSpinBox::valueChanged, &m_later, qOverload<>(&QTimer::start));
}

void MoveDialog::buildFooter(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::kSm);
    auto *calm =
        new Label(tr("Nothing is moved until you confirm."), Face::Small, Ink::Text2, this);
    calm->setElided(true);
    row->addWidget(calm, 1);
    m_cancel = new Button(QStringLiteral("moveCancel"), tr("Cancel"), ButtonKind::Normal, this);
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    m_confirm =
        new Button(QStringLiteral("moveConfirm"), tr("Move accounts"), ButtonKind::Primary, this);
    m_confirm->setIconName(QStringLiteral("check-lg"));
    m_confirm->setKeyHint(QStringLiteral("Ctrl+Enter"));
    for (Button *button : {m_cancel, m_confirm}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_cancel, &QAbstractButton::clicked, this, &MoveDialog::reject);
    connect(m_confirm, &QAbstractButton::clicked, this, &MoveDialog::confirm);
}

void MoveDialog::onPlaces(const ports::AccountMoves::Places &places)
{
    const auto complete = [this](QLineEdit *edit, const QStringList &names) {
        auto *completer = new QCompleter(names, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        edit->setCompleter(completer);
    };
    complete(m_people, places.people);
    complete(m_agency, places.agencies);
}

Kind MoveDialog::kind() const
{
    return Kind(m_kinds->current());
}

void MoveDialog::showKind()
{
    m_grid->setShown(m_people, kind() == Kind::Assign);
    m_grid->setShown(m_agency, kind() == Kind::Place);
    m_grid->setShown(m_notice, kind() == Kind::Place);
    m_grid->setShown(m_reason, kind() == Kind::Recall);
    QLineEdit *first = kind() == Kind::Assign  ? m_people
                       : kind() == Kind::Place ? m_agency
                                               : m_reason;
    first->setFocus(Qt::OtherFocusReason);
    propose();
}

void MoveDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_people->setFocus(Qt::OtherFocusReason);
}

ports::MoveWish MoveDialog::wish() const
{
    ports::MoveWish wish;
    wish.accounts = m_accounts;
    wish.kind = kind();
    for (const QString &name : m_people->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            wish.users << name.trimmed();
    }
    wish.agency = m_agency->text();
    wish.noticeDays = m_notice->value();
    wish.reason = m_reason->text();
    return wish;
}

void MoveDialog::propose()
{
    if (m_moving)
        return;
    m_later.stop();
    m_offer.reset();
    m_moves.propose(
        wish(), ports::guarded<ports::MoveOffer>(this, [this, request = ++m_request](auto offer) {
            if (request == m_request)
                onOffer(offer);
        }));
}

void MoveDialog::onOffer(const base::Result<ports::MoveOffer> &offer)
{
    const bool wanted = std::exchange(m_confirmWanted, false);
    m_confirm->setEnabled(offer && !offer->moving.empty());
    if (!offer) {
        m_effect->setLines({});
        m_notices->set(arrangement::failureText(offer.error(), m_today), Tone::Neutral,
                       QStringLiteral("info-circle"));
        return;
    }
    m_offer = *offer;
    showOffer();
    if (wanted)
        confirm();
}

void MoveDialog::showOffer()
{
    std::vector<forms::EffectLine> lines;
    for (const QString &words : moveTexts(*m_offer))
        lines.push_back({QStringLiteral("arrow-right"), words, Tone::Neutral});
    for (const QString &words : careTexts(*m_offer))
        lines.push_back({QStringLiteral("exclamation-triangle"), words, Tone::Warn});
    m_effect->setLines(lines);
    m_notices->set(stayingText(*m_offer), Tone::Warn, QStringLiteral("info-circle"));
}

void MoveDialog::confirm()
{
    if (m_moving)
        return;
    if (!m_offer || m_later.isActive()) {
        m_confirmWanted = true;
        return propose();
    }
    if (m_offer->moving.empty())
        return;
    m_next = 0;
    m_saved.clear();
    m_stopping = false;
    setMoving(true);
    moveNext();
}

void MoveDialog::setMoving(bool moving)
{
    m_moving = moving;
    m_grid->setEnabled(!moving);
    m_kinds->setEnabled(!moving);
    m_confirm->setEnabled(!moving);
    m_cancel->setText(moving ? tr("Stop") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_progress->setVisible(moving && int(m_offer->moving.size()) > kRun);
    m_progress->setRange(0, int(m_offer->moving.size()));
    m_progress->setValue(m_next);
    //: how many of how many accounts
    m_progress->setFormat(tr("%v of %m"));
}

void MoveDialog::moveNext()
{
    m_progress->setValue(m_next);
    if (m_stopping || m_next >= int(m_offer->moving.size()))
        return finish();
    m_moves.move(*m_offer, m_next, kRun,
                 ports::guarded<std::vector<ports::Saved>>(
                     this, [this](auto saved) { onMoved(std::move(saved)); }));
}

void MoveDialog::onMoved(base::Result<std::vector<ports::Saved>> saved)
{
    if (!saved) {
        setMoving(false);
        m_notices->set(tr("%1 %Ln account(s) were moved before that.", "", int(m_saved.size()))
                           .arg(arrangement::failureText(saved.error(), m_today)),
                       Tone::Danger, QStringLiteral("exclamation-circle"));
        const QString done = doneText();
        if (!m_saved.empty())
            Q_EMIT moved(std::exchange(m_saved, {}), done);
        return;
    }
    m_saved.insert(m_saved.end(), std::make_move_iterator(saved->begin()),
                   std::make_move_iterator(saved->end()));
    m_next += kRun;
    moveNext();
}

QString MoveDialog::doneText() const
{
    return movedText(*m_offer, int(m_saved.size()));
}

void MoveDialog::finish()
{
    const QString sentence = doneText();
    setMoving(false);
    accept();
    if (!m_saved.empty())
        Q_EMIT moved(m_saved, sentence);
}

void MoveDialog::reject()
{
    if (!m_moving)
        return QDialog::reject();
    m_stopping = true; // what is on its way is all or nothing; the rest stays
}

void MoveDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && modifiers == Qt::ControlModifier) {
        if (!event->isAutoRepeat())
            confirm();
        return;
    }
    if (enter) {
        focusNextChild(); // Enter goes on to the next field; it never moves
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace dunlin::queue
