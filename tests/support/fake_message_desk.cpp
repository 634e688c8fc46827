// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_message_desk.h"

#include <QtCore/QTimer>

namespace dunlin::testing {

namespace {

template <class T>
void soon(ports::Reply<T> reply, base::Result<T> answer)
{
    QTimer::singleShot(0,
                       [reply = std::move(reply), answer = std::move(answer)] { reply(answer); });
}

template <class T>
base::Result<T> orRefusal(const std::optional<base::Error> &refusal, T answer)
{
    if (refusal)
        return base::fail(*refusal);
    return answer;
}

} // namespace

void FakeMessageDesk::compose(const ports::ComposeAsk &ask,
                              ports::Reply<ports::ComposedMessage> reply)
{
    asked.push_back(ask);
    soon<ports::ComposedMessage>(std::move(reply), composed);
}

void FakeMessageDesk::queue(const ports::ComposeAsk &ask, ports::Reply<domain::EventId> reply)
{
    queued.push_back(ask);
    soon<domain::EventId>(std::move(reply), orRefusal(refusal, domain::EventId{}));
}

void FakeMessageDesk::choices(domain::AccountId, domain::Channel,
                              ports::Reply<std::vector<ports::TextChoice>> reply)
{
    soon<std::vector<ports::TextChoice>>(std::move(reply), texts_);
}

ports::SegmentCount FakeMessageDesk::segments(const QString &text) const
{
    const int length = int(text.size());
    return {false, length, length == 0 ? 0 : 1 + length / 160, 160 - length % 160, {}};
}

void FakeMessageDesk::inbox(bool openOnly, ports::Reply<std::vector<ports::InboxRow>> reply)
{
    std::vector<ports::InboxRow> out;
    for (const ports::InboxRow &row : rows) {
        if (row.open || !openOnly)
            out.push_back(row);
    }
    soon<std::vector<ports::InboxRow>>(std::move(reply), out);
}

void FakeMessageDesk::thread(domain::AccountId, domain::EventId message,
                             ports::Reply<ports::MessageThread> reply)
{
    for (const ports::MessageThread &one : threads) {
        if (one.message.id == message)
            return soon<ports::MessageThread>(std::move(reply), one);
    }
    soon<ports::MessageThread>(
        std::move(reply),
        base::fail(base::ErrorCode::NotFound, QStringLiteral("the message is not here any more")));
}

void FakeMessageDesk::say(domain::AccountId, domain::EventId message, domain::MessageStep step,
                          const QString &, ports::Reply<bool> reply)
{
    said.emplace_back(message, step);
    soon<bool>(std::move(reply), orRefusal(refusal, true));
}

void FakeMessageDesk::texts(ports::Reply<std::vector<ports::TextRow>> reply)
{
    soon<std::vector<ports::TextRow>>(std::move(reply), versions);
}

void FakeMessageDesk::check(const ports::TextRow &, ports::Reply<ports::TextCheck> reply)
{
    soon<ports::TextCheck>(std::move(reply), checked);
}

void FakeMessageDesk::draft(const ports::TextRow &text, ports::Reply<domain::EventId> reply)
{
    drafted.push_back(text);
    soon<domain::EventId>(std::move(reply), orRefusal(refusal, domain::EventId{}));
}

void FakeMessageDesk::decide(domain::EventId text, bool approved, const QString &,
                             ports::Reply<bool> reply)
{
    decided.emplace_back(text, approved);
    soon<bool>(std::move(reply), orRefusal(refusal, true));
}

} // namespace dunlin::testing
