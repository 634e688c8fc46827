// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace dunlin::shell {

/// Covers the pages with a blurred picture of themselves, so that names and balances cannot be
/// read by someone who walks by. What is typed stays where it is. GUI thread.
class PrivacyScreen final : public QWidget {
    Q_OBJECT
public:
    /// Covers `pages` when it is shown.
    explicit PrivacyScreen(QWidget *pages);

    void setCovered(bool covered);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    QWidget *m_pages;
    QPixmap m_blurred;
};

} // namespace dunlin::shell
