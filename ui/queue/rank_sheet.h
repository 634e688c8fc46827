// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_queue.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace dunlin::queue {

/// Why an account has its rank, as a little sum: a layer beside the row. It takes no focus; its
/// owner closes it. GUI thread.
class RankSheet final : public QWidget {
    Q_OBJECT
public:
    explicit RankSheet(QWidget *parent);

    /// Beside `row`, a rectangle in the parent's coordinates.
    void open(const QString &debtor, const std::vector<ports::RankReason> &reasons,
              const QRect &row);
    /// Names the key that says that the reason is wrong.
    void offerObjection() { m_mayObject = true; }
    bool isOpen() const { return isVisible(); }
    /// What is shown in one sentence.
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QString m_debtor;
    std::vector<ports::RankReason> m_reasons;
    int m_sum = 0;
    bool m_mayObject = false;
};

} // namespace dunlin::queue
