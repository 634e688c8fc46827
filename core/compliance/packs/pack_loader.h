// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/packs/rule_pack.h"

#include <QtCore/QSet>

#include <memory>
#include <span>
#include <vector>

namespace dunlin::compliance {

/// What is wrong with a pack, for who writes it.
struct LoadError {
    QString source; ///< file name
    QString pack;   ///< pack_id; empty when the file has none
    QString rule;   ///< rule id; empty: the pack itself
    QString path;   ///< "rules[3].params.scope"
    QString message;
    bool operator==(const LoadError &) const = default;
};

/// Words that packs may use. A misspelt path or event type would make a rule silent for ever, so an
/// unknown one is an error. JSON:
/// {"schema":"crp-vocabulary/1","paths":{"attempt":[..],"facts":[..],
/// "e":[..],"debt":[..]},"events":[..],"channels":[..]}.
struct Vocabulary {
    std::array<QSet<QByteArray>, kRoots> paths;
    QSet<QByteArray> events;
    QSet<QByteArray> channels;
};

/// One file's text. It holds one pack; or a book {"packs":[..],"calendars":{..}}; or calendars
/// alone; or a vocabulary, which adds to the one given.
struct PackSource {
    QString name;
    QByteArray json;
};

struct LoadedPacks {
    std::shared_ptr<const PackSet> set; ///< always there; not to be used when there are errors
    std::vector<LoadError> errors;
    std::vector<LoadError> warnings; ///< what does not change a decision: a key nobody reads
};

/// Reads packs, calendars first. A calendar is a list of dates, or rules from which dates are made
/// for 1990 to 2100 (calendar_reader.h). Withdrawn packs are left out. Pure.
LoadedPacks loadPacks(std::span<const PackSource> sources, const Vocabulary &vocabulary);

/// Reads a vocabulary; what cannot be read adds nothing and is told.
void addVocabulary(const QByteArray &json, const QString &source, Vocabulary *vocabulary,
                   std::vector<LoadError> *errors);

/// The hash of a pack: SHA-256 of its compact JSON with sorted keys, without "sha256" and
/// "signature".
base::Hash32 packHash(const QJsonObject &pack);

} // namespace dunlin::compliance
