// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/reports.h"
#include "core/report/portfolio/sent_messages.h"

#include <QtCore/QMap>

namespace dunlin::report {

namespace {

using base::Money;

constexpr int kAnswerDays = 14; ///< how long an answer or money counts for a message

struct Effect {
    qint64 sent = 0, parts = 0, delivered = 0, failed = 0, replied = 0, paid = 0;
    Money amount;

    void add(const SentMessage &message)
    {
        ++sent;
        parts += message.parts;
        delivered += message.delivered ? 1 : 0;
        failed += message.failed ? 1 : 0;
        replied += message.replied ? 1 : 0;
        paid += message.paid ? 1 : 0;
        amount += message.amount;
    }
    ReportRow row(ReportCell name, ReportCell channel) const
    {
        return {std::move(name),
                std::move(channel),
                sent,
                parts,
                delivered,
                failed,
                replied,
                paid,
                amount,
                percentOf(delivered, sent),
                percentOf(replied, sent),
                percentOf(paid, sent)};
    }
};

class TemplateEffects final : public Report {
public:
    explicit TemplateEffects(const ReportQuestion &question) : m_question(question) {}

    /// The parts of a text message are carried along in its event, as decisions are.
    ReportNeeds needs() const override { return {false, false, false, true}; }

    void add(const AccountSpan &account) override
    {
        for (const SentMessage &message : sentMessages(account, m_question, kAnswerDays)) {
            const auto key =
                std::pair(message.templateName,
                          QString::fromLatin1(domain::name(message.channel).toByteArray()));
            auto found = m_effects.find(key);
            if (found == m_effects.end())
                found = m_effects.insert(key, empty());
            found->add(message);
            m_all.add(message);
        }
    }

    ReportTable take() override
    {
        ReportTable table = tableOf(
            "templates", m_question,
            QStringLiteral(
                "E-mails, text messages and letters sent on days of the period, by template "
                "(empty: "
                "written by hand) and channel. parts: of text messages, in how many parts those "
                "that the program sent went; each is paid for. delivered: arrival was reported; "
                "failed: it came back. replied: the debtor began a conversation within 14 days. "
                "paid: money with a "
                "value date within 14 days came; each payment counts for the latest message before "
                "it, so amount adds up to money that came once. Rates are of what was sent. What "
                "came after a message did not always come because of it."));
        table.main.keys = 2;
        table.main.measure = "amount";
        table.main.counted = "sent";
        table.main.columns = {
            {"template", ColumnUnit::Text, QStringLiteral("Template")},
            {"channel", ColumnUnit::Text, QStringLiteral("Channel")},
            {"sent", ColumnUnit::Count, QStringLiteral("Sent")},
            {"parts", ColumnUnit::Count, QStringLiteral("Text parts")},
            {"delivered", ColumnUnit::Count, QStringLiteral("Delivered")},
            {"failed", ColumnUnit::Count, QStringLiteral("Came back")},
            {"replied", ColumnUnit::Count, QStringLiteral("Replied")},
            {"paid", ColumnUnit::Count, QStringLiteral("Paid")},
            {"amount", ColumnUnit::Amount, QStringLiteral("Paid amount")},
            {"delivered_rate", ColumnUnit::Percent, QStringLiteral("Delivered of sent")},
            {"reply_rate", ColumnUnit::Percent, QStringLiteral("Replied of sent")},
            {"paid_rate", ColumnUnit::Percent, QStringLiteral("Paid of sent")}};
        for (auto one = m_effects.cbegin(); one != m_effects.cend(); ++one)
            table.main.rows.push_back(one->row(one.key().first, one.key().second));
        table.main.total = m_all.row({}, {});
        return table;
    }

private:
    Effect empty() const
    {
        Effect made;
        made.amount = Money::zero(m_question.currency);
        return made;
    }

    ReportQuestion m_question;
    QMap<std::pair<QString, QString>, Effect> m_effects; ///< by template and channel
    Effect m_all = empty();
};

} // namespace

base::Result<std::unique_ptr<Report>> makeTemplates(const ReportQuestion &question)
{
    return std::make_unique<TemplateEffects>(question);
}

} // namespace dunlin::report
