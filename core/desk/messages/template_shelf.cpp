// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/template_shelf.h"

#include "core/base/assert.h"
#include "core/base/hash.h"
#include "core/desk/ledger_view.h"
#include "core/desk/messages/message_values.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

bool isSameText(const comms::MessageTemplate &a, const comms::MessageTemplate &b)
{
    return a.name == b.name && a.channel == b.channel && a.language == b.language
           && a.jurisdiction == b.jurisdiction;
}

std::vector<TemplateVersion> readShipped()
{
    std::vector<TemplateVersion> out;
    const QDir folder(QStringLiteral(":/templates"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        DUNLIN_ASSERT(opened);
        const QJsonArray texts = QJsonDocument::fromJson(file.readAll())
                                     .object()
                                     .value(QLatin1String("templates"))
                                     .toArray();
        for (const QJsonValue &one : texts) {
            const QByteArray json = QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact);
            auto text = comms::MessageTemplate::fromJson(json);
            DUNLIN_ASSERT(text.has_value()); // a test reads them all
            TemplateVersion version;
            version.id = {base::derivedId("shipped template", json)};
            version.text = std::move(*text);
            version.standing = TemplateStanding::Shipped;
            out.push_back(std::move(version));
        }
    }
    return out;
}

} // namespace

QByteArrayView name(TemplateStanding standing)
{
    switch (standing) {
    case TemplateStanding::Draft: return "draft";
    case TemplateStanding::InForce: return "in_force";
    case TemplateStanding::Coming: return "coming";
    case TemplateStanding::Replaced: return "replaced";
    case TemplateStanding::Refused: return "refused";
    case TemplateStanding::Withdrawn: return "withdrawn";
    case TemplateStanding::Shipped: break;
    }
    return "shipped";
}

const std::vector<TemplateVersion> &shippedTemplates()
{
    static const std::vector<TemplateVersion> all = readShipped();
    return all;
}

comms::MessageTemplate textOf(const domain::TemplateDrafted &draft)
{
    comms::MessageTemplate text;
    text.name = draft.name;
    text.channel = domain::name(draft.channel).toByteArray();
    text.language = draft.language;
    text.jurisdiction = draft.jurisdiction;
    text.occasion = draft.occasion.isEmpty() ? QByteArrayLiteral("reminder") : draft.occasion;
    text.subject = draft.subject;
    text.body = draft.body;
    return text;
}

base::Status checkDraft(const domain::TemplateDrafted &draft)
{
    const auto refuse = [](const QString &why) {
        return fail(ErrorCode::Input, QStringLiteral("the template is not usable: %1").arg(why));
    };
    const bool named =
        !draft.name.isEmpty() && draft.name.size() <= 60
        && std::all_of(draft.name.begin(), draft.name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || c.isDigit() || c == u'-' || c == u'_';
           });
    if (!named)
        return refuse(QStringLiteral("its name is of a-z, 0-9 and -"));
    if (QLocale(draft.language).language() == QLocale::C)
        return refuse(QStringLiteral("\"%1\" is no language").arg(draft.language));
    if (draft.body.trimmed().isEmpty() || draft.body.size() > domain::kMostMessageText)
        return refuse(QStringLiteral("the body is empty or too long"));
    if (draft.channel != domain::Channel::Sms && draft.subject.trimmed().isEmpty())
        return refuse(QStringLiteral("it has no subject"));
    static const QStringList known =
        messageFields()
        + QStringList{QStringLiteral("number"), QStringLiteral("issued"), QStringLiteral("due"),
                      QStringLiteral("amount"), QStringLiteral("open")};
    for (const QString &text : {draft.subject, draft.body}) {
        const auto fields = comms::fieldsOf(text);
        if (!fields)
            return refuse(fields.error().detail);
        for (const QString &field : *fields) {
            if (!known.contains(field))
                return refuse(QStringLiteral("there is no field {{%1}}").arg(field));
        }
    }
    return {};
}

base::Status mayDecideTemplate(const TemplateVersion &version, const QString &actor, bool approved)
{
    if (version.standing == TemplateStanding::Shipped)
        return fail(ErrorCode::Forbidden,
                    QLatin1String(QT_TRANSLATE_NOOP(
                        "MessageFindings",
                        "this text ships with the program; write a version of your own")));
    if (approved && version.standing != TemplateStanding::Draft)
        return fail(ErrorCode::Conflict,
                    QLatin1String(QT_TRANSLATE_NOOP("MessageFindings",
                                                    "this version was decided on already")));
    if (approved && version.by == actor)
        return fail(ErrorCode::Forbidden,
                    QLatin1String(QT_TRANSLATE_NOOP(
                        "MessageFindings", "somebody else than its author approves a text")));
    const bool over = version.standing == TemplateStanding::Refused
                      || version.standing == TemplateStanding::Withdrawn;
    if (!approved && over)
        return fail(ErrorCode::Conflict, QStringLiteral("this version is out of use already"));
    return {};
}

TemplateShelf::TemplateShelf(std::span<const domain::Event> events, const QByteArray &zone,
                             QDate today)
    : m_all(shippedTemplates())
{
    for (const domain::Event &event : events)
        take(event);
    for (const domain::Event &event : events)
        decide(event, zone);
    judge(today);
}

Result<TemplateShelf> TemplateShelf::load(store::Connection &connection, store::TenantKey tenant,
                                          const QByteArray &zone, QDate today)
{
    DUNLIN_TRY_VALUE(const auto events, eventsOf(connection, tenant, base::AccountId{}));
    return TemplateShelf(events, zone, today);
}

void TemplateShelf::take(const domain::Event &event)
{
    const auto *draft = std::get_if<domain::TemplateDrafted>(&event.payload);
    if (!draft)
        return;
    TemplateVersion version;
    version.id = event.envelope.id;
    version.text = textOf(*draft);
    version.by = event.envelope.actor;
    version.at = event.envelope.occurred;
    version.note = draft->note;
    version.text.version =
        1 + int(std::count_if(m_all.begin(), m_all.end(), [&](const TemplateVersion &one) {
            return one.standing != TemplateStanding::Shipped && isSameText(one.text, version.text);
        }));
    m_all.push_back(std::move(version));
}

void TemplateShelf::decide(const domain::Event &event, const QByteArray &zone)
{
    const auto *decided = std::get_if<domain::TemplateDecided>(&event.payload);
    const auto of = std::find_if(m_all.begin(), m_all.end(), [&](const TemplateVersion &one) {
        return decided && one.id == decided->of;
    });
    if (!decided || of == m_all.end()
        || !mayDecideTemplate(*of, event.envelope.actor, decided->approved))
        return;
    const bool was = of->standing == TemplateStanding::InForce;
    of->standing = decided->approved ? TemplateStanding::InForce
                   : was             ? TemplateStanding::Withdrawn
                                     : TemplateStanding::Refused;
    of->decidedBy = event.envelope.actor;
    of->reason = decided->reason;
    if (decided->approved)
        of->from =
            decided->from.isValid() ? decided->from : base::dateIn(event.envelope.occurred, zone);
}

void TemplateShelf::judge(QDate today)
{
    for (TemplateVersion &one : m_all) {
        if (one.standing != TemplateStanding::InForce)
            continue;
        if (one.from > today) {
            one.standing = TemplateStanding::Coming;
            continue;
        }
        for (TemplateVersion &other : m_all) {
            const bool later = &other != &one && other.standing == TemplateStanding::InForce
                               && isSameText(other.text, one.text) && other.from <= today
                               && std::pair(other.from, other.text.version)
                                      > std::pair(one.from, one.text.version);
            if (later)
                one.standing = TemplateStanding::Replaced;
        }
    }
}

const TemplateVersion *TemplateShelf::find(base::EventId id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const TemplateVersion &one) { return one.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

const TemplateVersion *TemplateShelf::inForce(const QString &name, const QByteArray &channel,
                                              const QString &language,
                                              const QByteArray &jurisdiction) const
{
    QStringList languages{language, language.section(u'-', 0, 0), QStringLiteral("en")};
    languages.removeDuplicates();
    // What the law of a place needs goes before the language.
    for (const QByteArray &of : {jurisdiction, QByteArray()}) {
        for (const QString &in : languages) {
            const TemplateVersion *best = nullptr;
            for (const TemplateVersion &one : m_all) {
                const bool used = one.standing == TemplateStanding::InForce
                                  || one.standing == TemplateStanding::Shipped;
                if (!used || one.text.name != name || one.text.channel != channel
                    || one.text.language.compare(in, Qt::CaseInsensitive) != 0
                    || one.text.jurisdiction != of)
                    continue;
                if (!best || one.standing == TemplateStanding::InForce)
                    best = &one;
            }
            if (best)
                return best;
        }
    }
    return nullptr;
}

} // namespace dunlin::desk
