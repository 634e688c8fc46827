// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace dunlin::common {

/// A bordered surface with an optional title row. Children go into body().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    QString title() const;

    void setTitle(const QString &title);
    /// A widget at the trailing end of the title row; the card owns it.
    void setHeaderWidget(QWidget *widget);

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_header;
    QLabel *m_title;
};

/// A one pixel line over the whole width.
QFrame *makeDivider(QWidget *parent = nullptr);

} // namespace dunlin::common
