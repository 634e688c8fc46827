// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/message_composer.h"

#include "core/desk/ledger_view.h"
#include "core/desk/messages/letter_page.h"
#include "core/desk/messages/message_values.h"
#include "core/desk/messages/template_shelf.h"
#include "core/desk/messages/text_parts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using domain::AccountState;
using domain::Channel;

namespace {

/// Where a message to this account goes on its channel.
std::optional<domain::ContactPointState> pointOf(const AccountState &state, const ComposeWish &wish)
{
    for (const domain::ContactPointState &point : state.contactPoints) {
        if (wish.point ? point.id == *wish.point : !wish.to.isEmpty() && point.value == wish.to)
            return point;
    }
    if (wish.point || (!wish.to.isEmpty() && wish.channel != Channel::Letter))
        return std::nullopt;
    return bestPoint(state, pointKindOf(wish.channel));
}

/// Subject and body, from the person's words or from the text in force.
base::Status write(const TemplateShelf &shelf, const comms::MergeRow &values,
                   const QByteArray &jurisdiction, const ComposeWish &wish, Composed *out)
{
    if (!wish.body.isEmpty()) {
        out->subject = wish.subject.simplified();
        out->body = wish.body;
        if (const TemplateVersion *version = shelf.find(wish.version)) {
            out->occasion = version->text.occasion;
            out->language = version->text.language;
        }
        return {};
    }
    const TemplateVersion *text =
        wish.version.isNull() ? shelf.inForce(wish.text, domain::name(wish.channel).toByteArray(),
                                              out->language, jurisdiction)
                              : shelf.find(wish.version);
    if (!text) {
        out->refusal = base::Phrase(
            QT_TRANSLATE_NOOP("MessageFindings",
                              "there is no text \"{text}\" for this channel and language"),
            {{QStringLiteral("text"), wish.text}});
        return base::fail(base::ErrorCode::NotFound, out->refusal.english());
    }
    out->version = text->id;
    out->text = text->text.name;
    out->language = text->text.language;
    out->occasion = text->text.occasion;
    DUNLIN_TRY_VALUE(auto written, comms::render(text->text, values));
    out->subject = std::move(written.subject);
    out->body = std::move(written.body);
    return {};
}

void address(const AccountState &state, const Letterhead &head, QDate today,
             const ComposeWish &wish, Composed *out)
{
    out->point = pointOf(state, wish);
    if (wish.channel != Channel::Letter) {
        out->to = out->point ? out->point->value : wish.to;
        if (out->to.isEmpty() && out->refused.isEmpty()) {
            out->refusal = base::Phrase(QT_TRANSLATE_NOOP(
                "MessageFindings", "there is no address or number to send it to"));
            out->refused = out->refusal.english();
        }
        return;
    }
    const QString country = state.debtor.address.country.toUpper();
    const bool american = country == QLatin1String("US") || country == QLatin1String("CA");
    auto page = letterPage(state, head, out->language, today, american ? "Letter" : "A4");
    if (!page) {
        if (out->refused.isEmpty())
            out->refused = page.error().detail;
        return;
    }
    out->page = std::move(*page);
    out->to = addressLines(state, {}).join(QStringLiteral(", "));
}

} // namespace

Result<Composed> composeMessage(store::Connection &connection, store::TenantKey tenant,
                                const ApplyContext &given, const QString &officeName,
                                const AccountState &state, const ComposeWish &wish)
{
    DUNLIN_TRY_VALUE(const ApplyContext context, withTerms(connection, tenant, given));
    DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, tenant));
    DUNLIN_TRY_VALUE(const TemplateShelf shelf,
                     TemplateShelf::load(connection, tenant, context.zone, context.today));
    const auto terms = context.terms->of(state.creditor, state.product);
    const Letterhead head = letterheadOf(terms, context.today, officeName);
    const comms::MergeRow values =
        messageValues(state, names.value(state.creditor), head, context.today);
    Composed out;
    out.language = languageOf(state);
    out.occasion = "info";
    out.version = wish.version;
    out.text = wish.text;
    const QByteArray jurisdiction = jurisdictionOf(state);
    if (const auto written = write(shelf, values, jurisdiction, wish, &out); !written) {
        out.refused = written.error().detail;
        return out;
    }
    const CheckOf of{wish.channel, jurisdiction,   out.occasion,
                     out.language, head.collector, context.today};
    out.checked = checkMessage({out.subject, out.body}, values, of, state);
    if (!wish.purpose.isEmpty())
        out.checked.purpose = wish.purpose;
    if (wish.channel == Channel::Sms) {
        out.segments = comms::smsSegments(out.body);
        if (auto length = lengthFinding(*out.segments, textPartLimits(terms, context.today)))
            out.checked.findings.push_back(std::move(*length));
    }
    for (const ContentFinding &finding : out.checked.findings) {
        if (finding.blocks && out.refused.isEmpty())
            out.refused = finding.what;
    }
    address(state, head, context.today, wish, &out);
    return out;
}

GateQuestion questionAbout(const Composed &composed, Channel channel, const ApplyContext &context,
                           const QString &actor)
{
    GateQuestion question;
    question.at = context.now;
    question.actor = actor;
    question.officeZone = context.zone;
    question.channel = channel;
    if (composed.point)
        question.point = composed.point->id;
    question.to = composed.point ? composed.point->value : composed.to;
    question.purpose = composed.checked.purpose;
    question.elements = composed.checked.elements;
    return question;
}

} // namespace dunlin::desk
