// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/gate_view.h"
#include "ui/wrapup/gate_words.h"

#include <QtWidgets/QWidget>

namespace dunlin::common {
class Button;
}

namespace dunlin::account {

/// Whether one may call, or send a message, always in the same place and height: icon, words and
/// colour. A change is announced to assistive technology. GUI thread.
class GateBanner final : public QWidget {
    Q_OBJECT
public:
    /// About a message there are no further details: whyRequested never comes.
    GateBanner(const base::Clock &clock, QByteArray zone, QWidget *parent = nullptr,
               wrapup::GateAbout about = wrapup::GateAbout::Call);

    void setGate(const ports::GateView &gate);
    /// What the person agreed to, in words; empty says nothing.
    void setConsent(const QString &consent);
    /// What came of a request for an override; empty says nothing. A change is announced.
    void setNotice(const QString &notice);
    /// Words the times again; cheap.
    void refresh();
    /// Where the details point at.
    QWidget *anchor() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void whyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const base::Clock &m_clock;
    const QByteArray m_zone;
    const wrapup::GateAbout m_about;
    ports::GateView m_gate;
    wrapup::GateWords m_words;
    QString m_consent;
    QString m_notice;
    common::Button *m_why;
};

} // namespace dunlin::account
