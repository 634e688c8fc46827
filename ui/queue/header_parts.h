// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace dunlin::queue {

/// Looks like a search field and opens the search: there is one search, and it lies over every
/// page.
class SearchField final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The filter that was drilled into, in words, with a cross that takes it away.
class DrillChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit DrillChip(QWidget *parent = nullptr);
    void setWords(const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Narrows the list to those who may be called now; says how many they are. A switch, beside the
/// filters of which one holds.
class CallableSwitch final : public QAbstractButton {
    Q_OBJECT
public:
    explicit CallableSwitch(QWidget *parent = nullptr);
    /// Nothing while it is not known.
    void setCount(std::optional<qint64> count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;

private:
    void word();
    QString m_count;
};

/// Keys of the page in one quiet line: "J next · K previous".
class HintBar final : public QWidget {
    Q_OBJECT
public:
    struct Hint {
        QString key;
        QString words;
    };
    HintBar(std::vector<Hint> hints, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Hint> m_hints;
};

} // namespace dunlin::queue
