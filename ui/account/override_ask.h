// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/gate_view.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace dunlin::common {
class Button;
}
namespace dunlin::wrapup {
class NumberTiles;
}

namespace dunlin::account {

/// The reasons that count for an exception to every rule that blocks: those that all of them take,
/// in the order of the first. Empty when one of them takes none, or nothing blocks.
QByteArrayList commonReasons(const ports::GateView &gate);

/// Asks a second person for one attempt: a reason of the rule's closed list by its number, a note,
/// Ctrl+Enter. Hidden when no reason counts. GUI thread.
class OverrideAsk final : public QWidget {
    Q_OBJECT
public:
    explicit OverrideAsk(const ports::GateView &gate, QWidget *parent = nullptr);
    /// A number key; false when it is not one of the reasons.
    bool pressNumber(int number);
    /// Ctrl+Enter: sends what is filled in, or goes to what is missing.
    void send();

Q_SIGNALS:
    void asked(const QByteArray &reason, const QString &note);

private:
    const QByteArrayList m_reasons;
    int m_chosen = 0; ///< from 1; 0: none
    wrapup::NumberTiles *m_tiles = nullptr;
    QLineEdit *m_note = nullptr;
    common::Button *m_send = nullptr;
};

} // namespace dunlin::account
