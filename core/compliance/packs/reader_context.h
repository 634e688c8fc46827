// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/packs/pack_loader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

#include <initializer_list>

/// Reading of one pack; for the reader files of this folder.
namespace dunlin::compliance {

/// Where the reader stands and where it puts what it makes and what is wrong.
struct ReaderContext {
    PackSet &set;
    const Vocabulary &vocabulary;
    std::vector<LoadError> &errors;
    std::vector<LoadError> &warnings;
    QString source;
    QString pack;
    QString rule;

    void error(const QString &path, const QString &message)
    {
        errors.push_back({source, pack, rule, path, message});
    }
    void warn(const QString &path, const QString &message)
    {
        warnings.push_back({source, pack, rule, path, message});
    }
    /// Keys outside `known` are errors: in a predicate or in params they change what is meant.
    void onlyKeys(const QJsonObject &object, const QString &path,
                  std::initializer_list<const char *> known);
    Cell cellOf(const QJsonValue &value);
    Cell wordOf(const QJsonValue &value, const QString &path);
    std::vector<Cell> wordsOf(const QJsonValue &value, const QString &path);
    /// An event type that the vocabulary has.
    Cell eventTypeOf(const QJsonValue &value, const QString &path);
    /// A whole number in [low, high]; `low` and an error when it is none.
    int wholeOf(const QJsonValue &value, const QString &path, int low, int high);
    bool flagOf(const QJsonValue &value, const QString &path, bool otherwise);
    /// `required`: an empty or missing scope is an error.
    Scope scopeOf(const QJsonValue &value, const QString &path, bool required);
    Dates datesOf(const QJsonValue &value, const QString &path);
    int calendarOf(const QJsonValue &value, const QString &path);
};

/// Whether the predicate is tested for an event ("e" has a meaning).
enum class Within : quint8 { Rule, Event };

PredicateId readPredicate(ReaderContext &context, const QJsonValue &value, const QString &path,
                          Within within);
/// Index into PackSet::events.
int readEventSpec(ReaderContext &context, const QJsonValue &value, const QString &path);

/// Params of a rule's kind; an unknown kind is an error.
RuleParams readParams(ReaderContext &context, const QByteArray &kind, const QJsonObject &params,
                      const QString &path, int packCalendar);

/// Adds the calendars of {"US-FED":["2026-01-01",..],"X":{"dates":[..],"rules":[..]}}.
void readCalendars(ReaderContext &context, const QJsonValue &calendars);

QString at(const QString &path, const char *key);
QString at(const QString &path, qsizetype index);

} // namespace dunlin::compliance
