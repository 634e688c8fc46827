// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"

#include "ui/common/label.h"
#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_model.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::palette {

using style::Face;
using style::Ink;

namespace {

constexpr int kDebounceMs = 40;
constexpr int kFound = 8;
constexpr int kFoundAccountsOnly = 20;
constexpr int kWidth = 640;
constexpr int kListHeight = 430;

/// The surface of the palette, with the sign of a search beside the field.
class Box final : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style::color(Ink::Border), 1));
        painter.setBrush(style::color(Ink::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
        painter.fillRect(QRect(1, style::scaled(48), width() - 2, 1), style::color(Ink::Divider));
        const QRect mark =
            QStyle::visualRect(layoutDirection(), rect(), QRect(20, style::scaled(24) - 7, 14, 14));
        style::paintIcon(painter, mark, QStringLiteral("search"), Ink::Text2);
    }
};

} // namespace

Palette::Palette(ports::AccountQueue &queue, QWidget *window)
    : QWidget(window)
    , m_queue(queue)
    , m_model(new PaletteModel(this))
    , m_box(new Box(this))
    , m_input(new QLineEdit(m_box))
    , m_list(new QListView(m_box))
    , m_nothing(new common::Label(Face::Body, Ink::Text2, m_box))
{
    setObjectName(QStringLiteral("palette"));
    m_input->setObjectName(QStringLiteral("bare"));
    m_input->setAccessibleName(tr("Search accounts and commands…"));
    m_input->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->addSpacing(30); // the sign of a search
    row->addWidget(m_input);
    column->addLayout(row);
    column->addSpacing(2);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setContentsMargins(20, 8, 20, 4);
    column->addWidget(m_nothing);
    column->addWidget(m_list);

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &Palette::search);
    connect(m_input, &QLineEdit::textChanged, this, &Palette::onText);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsSelectable)
            m_list->setCurrentIndex(index);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &Palette::place);
    hide();
}

void Palette::openEverything(const std::vector<const shell::Command *> &commands)
{
    m_model->setCommands(commands);
    open(/*accountsOnly=*/false);
}

void Palette::openAccounts(const QString &text)
{
    m_model->setCommands({});
    open(/*accountsOnly=*/true);
    if (!text.isEmpty())
        m_input->setText(text);
}

void Palette::open(bool accountsOnly)
{
    m_accountsOnly = accountsOnly;
    const QString hint =
        accountsOnly ? tr("Search name, account, phone…") : tr("Search accounts and commands…");
    m_input->setPlaceholderText(hint);
    m_input->setAccessibleName(hint);
    if (!isVisible())
        m_cameFrom = QApplication::focusWidget();
    ++m_generation;
    m_input->clear();
    m_model->setTyped({});
    setGeometry(parentWidget()->rect());
    show();
    raise();
    place();
    m_input->setFocus(Qt::PopupFocusReason);
}

void Palette::close()
{
    if (!isVisible())
        return;
    m_debounce.stop();
    ++m_generation;
    hide();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::PopupFocusReason);
    m_model->setCommands({});
    Q_EMIT closed();
}

void Palette::onText()
{
    ++m_generation;
    m_model->setTyped(m_input->text());
    place();
    if (m_input->text().trimmed().isEmpty())
        m_debounce.stop();
    else
        m_debounce.start();
}

void Palette::search()
{
    const QString text = m_input->text().trimmed();
    const quint64 generation = ++m_generation;
    m_queue.search(
        text, m_accountsOnly ? kFoundAccountsOnly : kFound,
        ports::guarded<std::vector<ports::QueueRow>>(this, [this, generation, text](auto found) {
            onFound(generation, text, std::move(found));
        }));
}

void Palette::onFound(quint64 generation, const QString &text,
                      ports::Result<std::vector<ports::QueueRow>> found)
{
    if (generation != m_generation || !isVisible())
        return; // an answer to what is no longer typed
    const bool nothing = !found || found->empty();
    m_searched = text;
    m_model->setAccounts(found ? std::move(*found) : std::vector<ports::QueueRow>());
    place();
    if (!nothing || text.size() < 3)
        return;
    m_queue.didYouMean(text, ports::guarded<QStringList>(this, [this, generation](auto words) {
                           if (generation != m_generation || !words)
                               return;
                           m_model->setSuggestions(*words);
                           place();
                       }));
}

void Palette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Entry entry = m_model->entry(row);
    switch (entry.kind) {
    case Entry::Kind::Section: return;
    case Entry::Kind::Suggestion: m_input->setText(entry.id); return;
    case Entry::Kind::Account: {
        const ports::QueueRow account = m_model->account(entry.account);
        close();
        Q_EMIT accountChosen(account);
        return;
    }
    case Entry::Kind::Command:
        close();
        Q_EMIT commandChosen(entry.id);
        return;
    }
}

void Palette::move(int step)
{
    const int from = m_list->currentIndex().row();
    int to = m_model->selectable(from + step, step > 0 ? 1 : -1);
    if (to < 0)
        to = m_model->selectable(step > 0 ? 0 : m_model->rowCount() - 1, step > 0 ? 1 : -1);
    if (to < 0)
        return;
    m_list->setCurrentIndex(m_model->index(to));
    // The heading above the first entry is part of the list too.
    m_list->scrollTo(m_model->index(to <= 1 ? 0 : to));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex().row()); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(6); return true;
    case Qt::Key_PageUp: move(-6); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // a layer: the focus does not leave it
    default: return false;
    }
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, style::isDark() ? 110 : 50));
    // A soft edge, painted once, instead of an effect that redraws the box at every key.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int spread = 12; spread > 0; spread -= 3) {
        painter.setBrush(QColor(0, 0, 0, 10));
        const QRectF halo =
            QRectF(m_box->geometry()).adjusted(-spread, -spread + 4, spread, spread + 4);
        painter.drawRoundedRect(halo, 12 + spread, 12 + spread);
    }
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_box->geometry().contains(event->pos()))
        close();
}

void Palette::resizeEvent(QResizeEvent *)
{
    place();
}

void Palette::place()
{
    const QString typed = m_input->text().trimmed();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(qMax(0, m_model->selectable(0, 1))));
    // Close words stand below the sentence that says why they are offered.
    m_nothing->setVisible(!m_model->hasMatches() || m_model->hasSuggestions());
    //: the palette found nothing for what was typed
    m_nothing->setText(typed.isEmpty() ? tr("Type a name, an account number, a telephone number "
                                            "or an e-mail address.")
                       : m_searched == typed ? tr("No account matches “%1”.").arg(typed)
                                             : tr("Searching…"));
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < style::scaled(kListHeight); ++row)
        height += m_list->sizeHintForRow(row);
    const int room = this->height() - style::scaled(170);
    m_list->setVisible(m_model->hasMatches());
    m_list->setFixedHeight(qMax(0, qMin(qMin(height, style::scaled(kListHeight)), room)));
    const int width = qMin(style::scaled(kWidth), this->width() - 40);
    m_box->setFixedWidth(width);
    m_box->layout()->activate();
    const bool wraps = m_box->layout()->hasHeightForWidth();
    m_box->setFixedHeight(wraps ? m_box->layout()->totalHeightForWidth(width)
                                : m_box->layout()->totalSizeHint().height());
    m_box->move((this->width() - width) / 2, qMin(style::scaled(96), this->height() / 8));
    update();
}

} // namespace dunlin::palette
