// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_queue.h"
#include "ui/shell/command.h"

#include <QtCore/QAbstractListModel>

#include <vector>

namespace dunlin::palette {

/// A line of the palette.
struct Entry {
    enum class Kind { Section, Command, Account, Suggestion } kind = Kind::Section;
    QString title;
    QString detail;
    QString key;
    QString icon;
    QString id;       ///< of a command; of a suggestion: the word
    int account = -1; ///< index into the found accounts
    bool operator==(const Entry &) const = default;
};

/// How well a title matches what was typed: 0 not at all; words that start with it count more
/// than letters within. Every word of `typed` must be found.
int matchScore(const QString &title, const QString &typed);

/// What the palette lists: sections of commands, places and accounts. GUI thread.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const Entry &entry(int row) const { return m_entries[size_t(row)]; }
    const ports::QueueRow &account(int index) const { return m_accounts[size_t(index)]; }
    /// The first row that can be chosen at or after `row` going by `step`; -1: none.
    int selectable(int row, int step) const;
    bool hasMatches() const;
    /// Close words are offered, because no account was found.
    bool hasSuggestions() const { return !m_suggestions.isEmpty(); }

    void setCommands(const std::vector<const shell::Command *> &commands);
    void setTyped(const QString &typed);
    void setAccounts(std::vector<ports::QueueRow> accounts);
    void setSuggestions(const QStringList &words);

private:
    void rebuild();
    void addCommands(std::vector<Entry> &into, const QList<shell::CommandGroup> &groups,
                     const QString &section, size_t limit) const;
    void addAccounts(std::vector<Entry> &into) const;

    std::vector<const shell::Command *> m_commands;
    std::vector<ports::QueueRow> m_accounts;
    QStringList m_suggestions;
    QString m_typed;
    std::vector<Entry> m_entries;
};

} // namespace dunlin::palette
