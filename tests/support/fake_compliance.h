// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/compliance_view.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace dunlin::testing {

/// An office's overview in memory: answers from the event loop, records what it was asked, fails
/// when told to.
class FakeCompliance final : public ports::Compliance {
public:
    void overview(QDate from, QDate to, ports::Reply<ports::ComplianceOverview> reply) override
    {
        periods.push_back({from, to});
        ports::ComplianceOverview one = shown;
        one.from = from;
        one.to = to;
        answer<ports::ComplianceOverview>(std::move(reply), std::move(one));
    }
    void cases(QDate, QDate, const QString &rule,
               ports::Reply<std::vector<ports::GateCase>> reply) override
    {
        rulesAsked << rule;
        answer<std::vector<ports::GateCase>>(std::move(reply), found);
    }
    void replayDrafts(int days, ports::Reply<ports::DraftReplay> reply) override
    {
        ports::DraftReplay one = replay;
        one.days = days;
        answer<ports::DraftReplay>(std::move(reply), std::move(one));
    }

    ports::ComplianceOverview shown;
    std::vector<ports::GateCase> found;
    ports::DraftReplay replay;
    std::optional<base::Error> failure;
    std::vector<std::pair<QDate, QDate>> periods;
    QStringList rulesAsked;

private:
    template <class T>
    void answer(ports::Reply<T> reply, T value)
    {
        ports::Result<T> result = std::move(value);
        if (failure)
            result = base::fail(*failure);
        QTimer::singleShot(0, &m_context, [reply, result = std::move(result)] { reply(result); });
    }
    QObject m_context; ///< answers die with it
};

} // namespace dunlin::testing
