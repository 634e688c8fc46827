// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_views.h"

#include <QtWidgets/QFrame>

class QSlider;

namespace dunlin::common {
class Button;
class Label;
class Segmented;
} // namespace dunlin::common

namespace dunlin::account {

/// The bar that leads through an account's past: a slider over the moments at which something
/// changed, by what had happened or by what had been heard. While it is open the page shows the
/// past and records nothing. It asks; whoever has the port answers with show(). GUI thread.
class TimeMachine final : public QFrame {
    Q_OBJECT
public:
    /// `zone`: of the reader.
    explicit TimeMachine(QByteArray zone, QWidget *parent = nullptr);

    bool isOpen() const { return m_open; }
    /// Opens at the latest moment; nothing to go to: stays closed.
    void open(const ports::PastSpan &span);
    /// Opens at what had been heard by a moment.
    void openAt(const ports::PastSpan &span, domain::Instant known);
    /// Back to now.
    void close();
    /// The account as of the moment that was asked for.
    void show(const ports::PastPage &past);
    void fail(const QString &sentence);

public Q_SLOTS:
    /// To the moment before or after.
    void step(int moments);

Q_SIGNALS:
    void opened();
    void closed();
    void asked(const dunlin::ports::PastMoment &moment);
    void arrived(const dunlin::ports::PastPage &past);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setAxis(int axis);
    void ask();
    const std::vector<domain::Instant> &moments() const;
    QString momentText(domain::Instant at) const;

    const QByteArray m_zone;
    bool m_open = false;
    bool m_byHeard = false;
    ports::PastSpan m_span;
    common::Label *m_title;
    common::Label *m_when;
    common::Segmented *m_axis;
    QSlider *m_slider;
    common::Button *m_before;
    common::Button *m_after;
    common::Button *m_now;
};

} // namespace dunlin::account
