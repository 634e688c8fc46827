// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/picture_script.h"

#include "ui/shell/accessible_walk.h"
#include "ui/style/tokens.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QKeySequence>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <cstdio>

namespace dunlin::workstation {

namespace {

constexpr int kPollMs = 20;
constexpr int kPatienceMs = 15'000;

void sendKey(QWidget *window, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QWidget *target = QApplication::activePopupWidget();
    if (!target) {
        // Without a window manager nobody gives the focus back when a popup closes.
        if (!QApplication::activeModalWidget())
            QApplication::setActiveWindow(window);
        target = QApplication::focusWidget();
    }
    if (!target || !target->isVisible())
        target = window;
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QApplication::sendEvent(target, &event);
        // The press may have closed what had the focus.
        if (type == QEvent::KeyPress && !QApplication::focusWidget())
            return;
    }
}

} // namespace

PictureScript::PictureScript(QWidget *window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
{
    QDir().mkpath(folder);
}

void PictureScript::press(const QString &keys)
{
    const auto words = keys.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QKeySequence sequence(word, QKeySequence::PortableText);
        if (sequence.isEmpty())
            continue;
        const QKeyCombination combination = sequence[0];
        const auto modifiers = combination.keyboardModifiers();
        QString text;
        if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier)) && word.size() == 1)
            text = modifiers & Qt::ShiftModifier ? word : word.toLower();
        sendKey(m_window, combination.key(), modifiers, text);
    }
}

void PictureScript::type(const QString &text)
{
    for (const QChar letter : text)
        sendKey(m_window, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
}

void PictureScript::start()
{
    QTimer::singleShot(0, this, &PictureScript::next);
}

void PictureScript::next()
{
    if (m_steps.empty()) {
        Q_EMIT finished(true);
        return;
    }
    m_step = std::move(m_steps.front());
    m_steps.pop_front();
    m_waitedMs = 0;
    if (m_step.act)
        m_step.act();
    poll();
}

void PictureScript::poll()
{
    if (m_step.until && !m_step.until()) {
        m_waitedMs += kPollMs;
        if (m_waitedMs > kPatienceMs) {
            std::fprintf(stderr, "dunlin: the window did not get to \"%s\"\n",
                         qPrintable(m_step.picture));
            takePicture(m_step.picture + QStringLiteral("-failed"));
            Q_EMIT finished(false);
            return;
        }
        QTimer::singleShot(kPollMs, this, &PictureScript::poll);
        return;
    }
    QTimer::singleShot(m_step.settleMs, this, [this] {
        if (!m_step.picture.isEmpty() && !takePicture(m_step.picture)) {
            Q_EMIT finished(false);
            return;
        }
        next();
    });
}

// Each picture is also read as a screen reader reads it.
void PictureScript::walk(QWidget &window, const QString &picture)
{
    const QStringList faults = shell::accessibleFaults(window);
    m_nameless += int(faults.size());
    for (const QString &fault : faults)
        std::fprintf(stderr, "dunlin: without a name in \"%s\": %s\n", qPrintable(picture),
                     qPrintable(fault));
}

bool PictureScript::takePicture(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    // A word that changed just now asks for its room when the event loop turns.
    constexpr int kLayouts = 4; // as deep as boxes ask their boxes
    for (int i = 0; i < kLayouts; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    // What stands over the window is a window of its own (a popup, a dialog).
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *over : windows) {
        if (over != m_window && over->isVisible() && over->windowType() != Qt::ToolTip
            && over->parentWidget() && over->parentWidget()->window() == m_window) {
            // A dialog stands where a window manager would put it; without one it is anywhere.
            const QRect place = over->windowType() == Qt::Dialog
                                    ? QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter,
                                                          over->size(), m_window->rect())
                                    : QRect(over->pos() - m_window->pos(), over->size());
            painter.drawPixmap(place.topLeft(), over->grab());
            painter.setPen(style::color(style::Ink::Border));
            painter.drawRect(place.adjusted(0, 0, -1, -1));
            walk(*over, name);
        }
    }
    painter.end();
    walk(*m_window, name);
    if (picture.save(path)) {
        std::printf("%s\n", qPrintable(path));
        std::fflush(stdout);
        return true;
    }
    std::fprintf(stderr, "dunlin: cannot write %s\n", qPrintable(path));
    return false;
}

} // namespace dunlin::workstation
