// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_model.h"

#include "ui/common/chip.h"
#include "ui/common/money_text.h"

#include <algorithm>

namespace dunlin::palette {

namespace {

constexpr size_t kSectionLimit = 6;
constexpr size_t kSectionLimitUntyped = 12;

int wordScore(const QString &title, const QString &word)
{
    if (title.startsWith(word, Qt::CaseInsensitive))
        return 3;
    if (title.contains(QLatin1Char(' ') + word, Qt::CaseInsensitive))
        return 2;
    return title.contains(word, Qt::CaseInsensitive) ? 1 : 0;
}

} // namespace

int matchScore(const QString &title, const QString &typed)
{
    int score = 0;
    for (const QString &word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int of = wordScore(title, word);
        if (of == 0)
            return 0;
        score += of;
    }
    return typed.trimmed().isEmpty() ? 1 : score;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &at = entry(index.row());
    if (role == Qt::DisplayRole)
        return at.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{at.title};
        for (const QString &more : {at.detail, at.key}) {
            if (!more.isEmpty())
                parts << more;
        }
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || entry(index.row()).kind == Entry::Kind::Section)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int PaletteModel::selectable(int row, int step) const
{
    for (; row >= 0 && row < int(m_entries.size()); row += step) {
        if (entry(row).kind != Entry::Kind::Section)
            return row;
    }
    return -1;
}

bool PaletteModel::hasMatches() const
{
    return !m_entries.empty();
}

void PaletteModel::setCommands(const std::vector<const shell::Command *> &commands)
{
    m_commands = commands;
    m_accounts.clear();
    m_suggestions.clear();
    rebuild();
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    if (m_typed.isEmpty())
        m_accounts.clear();
    m_suggestions.clear();
    rebuild();
}

void PaletteModel::setAccounts(std::vector<ports::QueueRow> accounts)
{
    m_accounts = std::move(accounts);
    rebuild();
}

void PaletteModel::setSuggestions(const QStringList &words)
{
    m_suggestions = words;
    rebuild();
}

void PaletteModel::rebuild()
{
    using shell::CommandGroup;
    std::vector<Entry> made;
    const size_t limit = m_typed.isEmpty() ? kSectionLimitUntyped : kSectionLimit;
    addCommands(made, {CommandGroup::Account}, tr("This account"), limit);
    addAccounts(made);
    addCommands(made, {CommandGroup::GoTo}, tr("Go to"), limit);
    addCommands(made, {CommandGroup::List, CommandGroup::General}, tr("Commands"), limit);
    if (!m_suggestions.isEmpty()) {
        Entry section;
        section.title = tr("Did you mean");
        made.push_back(section);
        for (const QString &word : m_suggestions) {
            Entry at;
            at.kind = Entry::Kind::Suggestion;
            at.title = word;
            at.id = word;
            at.icon = QStringLiteral("search");
            made.push_back(at);
        }
    }
    if (made == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(made);
    endResetModel();
}

void PaletteModel::addCommands(std::vector<Entry> &into, const QList<shell::CommandGroup> &groups,
                               const QString &section, size_t limit) const
{
    struct Found {
        int score;
        const shell::Command *command;
    };
    std::vector<Found> found;
    for (const shell::Command *command : m_commands) {
        if (!command->inPalette || !command->run || !groups.contains(command->group)
            || !command->isEnabled())
            continue;
        const int score = matchScore(command->title, m_typed);
        if (score > 0)
            found.push_back({score, command});
    }
    if (found.empty())
        return;
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &a, const Found &b) { return a.score > b.score; });
    Entry head;
    head.title = section;
    into.push_back(head);
    for (size_t i = 0; i < qMin(limit, found.size()); ++i) {
        const shell::Command &command = *found[i].command;
        Entry at;
        at.kind = Entry::Kind::Command;
        at.title = command.title;
        at.detail = command.hint;
        at.icon = command.icon.isEmpty() ? QStringLiteral("arrow-return-left") : command.icon;
        at.id = command.id;
        if (!command.keys.empty())
            at.key = command.keys.front().text();
        into.push_back(at);
    }
}

void PaletteModel::addAccounts(std::vector<Entry> &into) const
{
    if (m_accounts.empty())
        return;
    Entry head;
    head.title = tr("Accounts");
    into.push_back(head);
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        const ports::QueueRow &row = m_accounts[i];
        Entry at;
        at.kind = Entry::Kind::Account;
        at.account = int(i);
        at.title = row.debtor.isEmpty() ? row.number : row.debtor;
        at.icon = QStringLiteral("person");
        QStringList parts{common::isolated(row.number), common::isolated(row.creditor),
                          common::moneyText(row.balance), common::statusWords(row.status)};
        if (!row.city.isEmpty())
            parts << common::isolated(row.city);
        at.detail = parts.join(QStringLiteral(" · "));
        into.push_back(at);
    }
}

} // namespace dunlin::palette
