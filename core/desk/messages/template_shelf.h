// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comms/message_template.h"
#include "core/domain/event.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <span>
#include <vector>

/// The texts of an office: versions as their authors wrote them (events of the null account), and
/// those that ship with the program. A version never changes; it is used from the day on that
/// somebody else than its author approved it for, until a later one of the same name, channel,
/// language and place is, or it is taken out of use.
namespace dunlin::desk {

enum class TemplateStanding {
    Draft,     ///< waits for another person
    InForce,   ///< used
    Coming,    ///< approved, from a later day on
    Replaced,  ///< a later version is in force
    Refused,   ///< never was in force
    Withdrawn, ///< taken out of use
    Shipped,   ///< came with the program; used while the office has none of its own
};
QByteArrayView name(TemplateStanding standing);

struct TemplateVersion {
    base::EventId id;
    comms::MessageTemplate text; ///< `version` counts those of its name, channel, language, place
    TemplateStanding standing = TemplateStanding::Draft;
    QString by; ///< actor
    base::Instant at;
    QString note;
    QString decidedBy;
    QDate from;
    QString reason;
};

class TemplateShelf {
public:
    /// `events`: of the null account.
    TemplateShelf(std::span<const domain::Event> events, const QByteArray &zone, QDate today);
    static base::Result<TemplateShelf> load(store::Connection &connection, store::TenantKey tenant,
                                            const QByteArray &zone, QDate today);

    const std::vector<TemplateVersion> &all() const { return m_all; }
    const TemplateVersion *find(base::EventId id) const;
    /// What is used: of the place, else of any; in the language, else its plain form, else English;
    /// the office's own before what ships. Null: there is none.
    const TemplateVersion *inForce(const QString &name, const QByteArray &channel,
                                   const QString &language, const QByteArray &jurisdiction) const;

private:
    void take(const domain::Event &event);
    void decide(const domain::Event &event, const QByteArray &zone);
    void judge(QDate today);
    std::vector<TemplateVersion> m_all;
};

/// What ships with the program; read once.
const std::vector<TemplateVersion> &shippedTemplates();

/// Why a draft cannot be used at all: it cannot be parsed, or names fields that do not exist.
base::Status checkDraft(const domain::TemplateDrafted &draft);
/// A draft as a template that can be written.
comms::MessageTemplate textOf(const domain::TemplateDrafted &draft);
/// Whether a decision may be made: Forbidden for the author, Conflict when it was decided already.
base::Status mayDecideTemplate(const TemplateVersion &version, const QString &actor, bool approved);

} // namespace dunlin::desk
