// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtWidgets/QWidget>

class QPainter;

namespace dunlin::common {

QSize keyCapSize(const QString &key);
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key);

/// The picture of a key: "J", "Ctrl+K". Not interactive; names itself "key J".
class KeyCap : public QWidget {
    Q_OBJECT
public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    void setKey(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace dunlin::common
