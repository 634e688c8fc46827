// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/strategies/strategy_review.h"

#include "core/desk/strategies/strategy_sheet.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::desk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

std::optional<StrategyDraft> draftFrom(const QByteArray &json)
{
    const QJsonObject value = objectOf(json);
    StrategyDraft draft;
    draft.file.json =
        QJsonDocument(value.value(u"strategy"_s).toObject()).toJson(QJsonDocument::Compact);
    draft.file.tables = value.value(u"dmn"_s).toString().toUtf8();
    const QJsonArray cases = value.value(u"cases"_s).toArray();
    if (!cases.isEmpty())
        draft.file.cases = QJsonDocument(cases).toJson(QJsonDocument::Compact);
    draft.by = value.value(u"by"_s).toString();
    draft.note = value.value(u"note"_s).toString();
    draft.kept = QDate::fromString(value.value(u"kept"_s).toString(), Qt::ISODate);
    draft.shadowSince = QDate::fromString(value.value(u"shadow_since"_s).toString(), Qt::ISODate);
    if (draft.by.isEmpty() || draft.file.tables.isEmpty())
        return std::nullopt;
    return draft;
}

/// Terms of one name, in feed order.
std::vector<domain::TermPtr> named(const domain::TermsBook &book, const QByteArray &name)
{
    std::vector<domain::TermPtr> found;
    for (const domain::TermPtr &one : book.all()) {
        if (one->name == name)
            found.push_back(one);
    }
    return found;
}

QString scopeOf(const domain::Term &term, const QHash<base::CreditorId, QString> &creditors)
{
    QString scope = term.creditor ? creditors.value(*term.creditor) : QString();
    if (!term.product.isEmpty())
        scope += ", "_L1 + term.product;
    return scope;
}

void markInForce(std::vector<ports::StrategyVersion> &versions, QDate day)
{
    for (size_t i = 0; i < versions.size(); ++i) {
        ports::StrategyVersion &one = versions[i];
        one.inForce = one.version > 0 && one.from <= day;
        for (size_t j = 0; j < versions.size() && one.inForce; ++j) {
            const ports::StrategyVersion &other = versions[j];
            const bool later = other.from > one.from || (other.from == one.from && j > i);
            one.inForce = !(other.scope == one.scope && other.from <= day && later);
        }
    }
}

bool mayManage(ports::Role role)
{
    return role == ports::Role::Manager || role == ports::Role::Admin;
}

} // namespace

QByteArray termOf(const StrategyDraft &draft)
{
    QJsonObject value;
    value.insert(u"by"_s, draft.by);
    value.insert(u"kept"_s, draft.kept.toString(Qt::ISODate));
    if (!draft.note.isEmpty())
        value.insert(u"note"_s, draft.note);
    if (draft.shadowSince.isValid())
        value.insert(u"shadow_since"_s, draft.shadowSince.toString(Qt::ISODate));
    value.insert(u"strategy"_s, objectOf(draft.file.json));
    value.insert(u"dmn"_s, QString::fromUtf8(draft.file.tables));
    if (!draft.file.cases.isEmpty())
        value.insert(u"cases"_s, QJsonDocument::fromJson(draft.file.cases).array());
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

std::optional<StrategyDraft> draftOf(const domain::TermsBook &book, const QString &name)
{
    const auto terms = named(book, kDraftTerm.toByteArray() + name.toUtf8());
    return terms.empty() || terms.back()->value.isEmpty() ? std::nullopt
                                                          : draftFrom(terms.back()->value);
}

QStringList authorsOf(const domain::TermsBook &book, const QString &name, const QByteArray &hash)
{
    QStringList authors;
    for (const domain::TermPtr &term : named(book, kDraftTerm.toByteArray() + name.toUtf8())) {
        const auto draft = term->value.isEmpty() ? std::nullopt : draftFrom(term->value);
        if (draft && !authors.contains(draft->by) && contentHash(draft->file) == hash)
            authors << draft->by;
    }
    return authors;
}

QString whyNotInForce(const domain::TermsBook &book, const QString &name, const StrategyFile &file,
                      const QString &user)
{
    if (user.isEmpty())
        return {};
    const QByteArray hash = contentHash(file);
    if (const auto shipped = shippedStrategy(name); shipped && contentHash(*shipped) == hash)
        return {};
    for (const domain::TermPtr &term : activationsOf(book, name)) {
        const auto before = strategyFileOf(term->value);
        if (before && contentHash(*before) == hash)
            return {}; // two persons have seen it
    }
    const QStringList authors = authorsOf(book, name, hash);
    if (authors.isEmpty())
        return u"%1 as it is here is no draft that was kept: keep it as a draft, and another "
               "person puts it in force"_s.arg(name);
    if (authors.contains(user))
        return u"%1 wrote this draft; another person has to approve it"_s.arg(user);
    return {};
}

std::optional<StrategyFile> activatedFile(const domain::TermsBook &book, const QString &name,
                                          int version, QDate day)
{
    std::optional<StrategyFile> found;
    for (const domain::TermPtr &term : activationsOf(book, name)) {
        const auto file = strategyFileOf(term->value);
        if (file && (version == 0 ? term->from <= day : file->version == version))
            found = *file;
    }
    return found;
}

int latestVersion(const domain::TermsBook &book, const QString &name)
{
    int latest = 0;
    for (const domain::TermPtr &term : activationsOf(book, name)) {
        if (const auto file = strategyFileOf(term->value))
            latest = std::max(latest, file->version);
    }
    return latest;
}

std::vector<ports::StrategySummary> summariesOf(const domain::TermsBook &book,
                                                const QHash<base::CreditorId, QString> &creditors,
                                                QDate day, const ports::Session &session)
{
    const QStringList shipped = shippedStrategies();
    QStringList names = shipped;
    for (const domain::TermPtr &term : book.all()) {
        for (const QByteArrayView prefix : {kStrategyTerm, kDraftTerm}) {
            const QString name = QString::fromUtf8(term->name.mid(prefix.size()));
            if (term->name.startsWith(prefix) && !names.contains(name))
                names << name;
        }
    }
    std::vector<ports::StrategySummary> all;
    for (const QString &name : names) {
        ports::StrategySummary summary;
        summary.name = name;
        summary.shipped = shipped.contains(name);
        for (const domain::TermPtr &term : activationsOf(book, name)) {
            ports::StrategyVersion version;
            version.from = term->from;
            version.scope = scopeOf(*term, creditors);
            const QJsonObject value = objectOf(term->value);
            version.version = value.value(u"version"_s).toInt();
            version.by = value.value(u"by"_s).toString();
            if (const auto file = strategyFileOf(term->value))
                version.author = authorsOf(book, name, contentHash(*file)).join(", "_L1);
            summary.versions.push_back(std::move(version));
        }
        markInForce(summary.versions, day);
        const auto draft = draftOf(book, name);
        if (draft) {
            ports::StrategyDraftInfo info;
            info.by = draft->by;
            info.kept = draft->kept;
            info.note = draft->note;
            info.shadowSince = draft->shadowSince;
            info.mine = draft->by == session.user;
            info.whyNot = mayManage(session.role)
                              ? whyNotInForce(book, name, draft->file, session.user)
                              : u"only managers and administrators put strategies in force"_s;
            summary.draft = std::move(info);
        }
        auto file = activatedFile(book, name, 0, day);
        if (!file && summary.shipped) {
            if (const auto found = shippedStrategy(name))
                file = *found;
        }
        if (!file && draft)
            file = draft->file;
        const QJsonObject json = file ? objectOf(file->json) : QJsonObject();
        summary.title = json.value(u"title"_s).toString();
        summary.about = json.value(u"about"_s).toString();
        all.push_back(std::move(summary));
    }
    return all;
}

} // namespace dunlin::desk
