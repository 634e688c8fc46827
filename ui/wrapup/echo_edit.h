// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount_expression.h"
#include "core/base/spoken_date.h"

#include <QtWidgets/QLineEdit>

namespace dunlin::wrapup {

/// A line edit that shows at its trailing end how it read what was typed: "fri -> Fri 27 Nov".
/// The reading is also its accessible description. GUI thread.
class EchoEdit : public QLineEdit {
    Q_OBJECT
public:
    /// `name` becomes objectName, `label` the accessible name.
    EchoEdit(const QString &name, const QString &label, QWidget *parent = nullptr);

    /// False while the text cannot be read (an empty one cannot either).
    bool isReadable() const { return m_readable; }

Q_SIGNALS:
    /// What it means changed.
    void readingChanged();

protected:
    void setReading(const QString &reading, bool readable);
    virtual void read() = 0;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void align();
    QString m_reading;
    bool m_readable = false;
};

/// Amounts as spoken; see parseAmountExpression.
class AmountEdit final : public EchoEdit {
    Q_OBJECT
public:
    using EchoEdit::EchoEdit;
    std::optional<base::Money> amount() const { return m_amount; }
    void setContext(const base::AmountContext &context);
    /// Fills in an amount.
    void suggest(base::Money amount);

protected:
    void read() override;

private:
    base::AmountContext m_context;
    std::optional<base::Money> m_amount;
};

/// Dates as spoken; see parseSpokenDate. Up and Down move by a day.
class DateEdit final : public EchoEdit {
    Q_OBJECT
public:
    using EchoEdit::EchoEdit;
    std::optional<QDate> date() const { return m_date; }
    void setToday(QDate today);
    /// A day that is gone can be meant (when something began).
    void setPastAllowed(bool allowed);
    void suggest(QDate date);

protected:
    void read() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate m_today;
    bool m_pastAllowed = false;
    std::optional<QDate> m_date;
};

/// A date and time as spoken, in the debtor's zone; see parseSpokenMoment.
class MomentEdit final : public EchoEdit {
    Q_OBJECT
public:
    using EchoEdit::EchoEdit;
    std::optional<QDateTime> moment() const { return m_moment; }
    /// In the debtor's zone.
    void setNow(const QDateTime &now);
    void suggest(const QDateTime &at);

protected:
    void read() override;

private:
    QDateTime m_now;
    std::optional<QDateTime> m_moment;
};

} // namespace dunlin::wrapup
