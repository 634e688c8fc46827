// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <QtWidgets/QWidget>

#include <array>

namespace dunlin::account {

/// Calls by the hour of the debtor's day.
struct HourAnswers {
    std::array<int, 24> tried{};
    std::array<int, 24> answered{}; ///< by a person
    bool any() const;
    bool operator==(const HourAnswers &) const = default;
};
/// `zone`: IANA, the debtor's; of outbound calls only: when they call is their own choice.
HourAnswers hourAnswers(const domain::AccountState &state, const QByteArray &zone);

/// 24 small bars: at which hours this person ever picked up, of the calls that were made. The hours
/// go in the direction of the layout, as the reading does. GUI thread.
class AnswerStrip final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerStrip(QWidget *parent = nullptr);

    /// `now`: the hour of their day, marked; negative: not known.
    void set(const HourAnswers &answers, int nowHour);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HourAnswers m_answers;
    int m_now = -1;
};

} // namespace dunlin::account
