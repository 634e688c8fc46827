// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace dunlin::common {

/// A group of pills of which one is chosen. One tab stop; arrow keys move within it.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QString &accessibleName, QWidget *parent = nullptr);

    int current() const;
    int count() const { return int(m_pills.size()); }

    /// Adds a pill; its index is the order of the calls.
    int add(const QString &text);
    void setText(int index, const QString &text);
    /// The number beside the words; nothing hides it.
    void setCount(int index, std::optional<qint64> count);
    /// Does not emit.
    void setCurrent(int index);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// By the user.
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh(int index);
    /// Moves closer together, and leaves the counts out, where there is no room.
    void fit();
    int widthWithCounts(bool tight) const;
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    struct Entry {
        QAbstractButton *button = nullptr;
        QString text;
        std::optional<qint64> count;
    };
    std::vector<Entry> m_pills;
    bool m_silent = false;
    bool m_withoutCounts = false;
    bool m_tight = false;
};

} // namespace dunlin::common
