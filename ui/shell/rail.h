// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

#include <vector>

class QPainter;
class QVBoxLayout;

namespace dunlin::shell {

/// At 100 % text; grows with it.
inline constexpr int kRailWidth = 76;

/// An entry of the rail: an icon over a word.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString &name, const QString &text, const QString &icon, QWidget *parent);
    QSize sizeHint() const override;
    /// A number at the icon; 0: none. Part of the accessible name.
    void setBadge(int count);
    /// The icon alone, `height` high, where words have no room (the tool tip has them); 0: both.
    void setCompact(int height);
    const QString &iconName() const { return m_icon; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter);
    QFont wordFont() const;
    QString m_icon;
    int m_badge = 0;
    int m_compact = 0;
};

/// The way between pages, at the leading edge. GUI thread.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// `command`: the id of what goes there ("go.queue"); `bottom` entries stand at the lower end.
    void add(QWidget *page, const QString &command, const QString &text, const QString &icon,
             const QString &key, bool bottom);
    void setCurrent(QWidget *page);
    void setBadge(QWidget *page, int count);

Q_SIGNALS:
    void chosen(QWidget *page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where not all entries have room, those of the day's work stay, and the others move behind
    /// one that opens them as a menu; only in a very low window the words go.
    void fit();
    struct Entry {
        QWidget *page;
        RailButton *button;
        QString command;
        QString keys;
        int badge = 0;
        bool bottom = false;
    };
    void showMore();
    void shrink(int room);
    int wanted() const;
    std::vector<Entry> m_entries;
    RailButton *m_more;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
};

} // namespace dunlin::shell
