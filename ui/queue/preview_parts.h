// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/ports/gate_view.h"
#include "ui/style/tokens.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace dunlin::queue {

/// May one call, in one or two lines on a tinted ground; icon, words and colour say the same.
class GateLine final : public QWidget {
    Q_OBJECT
public:
    explicit GateLine(QWidget *parent = nullptr);

    void set(const ports::GateView &gate, base::Instant now, const QByteArray &zone);
    /// While the decision is not here.
    void clear();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_headline;
    QString m_rest;
    style::Ink m_ink = style::Ink::Text2;
    style::Ink m_ground = style::Ink::NeutralSoft;
    bool m_solid = false;
};

/// The newest lines of an account's history, painted.
class ActivityList final : public QWidget {
    Q_OBJECT
public:
    explicit ActivityList(QWidget *parent = nullptr);

    /// The newest first, at most `atMost`.
    void set(const std::vector<domain::TimelineEntry> &timeline, int atMost, base::Instant now,
             const QByteArray &zone);
    bool isEmpty() const { return m_lines.empty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString icon;
        QString title;
        QString under;
    };
    std::vector<Line> m_lines;
};

} // namespace dunlin::queue
