// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/step_model.h"

#include "ui/strategy/strategy_words.h"

namespace dunlin::strategy {

void StepModel::addBegins(const ports::StrategySheet &sheet)
{
    const auto add = [&](const QString &where, const QString &sentence, Place place) {
        m_lines.push_back({where, sentence, place});
    };
    const QStringList scope = scopeSentences(sheet);
    for (qsizetype i = 0; i < scope.size(); ++i)
        add(i == 0 ? tr("For whom") : QString(), scope[i], {Part::Scope, int(i)});
    add(tr("Rests"), quietSentence(sheet), {Part::Scope, int(scope.size())});
    for (int i = 0; i < int(sheet.triggers.size()); ++i)
        add(i == 0 ? tr("Begins") : QString(), triggerSentence(sheet.triggers[size_t(i)]),
            {Part::Trigger, i});
    if (sheet.triggers.empty())
        add(tr("Begins"), tr("Nothing begins it yet"), {Part::Trigger, -1});
    for (int i = 0; i < int(sheet.exits.size()); ++i)
        add(i == 0 ? tr("Ends") : QString(), exitSentence(sheet.exits[size_t(i)]), {Part::Exit, i});
    if (sheet.exits.empty())
        add(tr("Ends"), tr("Nothing ends it early"), {Part::Exit, -1});
}

void StepModel::setSheet(const ports::StrategySheet &sheet)
{
    beginResetModel();
    m_lines.clear();
    if (!sheet.name.isEmpty())
        addBegins(sheet);
    for (int t = 0; t < int(sheet.treatments.size()); ++t) {
        const ports::StrategyTreatmentSheet &treatment = sheet.treatments[size_t(t)];
        if (treatment.steps.empty())
            m_lines.push_back({treatment.name, tr("Nothing is done"), {Part::Step, -1, t}});
        for (int s = 0; s < int(treatment.steps.size()); ++s)
            m_lines.push_back({s == 0 ? treatment.name : QString(),
                               stepSentence(treatment.steps[size_t(s)]),
                               {Part::Step, s, t}});
    }
    endResetModel();
}

StepModel::Place StepModel::placeOf(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? m_lines[size_t(row)].place : Place{};
}

int StepModel::rowOf(const Place &place) const
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].place == place)
            return int(i);
    }
    return -1;
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == Where ? line.where : line.sentence;
    if (role == Qt::AccessibleTextRole)
        return line.where.isEmpty() ? line.sentence
                                    : line.where + QStringLiteral(". ") + line.sentence;
    return {};
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == Where ? tr("Part") : tr("When and what");
}

} // namespace dunlin::strategy
